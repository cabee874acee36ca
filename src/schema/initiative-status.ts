import { z } from 'zod';
import { concept, field } from './field.ts';
import { note } from './text.ts';
import { fiscalYear } from './time.ts';

const achieved = z.strictObject({
  kind: field(z.literal('achieved'), ['種類', 'achieved＝達成。'], ['Kind', 'achieved: the initiative reached its aim.']),
  year: field(fiscalYear, ['達成した年度', '西暦の年度。'], ['Fiscal year', 'The fiscal year in which it did.']),
  note: field(note.optional(), ['注記', '達成についての注記。'], ['Note', 'A note on it.']),
});

const continuing = z.strictObject({
  kind: field(z.literal('continuing'), ['種類', 'continuing＝継続中。'], ['Kind', 'continuing: still under way.']),
  note: field(note.optional(), ['注記', '継続についての注記。'], ['Note', 'A note on it.']),
});

const notReported = z.strictObject({
  kind: field(
    z.literal('not-reported'),
    ['種類', 'not-reported＝状況が公表されていない。'],
    ['Kind', 'not-reported: where it stands was not published.'],
  ),
  reason: field(note.optional(), ['理由', '公表されていない理由（分かれば）。'], ['Reason', 'Why it was not, if known.']),
});

/** Where the initiative stands, in plans that say so of initiatives and not of indicators. */
export const status = concept(
  z.discriminatedUnion('kind', [achieved, continuing, notReported]),
  'status',
  '取組の状況',
  'Status of an initiative',
);

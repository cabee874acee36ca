import type { Indicator, LocalText, Plan, Report } from '../plan/plan.ts';

/** The keys under which a record can carry a remark on a value. */
const noteKeys: ReadonlySet<string> = new Set([
  'note',
  'reason',
  'differs',
  'basis',
  'revisedBecause',
  'redefined',
  'nameNote',
  'unitNote',
  'titleNote',
  'divisionsNote',
  'servesNote',
]);

/** The remarks on the figures of some records, each once, in the order in which they stand. */
export function figureNotes(records: readonly unknown[]): readonly LocalText[] {
  const found = new Map<string, LocalText>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return;
    for (const key in node) {
      if (key === 'owner') continue;
      const value: unknown = node[key as keyof typeof node];
      if (noteKeys.has(key) && isText(value)) found.set(value.ja, value);
      else if (key === 'notes' && Array.isArray(value)) value.filter(isText).forEach((text) => found.set(text.ja, text));
      else walk(value);
    }
  };
  records.forEach(walk);
  return [...found.values()];
}

const isText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && 'ja' in value && typeof value.ja === 'string';

/** The number of a note on its page, from 1; undefined if there is no note. */
export function noteNumber(notes: readonly LocalText[], note: LocalText | undefined): number | undefined {
  const index = note ? notes.findIndex(({ ja }) => ja === note.ja) : -1;
  return index < 0 ? undefined : index + 1;
}

/** The numbers of the notes that some remarks are, each once; none for a remark that the page does not list. */
export const noteNumbers = (remarks: readonly (LocalText | undefined)[], notes: readonly LocalText[]): readonly number[] =>
  notes.length === 0 ? [] : [...new Set(remarks.flatMap((remark) => noteNumber(notes, remark) ?? []))];

/** The notes that hold for a whole indicator. */
export const indicatorNotes = ({ nameNote, unitNote, notes }: Indicator): readonly LocalText[] =>
  [nameNote, unitNote, ...(notes ?? [])].filter((note) => note !== undefined);

/** The notes on the figures of a report. */
export const reportNotes = (report: Report): readonly LocalText[] =>
  figureNotes([
    { note: report.forecast },
    { note: report.asOfNote },
    report.tallies?.map(({ derived, ...tally }) => [tally, { note: derived }]),
    report.lists,
    { notes: report.notes },
  ]);

/** The notes on the figures that belong to a plan and its sections, not to an initiative. */
export const planNotes = (plan: Plan): readonly LocalText[] =>
  figureNotes([
    plan.indicators.filter(({ owner }) => owner.kind !== 'initiative'),
    plan.allSections.map(({ note }) => ({ note })),
    { note: plan.periodNote },
    plan.lists,
    plan.ratingScale,
  ]);

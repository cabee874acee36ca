import { z } from 'zod';
import { concept, field } from './field.ts';
import { localText } from './text.ts';
import { asOf } from './time.ts';

/** One of the three blocks 現状・課題・改革内容: a summary in our own words. Paragraphs are separated by an empty line. */
export const statement = concept(
  z.strictObject({
    asOf: field(asOf.optional(), ['時点', 'いつの時点の記述か。'], ['As of', 'The time of which it speaks.']),
    text: field(
      localText,
      ['本文', '自分たちの言葉の要約。空行で段落を分けます。'],
      ['Text', 'A summary in our own words; an empty line separates paragraphs.'],
    ),
  }),
  'statement',
  '現状・課題・改革内容の記述',
  'Statement',
);

import { z } from 'zod';
import { concept, field } from './field.ts';
import { id, localText } from './text.ts';

/** Where in a published document something stands. */
export const sourcePlace = concept(
  z.strictObject({
    document: field(
      id,
      ['原典の id', '`seeds/` のフォルダ名。'],
      ['Source document', 'The id of the document: the name of its folder in `seeds/`.'],
    ),
    place: field(
      localText.optional(),
      ['原典の中の場所', '票、表、行など。'],
      ['Place in the document', 'The sheet, table or row in which it stands.'],
    ),
  }),
  'source',
  '出典',
  'Source',
);
export type SourcePlace = z.output<typeof sourcePlace>;

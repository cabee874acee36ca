import { z } from 'zod';
import { concept, field } from './field.ts';

/** One printed line of text in one language: trimmed, not empty. */
export const line = z.string().trim().min(1, 'text');

/**
 * A text in Japanese, which governs, and its English translation. A missing `en` is shown as Japanese and marked as such.
 */
export const localText = concept(
  z.strictObject({
    ja: field(line, ['日本語', '日本語の文。これが正本です。'], ['Japanese', 'The text in Japanese, which governs.']),
    en: field(
      line.optional(),
      ['英語', '英語訳。まだ無いときは行ごと省きます（空欄にはしません）。英語のページでは日本語のまま、その旨を添えて出ます。'],
      ['English', 'The translation. Leave the line out while there is none; English pages then show the Japanese and say so.'],
    ),
  }),
  'text',
  '文（日本語と英語）',
  'Text in two languages',
);
export type LocalText = z.output<typeof localText>;

/** A note that the plan keeps once under `notes`, named by its id. */
export interface NoteReference {
  readonly noteId: string;
}

/**
 * A remark on a value: either a text of its own, or the id of a note that the plan keeps once under `notes`.
 */
export const note = concept(
  z.union([
    z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, 'note')
      .transform((noteId): NoteReference => ({ noteId })),
    localText,
  ]),
  'note',
  '注記',
  'Note',
);
export type Note = z.output<typeof note>;

/** An identifier in addresses and references: lower-case letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

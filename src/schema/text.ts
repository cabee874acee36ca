import { z } from 'zod';

/** One printed line of text in one language: trimmed, not empty. */
export const line = z.string().trim().min(1, 'text');

/**
 * A text in Japanese, which governs, and its English translation. A missing `en` is shown as Japanese and marked as such.
 */
export const localText = z.strictObject({
  /** 日本語の文。これが正本です。 */
  ja: line,
  /** 英語訳。まだ無いときは行ごと省きます（空欄にはしません）。 */
  en: line.optional(),
});
export type LocalText = z.output<typeof localText>;

/** A note that the plan keeps once under `notes`, named by its id. */
export interface NoteReference {
  readonly noteId: string;
}

/**
 * A remark on a value: either a text of its own, or the id of a note that the plan keeps once under `notes`.
 */
export const note = z.union([
  z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'note')
    .transform((noteId): NoteReference => ({ noteId })),
  localText,
]);
export type Note = z.output<typeof note>;

/** An identifier in addresses and references: lower-case letters, digits and hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'id');

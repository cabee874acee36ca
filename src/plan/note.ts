import type { LocalText, NoteReference } from '../schema/text.ts';

/** A record whose notes are all texts: references to the plan's own notes are replaced by what they say. */
export type Resolved<T> = T extends NoteReference
  ? LocalText
  : T extends readonly (infer U)[]
    ? readonly Resolved<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Resolved<T[K]> }
      : T;

/** A reference to a note that the plan does not have, with its place in the record. */
export interface UnknownNote {
  readonly path: readonly PropertyKey[];
  readonly noteId: string;
}

/** Replaces every reference to a note by the note's text. A reference that leads nowhere is reported and shown as its id. */
export function resolveNotes<T>(
  record: T,
  notes: ReadonlyMap<string, LocalText>,
): { readonly value: Resolved<T>; readonly unknown: readonly UnknownNote[] } {
  const unknown: UnknownNote[] = [];
  const walk = (node: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(node)) return node.map((item: unknown, index) => walk(item, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    if (isReference(node)) {
      const text = notes.get(node.noteId);
      if (!text) unknown.push({ path, noteId: node.noteId });
      return text ?? { ja: node.noteId };
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]));
  };
  return { value: walk(record, []) as Resolved<T>, unknown };
}

const isReference = (node: object): node is NoteReference => 'noteId' in node;

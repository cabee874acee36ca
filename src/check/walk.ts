import { visitValues } from '../schema/visit.ts';

/** A value in a record with the way to it. */
export interface Found {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every value that stands under a key, anywhere in a record, in its order. */
export function valuesUnder(key: string, record: unknown): readonly Found[] {
  const found: Found[] = [];
  visitValues(record, (value, path) => {
    if (path.at(-1) === key) found.push({ value, path: [...path] });
    return true;
  });
  return found;
}

/** A text in one language with the way to it. */
export interface OwnText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

/** Every text of a record in any language, but for what is quoted letter by letter from the source (`printed`). */
export function ownTexts(record: unknown): readonly OwnText[] {
  const found: OwnText[] = [];
  visitValues(record, (value, path) => {
    if (path.at(-1) === 'printed') return false;
    if (typeof value === 'string') found.push({ text: value, path: [...path] });
    return true;
  });
  return found;
}

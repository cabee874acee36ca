import { PDFArray, PDFDict, PDFString, type PDFContext, type PDFObject } from 'pdf-lib';

/** The names that Chromium gives to tags: a number that depends on what else the browser did before. */
const tagName = /^node\d+$/;

/**
 * Numbers the names of tags from 1. Their order is kept, since the tree in which readers look them up is sorted; so the same page gives the
 * same names in every run.
 */
export function renumberTags(context: PDFContext): void {
  const places = context.enumerateIndirectObjects().flatMap(([, object]) => placesIn(object));
  const names = [...new Set(places.map(({ name }) => name))].sort();
  const fresh = new Map(names.map((name, index) => [name, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]));
  for (const { name, put } of places) {
    const renamed = fresh.get(name);
    if (renamed) put(renamed);
  }
}

interface Place {
  readonly name: string;
  readonly put: (renamed: PDFString) => void;
}

/** Every place in an object where the name of a tag stands. */
function placesIn(object: PDFObject): readonly Place[] {
  if (object instanceof PDFDict)
    return object.entries().flatMap(([key, value]) =>
      placesAt(value, (renamed) => {
        object.set(key, renamed);
      }),
    );
  if (object instanceof PDFArray)
    return object.asArray().flatMap((value, index) =>
      placesAt(value, (renamed) => {
        object.set(index, renamed);
      }),
    );
  return [];
}

function placesAt(value: PDFObject, put: Place['put']): readonly Place[] {
  if (!(value instanceof PDFString)) return placesIn(value);
  const name = value.asString();
  return tagName.test(name) ? [{ name, put }] : [];
}

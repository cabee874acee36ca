import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFContext, type PDFDocument, type PDFObject } from 'pdf-lib';

/** The names that Chromium gives to tags: a number that depends on what else the browser did before. */
const tagName = /^node\d+$/;

/**
 * Numbers the names of tags from 1, in the order of the document, and writes anew the tree in which readers look them up, which is sorted
 * by name. So the same page gives the same names in every run.
 */
export function renumberTags({ context, catalog }: PDFDocument): void {
  const root = context.lookup(catalog.get(PDFName.of('StructTreeRoot')));
  if (!(root instanceof PDFDict)) return;
  remove(context, root.get(PDFName.of('IDTree')));
  const objects = context.enumerateIndirectObjects();
  const places = objects.flatMap(([, object]) => placesIn(object));
  const named = objects.flatMap(([ref, object]) => {
    const id = object instanceof PDFDict ? object.get(PDFName.of('ID')) : undefined;
    return id instanceof PDFString && tagName.test(id.asString()) ? [{ ref, name: id.asString() }] : [];
  });
  const fresh = new Map(named.map(({ name }, index) => [name, PDFString.of(`node${String(index + 1).padStart(8, '0')}`)]));
  for (const { name, put } of places) {
    const renamed = fresh.get(name);
    if (renamed) put(renamed);
  }
  const names = named.flatMap(({ ref, name }) => [fresh.get(name) ?? PDFString.of(name), ref]);
  if (names.length > 0) root.set(PDFName.of('IDTree'), context.obj({ Names: names }));
}

/** Removes a tree of names with all its branches. */
function remove(context: PDFContext, node: PDFObject | undefined): void {
  const branch = context.lookup(node);
  const kids = branch instanceof PDFDict ? context.lookup(branch.get(PDFName.of('Kids'))) : undefined;
  if (kids instanceof PDFArray)
    kids.asArray().forEach((kid) => {
      remove(context, kid);
    });
  if (node instanceof PDFRef) context.delete(node);
}

/** A place in an object where the name of a tag stands. */
interface Place {
  readonly name: string;
  readonly put: (renamed: PDFString) => void;
}

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

import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import { renumberTags } from './renumber-tags.ts';

/** What a PDF file says of itself to a reader's program. */
export interface PdfDescription {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** `yyyy-mm-dd`: the last day that its figures cover. Undefined if it shows none; the file then carries no date. */
  readonly date: string | undefined;
  /** What the first page is called in place of its number, if it is a cover. */
  readonly cover: string | undefined;
}

/**
 * Completes what the browser printed: title, author, subject and page labels, and dates that come from the content, so that the same
 * content gives the same bytes. Tags, bookmarks and language stay as the browser wrote them.
 */
export async function finishPdf(printed: Uint8Array, { title, author, subject, date, cover }: PdfDescription): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject(subject);
  setDates(document, date);
  document.catalog.set(PDFName.of('PageLabels'), document.context.obj({ Nums: pageLabels(cover) }));
  renumberTags(document);
  delete document.context.trailerInfo.ID;
  return document.save({ updateFieldAppearances: false });
}

/** Page labels are what the pages show: a number each, and the name of the cover. */
function pageLabels(cover: string | undefined): (number | Record<string, number | string | PDFName | PDFHexString>)[] {
  const numbered = { S: PDFName.of('D') };
  return cover === undefined ? [0, numbered] : [0, { P: PDFHexString.fromText(cover) }, 1, { ...numbered, St: 2 }];
}

function setDates(document: PDFDocument, date: string | undefined): void {
  if (date !== undefined) {
    const day = new Date(`${date}T00:00:00Z`);
    document.setCreationDate(day);
    document.setModificationDate(day);
    return;
  }
  const info = document.context.lookup(document.context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) return;
  for (const key of ['CreationDate', 'ModDate']) info.delete(PDFName.of(key));
}

import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a printed file says of itself. */
export interface PdfFacts {
  readonly pages: number;
  /** The page, from 1, of every anchor that a link in the file leads to. */
  readonly pageOf: ReadonlyMap<string, number>;
  /** How many letters the last page has, spaces not counted. */
  readonly lastLetters: number;
}

/** Counts the pages of a PDF and finds the pages of its anchors. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await loading.promise;
  const pageOf = new Map<string, number>();
  for (const [anchor, target] of Object.entries(await document.getDestinations())) {
    const page: unknown = target?.[0];
    if (isReference(page)) pageOf.set(decodeURIComponent(anchor), (await document.getPageIndex(page)) + 1);
  }
  const pages = document.numPages;
  const { items } = await (await document.getPage(pages)).getTextContent();
  const lastLetters = items.map((item) => ('str' in item ? item.str.replace(/\s/g, '') : '')).join('').length;
  await loading.destroy();
  return { pages, pageOf, lastLetters };
}

const isReference = (value: unknown): value is { num: number; gen: number } =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;

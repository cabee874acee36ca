import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A piece of text on a page, as a program that searches gets it. */
export interface PlacedText {
  readonly text: string;
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The marked content that it belongs to; undefined for what is no part of the document, as running heads. */
  readonly mark: string | undefined;
}

/** A node of the tags, without what is below it. */
export interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
  readonly page: number;
  /** The text below it on its page. */
  readonly text: string;
}

export interface ReadPdf {
  readonly document: Document;
  readonly size: readonly { readonly width: number; readonly height: number }[];
  readonly texts: readonly PlacedText[];
  readonly tags: readonly Tag[];
}

/** Reads a PDF as a reader's program does: what is on the pages, and the tags. */
export async function readWholePdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const size: { width: number; height: number }[] = [];
  const texts: PlacedText[] = [];
  const tags: Tag[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    size.push({ width, height });
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const own = placed(content.items, number);
    texts.push(...own);
    const byMark = Map.groupBy(own, ({ mark }) => mark);
    const tree = await page.getStructTree();
    if (tree) tags.push(...tagsOf(tree, number, (mark) => (byMark.get(mark) ?? []).map(({ text }) => text).join('')));
  }
  return { document, size, texts, tags };
}

type Items = Awaited<ReturnType<Awaited<ReturnType<Document['getPage']>>['getTextContent']>>['items'];

function placed(items: Items, page: number): readonly PlacedText[] {
  const open: (string | undefined)[] = [];
  return items.flatMap((item): readonly PlacedText[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : undefined);
      return [];
    }
    const transform: readonly unknown[] = item.transform;
    const [left, bottom] = [Number(transform[4]), Number(transform[5])];
    return [{ text: item.str, page, left, right: left + item.width, bottom, mark: open.findLast((mark) => mark !== undefined) }];
  });
}

type Tree = NonNullable<Awaited<ReturnType<Awaited<ReturnType<Document['getPage']>>['getStructTree']>>>;
type Child = Tree['children'][number];

function tagsOf(node: Tree, page: number, textOf: (mark: string) => string): readonly Tag[] {
  const alt = 'alt' in node && typeof node.alt === 'string' ? node.alt : undefined;
  const below = node.children.flatMap((child) => ('role' in child ? tagsOf(child, page, textOf) : []));
  return [{ role: node.role, alt, page, text: textBelow(node, textOf) }, ...below];
}

const textBelow = (node: Child, textOf: (mark: string) => string): string =>
  'role' in node ? node.children.map((child) => textBelow(child, textOf)).join('') : 'id' in node ? textOf(node.id) : '';

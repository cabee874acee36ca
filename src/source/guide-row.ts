import type { Bilingual } from './finding.ts';

/** What the editors' guide says of one code: a row of its table of errors. */
export interface GuideRow {
  /** What is wrong, in a few words. */
  readonly title: Bilingual;
  /** How it usually comes about. */
  readonly cause: Bilingual;
  readonly remedy: Bilingual;
  /** The smallest case, as it stands in a file (or the path of a file), and what it should be. Left out where no line shows it. */
  readonly example?: { readonly wrong: string; readonly right: string };
}

/** The rows of some codes. */
export type Guide<Code extends string> = Readonly<Record<Code, GuideRow>>;

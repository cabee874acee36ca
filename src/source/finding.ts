import type { findingGuide } from './finding-guide.ts';

/** A sentence in both languages of the editors. */
export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

/** A place in a content file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The closed list of what can be wrong with content: each code is a row of the editors' guide. */
export type FindingCode = keyof typeof findingGuide;

/** A problem found in the content. An `error` stops the build; a `warning` does not. */
export interface Finding extends Place {
  readonly code: FindingCode;
  readonly level: 'error' | 'warning';
  /** What is wrong and what was expected, quoting the value. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly help: Bilingual;
  /** The line as it stands in the file, where there is one. */
  readonly excerpt?: string | undefined;
  /** Where in the record the value stands (`indicators.1.years.2023.target`): by this a waiver names it, whatever its line. */
  readonly path?: string | undefined;
  /** Why the editors let it stand. A waived finding stops nothing; it is still counted and can be shown. */
  readonly waived?: { readonly ja: string; readonly en?: string | undefined } | undefined;
}

/** Whether a finding stops the build: an error that nobody waived. */
export const stops = ({ level, waived }: Finding): boolean => level === 'error' && waived === undefined;

/** Findings in a stable order: by file, line, column, code. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code));
}

/** Compares by code point, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

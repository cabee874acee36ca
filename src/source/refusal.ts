import type { Bilingual, FindingCode } from './finding.ts';

/** What is refused in a text, with the offset at which it stands. */
export interface Refusal {
  readonly code: FindingCode;
  readonly offset: number;
  readonly message: Bilingual;
  readonly help: Bilingual;
}

export const refuse = (code: FindingCode, offset: number, message: Bilingual, help: Bilingual): Refusal => ({
  code,
  offset,
  message,
  help,
});

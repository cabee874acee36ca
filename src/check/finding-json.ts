import type { Locale } from '../i18n/locale.ts';
import type { Bilingual, Finding } from '../source/finding.ts';

/** Words in the languages that were asked for. */
type Words = Partial<Bilingual>;

/**
 * The findings for other programs. Keys are only ever added; `format` is raised if one changes its meaning.
 * `line` and `column` count from 1 (UTF-16 units); `excerpt`, `path` and `waived` are left out where there are none.
 */
export interface FindingDocument {
  readonly format: 1;
  readonly findings: readonly (Omit<Finding, 'message' | 'help'> & { readonly message: Words; readonly help: Words })[];
}

/** The findings as JSON in the form of `FindingDocument`. */
export function findingJson(findings: readonly Finding[], languages: readonly Locale[]): string {
  const document: FindingDocument = {
    format: 1,
    findings: findings.map(({ message, help, ...finding }) => ({
      ...finding,
      message: spoken(message, languages),
      help: spoken(help, languages),
    })),
  };
  return JSON.stringify(document, undefined, 2);
}

const spoken = (words: Bilingual, languages: readonly Locale[]): Words =>
  Object.fromEntries(languages.map((language) => [language, words[language]]));

import { locales, type Locale } from '../i18n/locale.ts';
import { stops, type Bilingual, type Finding } from '../source/finding.ts';

/**
 * Findings for a terminal, waived ones left out: place, level and code, the line itself with a caret, what is wrong and what to do.
 * @param languages in which words are shown; both unless the caller asks for one
 */
export function formatFindings(findings: readonly Finding[], languages: readonly Locale[] = locales): string {
  return findings
    .filter(({ waived }) => waived === undefined)
    .map((finding) => formatFinding(finding, languages))
    .join('\n\n');
}

const levels: Readonly<Record<Finding['level'], Bilingual>> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
};

function formatFinding({ code, level, file, line, column, message, help, excerpt, path }: Finding, languages: readonly Locale[]): string {
  const word = languages.map((language) => levels[level][language]).join(' ');
  const words = languages.map((language) => `${message[language]}${language === 'ja' ? '' : ' '}${help[language]}`);
  const place = path === undefined ? [] : [`path: ${path}`];
  const below = [...(excerpt ? excerptLines(excerpt, column) : []), ...words.flatMap((text) => text.split('\n')), ...place];
  return [`${file}:${line}:${column}  ${word}  ${code}`, ...below.map((text) => `    ${visible(text)}`)].join('\n');
}

/** Longest part of a line that is shown, in characters; a paragraph is one line of a file. */
const room = 100;

/** The line, or the part of it around the column, and a caret below the column. */
function excerptLines(excerpt: string, column: number): readonly string[] {
  const start = column > room - 20 ? column - 1 - room / 2 : 0;
  const shown = `${start > 0 ? '…' : ''}${excerpt.slice(start, start + room)}${excerpt.length > start + room ? '…' : ''}`;
  const before = `${start > 0 ? '…' : ''}${excerpt.slice(start, column - 1)}`;
  return [shown, `${[...before].map(blank).join('')}^`];
}

/** Characters that take two places in a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

const blank = (character: string): string => (character === '\t' ? '\t' : wide.test(character) ? '  ' : ' ');

/** Content may hold characters that command a terminal: they are shown as a mark. */
const visible = (text: string): string => text.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

/** How many findings of what. */
export function countFindings(findings: readonly Finding[]): {
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
} {
  const errors = findings.filter(stops).length;
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  return { errors, warnings: findings.length - errors - waived, waived };
}

/** The last line of a check: how many of what. */
export function summarize(findings: readonly Finding[], languages: readonly Locale[] = locales): string {
  const { errors, warnings, waived } = countFindings(findings);
  const counted = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  const words: Bilingual = {
    ja: `誤り ${errors} 件、注意 ${warnings} 件${waived === 0 ? '' : `（ほかに許容 ${waived} 件）`}`,
    en: `${counted}${waived === 0 ? '' : ` (${waived} waived)`}`,
  };
  return languages.map((language) => words[language]).join(' / ');
}

import type { Locale } from '../i18n/locale.ts';
import type { Finding } from '../source/finding.ts';

/**
 * Findings as annotations of a pull request, one workflow command a line. A waived finding is a notice.
 * @param pathOf the path of a content file from the root of the repository
 */
export function findingAnnotations(findings: readonly Finding[], languages: readonly Locale[], pathOf: (file: string) => string): string {
  return findings.map((finding) => annotation(finding, languages, pathOf)).join('\n');
}

function annotation(
  { code, level, file, line, column, message, help, waived }: Finding,
  languages: readonly Locale[],
  pathOf: (file: string) => string,
): string {
  const place = `file=${property(pathOf(file))},line=${line},col=${column},title=${property(code)}`;
  const words = languages.map((language) => `${message[language]} ${help[language]}`).join('\n');
  return `::${waived === undefined ? level : 'notice'} ${place}::${data(words)}`;
}

/** The text of a command: a line break or a per cent sign would end or change it. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A property of a command, which a colon or a comma would end. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

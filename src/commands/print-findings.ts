import { stops, type Finding } from '../source/finding.ts';

/** Findings for a terminal, waived ones left out: place, what is wrong and what to do in both languages, the line itself with a caret. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .filter(({ waived }) => waived === undefined)
    .map(formatFinding)
    .join('\n\n');
}

function formatFinding({ code, level, file, line, column, message, help, excerpt }: Finding): string {
  const word = level === 'error' ? '誤り error' : '注意 warning';
  const shown = excerpt === undefined || excerpt === '' ? [] : [`    ${excerpt}`, `    ${caretUnder(excerpt, column)}`];
  return [`${file}:${line}:${column}  ${word}  ${code}`, ...shown, `    ${message.ja}${help.ja}`, `    ${message.en} ${help.en}`].join(
    '\n',
  );
}

/** A caret below a column; full-width characters take two places in a terminal. */
function caretUnder(excerpt: string, column: number): string {
  const before = [...excerpt.slice(0, column - 1)].map((character) =>
    /[\u1100-\uffdc]/.test(character) ? '  ' : character === '\t' ? '\t' : ' ',
  );
  return `${before.join('')}^`;
}

/** The last line of a check: how many of what. */
export function summarize(findings: readonly Finding[]): string {
  const errors = findings.filter(stops).length;
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  const warnings = findings.length - errors - waived;
  const counted = `誤り ${errors} 件、注意 ${warnings} 件`;
  const inEnglish = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return waived === 0 ? `${counted} / ${inEnglish}` : `${counted}（ほかに許容 ${waived} 件） / ${inEnglish} (${waived} waived)`;
}

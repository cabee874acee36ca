import type { FigureRow } from '../i18n/figure-row.ts';
import { revisionWords } from '../i18n/revision-words.ts';
import { both, distinct, figureColumns, type Both, type ChangeLine, type ChangePart, type ChangeReport } from './change-report.ts';

/** A report of changes as Markdown for a comment on a pull request. Texts of the content cannot become markup or mentions. */
export function changeMarkdown({ summary, chapters }: ChangeReport): string {
  const words = both(revisionWords);
  const title = `# ${words.ja.title} / ${words.en.title}`;
  const parts = chapters.flatMap(({ heading, parts }) => [`## ${inline(heading)}`, ...parts.map(partMarkdown)]);
  return `${[title, distinct(summary).map(escapeMarkdown).join('  \n'), ...parts].join('\n\n')}\n`;
}

function partMarkdown({ file, heading, figures, lines }: ChangePart): string {
  const table = figures.length === 0 ? [] : [[headRow(), figureColumns.map(() => '---'), ...figures.map(cells)].map(row).join('\n')];
  const list = lines.length === 0 ? [] : [lines.map(lineMarkdown).join('\n')];
  return [`### ${inline(heading)}`, `\`${file}\``, ...table, ...list].join('\n\n');
}

const headRow = (): readonly string[] => figureColumns.map((column) => cell(both((locale) => revisionWords(locale)[column])));
const cells = (figure: Both<FigureRow>): readonly string[] =>
  figureColumns.map((column) => cell({ ja: figure.ja[column], en: figure.en[column] }));
const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
const cell = (words: Both): string => distinct(words).map(escapeMarkdown).join('<br>');
const inline = (words: Both): string => distinct(words).map(escapeMarkdown).join(' / ');

function lineMarkdown({ place, remark, before, after }: ChangeLine): string {
  const head = [...(place === '' ? [] : [`\`${place.replaceAll('`', "'")}\``]), ...(remark ? [`**${inline(remark)}**`] : [])].join(' ');
  const sides = [...(before ? quoted('−', before) : []), ...(after ? quoted('＋', after) : [])];
  return [`- ${head}`, ...sides].join('\n');
}

const quoted = (sign: string, words: Both): readonly string[] => distinct(words).map((text) => `  - ${sign} ${escapeMarkdown(text)}`);

/** Escapes what Markdown or its host would read as more than text; a line break becomes a space. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s*\n+\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#~]/g, (character) => `\\${character}`)
    .replaceAll('@', '&#64;');

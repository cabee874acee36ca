import { escapeXml } from '../chart/svg-text.ts';
import type { FigureRow } from '../i18n/figure-row.ts';
import { locales } from '../i18n/locale.ts';
import { revisionWords } from '../i18n/revision-words.ts';
import { both, figureColumns, type Both, type ChangeLine, type ChangePart, type ChangeReport } from './change-report.ts';

/** One page that can be opened as it is: no script, nothing fetched. */
const style = `body{max-width:71rem;margin:2rem auto;padding:0 1rem;font:16px/1.7 "Hiragino Sans","BIZ UDPGothic","Noto Sans JP",sans-serif;color:#1a1a1a;background:#fff}
h2{margin-top:3rem;border-top:2px solid}h3{margin-bottom:0}table{border-collapse:collapse;width:100%;font-size:14px}
th,td{text-align:start;vertical-align:top;padding:.4rem .5rem;border-bottom:1px solid #bbb}code{font-size:13px}
[lang=en]{display:block;color:#555}dd{margin:0 0 .5rem 1.5rem}del{text-decoration:none}del::before{content:"− "}ins{text-decoration:none}ins::before{content:"＋ "}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}}`;

/** A report of changes as a page of its own, each thing in both languages. */
export function changePage({ summary, chapters }: ChangeReport): string {
  const words = both(revisionWords);
  const title = both((locale) => words[locale].title);
  const body = chapters.map(({ heading, parts }) => `<section><h2>${spoken(heading)}</h2>${parts.map(partHtml).join('')}</section>`);
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(`${title.ja} / ${title.en}`)}</title><style>${style}</style></head>
<body><main><h1>${spoken(title)}</h1><p>${spoken(both((locale) => words[locale].lead))}</p><p>${spoken(summary)}</p>
${body.join('\n')}</main></body></html>
`;
}

function partHtml({ file, heading, figures, lines }: ChangePart): string {
  const table =
    figures.length === 0
      ? ''
      : `<table><thead><tr>${figureColumns.map(head).join('')}</tr></thead><tbody>${figures.map(figureHtml).join('')}</tbody></table>`;
  const list = lines.length === 0 ? '' : `<dl>${lines.map(lineHtml).join('')}</dl>`;
  return `<h3>${spoken(heading)}</h3><p><code>${escapeXml(file)}</code></p>${table}${list}`;
}

const head = (column: keyof FigureRow): string => `<th scope="col">${spoken(both((locale) => revisionWords(locale)[column]))}</th>`;

const figureHtml = (figure: Both<FigureRow>): string =>
  `<tr>${figureColumns.map((column) => `<td>${spoken({ ja: figure.ja[column], en: figure.en[column] })}</td>`).join('')}</tr>`;

function lineHtml({ place, remark, before, after }: ChangeLine): string {
  const name = place === '' ? '' : `<code>${escapeXml(place)}</code> `;
  const sides = [...(before ? [`<dd><del>${spoken(before)}</del></dd>`] : []), ...(after ? [`<dd><ins>${spoken(after)}</ins></dd>`] : [])];
  return `<dt>${name}${remark ? `<strong>${spoken(remark)}</strong>` : ''}</dt>${sides.join('')}`;
}

/** Both languages, each marked; once where they are the same. */
function spoken(words: Both): string {
  if (words.ja === words.en) return escapeXml(words.ja);
  return locales.map((locale) => `<span lang="${locale}">${escapeXml(words[locale])}</span>`).join(' ');
}

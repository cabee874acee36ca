import { escapeXml } from '../chart/svg-text.ts';
import type { Locale } from '../i18n/locale.ts';
import { guideRow } from '../source/finding-guide.ts';
import type { Bilingual, Finding } from '../source/finding.ts';

/** One page that can be opened as it is: no script, nothing fetched. */
const style = `body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:16px/1.7 "Hiragino Sans","BIZ UDPGothic","Noto Sans JP",sans-serif;color:#1a1a1a;background:#fff}
h2{margin-top:3rem;border-top:2px solid;overflow-wrap:anywhere}article{border-top:1px solid #bbb;padding:.5rem 0}h3{margin:.5rem 0 0;font-size:1rem}
pre{overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;font-size:14px}pre mark{background:none;border-bottom:3px solid #b00020}
p{margin:.25rem 0;white-space:pre-line;overflow-wrap:anywhere}[lang=en]{color:#444}.error{color:#b00020}@media print{article{break-inside:avoid}}`;

const words = {
  title: { ja: '内容の確かめ', en: 'Check of the content' },
  none: { ja: '直すところはありません。', en: 'There is nothing to correct.' },
  line: { ja: '行', en: 'Line' },
  error: { ja: '誤り（直すまで公開できません）', en: 'Error (nothing is published until it is corrected)' },
  warning: { ja: '注意', en: 'Warning' },
  waived: { ja: '許容', en: 'Waived' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * All findings as a page of its own, by file.
 * @param summary how many there are of what, in the languages asked for
 */
export function findingPage(findings: readonly Finding[], languages: readonly Locale[], summary: string): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const sections = files.map((file) => fileSection(file, findings, languages));
  const title = languages.map((language) => words.title[language]).join(' / ');
  return `<!doctype html>
<html lang="${languages[0] ?? 'ja'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${spoken(words.title, languages)}</h1><p>${escapeXml(summary)}</p>
${sections.join('\n') || `<p>${spoken(words.none, languages)}</p>`}</main></body></html>
`;
}

function fileSection(file: string, findings: readonly Finding[], languages: readonly Locale[]): string {
  const own = findings.filter((finding) => finding.file === file);
  return `<section><h2>${escapeXml(file)}</h2>${own.map((finding) => findingHtml(finding, languages)).join('\n')}</section>`;
}

function findingHtml(finding: Finding, languages: readonly Locale[]): string {
  const { code, level, line, column, message, help } = finding;
  const kind = finding.waived === undefined ? level : 'waived';
  const place = `${languages.map((language) => words.line[language]).join(' ')} ${line}:${column}`;
  const paragraphs = languages.map(
    (language) => `<p lang="${language}">${escapeXml(message[language])}${language === 'ja' ? '' : ' '}${escapeXml(help[language])}</p>`,
  );
  return `<article><h3>${place} ${spoken(guideRow(code).title, languages)} <code>${code}</code></h3>
<p class="${kind}">${spoken(words[kind], languages)}</p>${excerptHtml(finding)}${paragraphs.join('')}</article>`;
}

/** The line with the rest of it marked from the column on. */
function excerptHtml({ excerpt, column }: Finding): string {
  if (!excerpt) return '';
  const rest = excerpt.slice(column - 1) || ' ';
  return `<pre><code>${shown(excerpt.slice(0, column - 1))}<mark>${shown(rest)}</mark></code></pre>`;
}

/** Characters that a reader does not see, or that turn the direction of a line, are shown as a mark. */
const shown = (text: string): string => escapeXml(text.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd'));

const spoken = (text: Bilingual, languages: readonly Locale[]): string =>
  languages.map((language) => `<span lang="${language}">${escapeXml(text[language])}</span>`).join(' ');

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const installed = createRequire(resolve('package.json'));
const sheets = [installed.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), resolve('src/styles/tokens.css')] as const;

let known: string | undefined;

/** The style sheet of a chart that is a file of its own: the rules of the page's charts, with the colours of light and dark paper. A file keeps its colours where a page is forced to others. */
export function chartStyle(): string {
  known ??= composeStyle();
  return known;
}

function composeStyle(): string {
  const [marks = ''] = plainCss(readFileSync(resolve('src/styles/chart-marks.css'), 'utf8')).split('@media (forced-colors');
  const tokens = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const roles = [...new Set([...marks.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name = '']) => name))];
  const day = declared(light);
  const night = new Map([...day, ...declared(dark)]);
  const values = (all: ReadonlyMap<string, string>): string => roles.map((role) => `${role}:${valueOf(role, all)}`).join(';');
  const font = 'font-family:"Hiragino Sans","BIZ UDPGothic","Noto Sans JP",sans-serif;font-variant-numeric:tabular-nums';
  return `.chart{${values(day)};${font}}@media (prefers-color-scheme:dark){.chart{${values(night)}}}${marks}`;
}

/** Without comments and the white space that only serves readers. */
const plainCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

const declared = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/(--[a-z0-9-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** The value of a role, references followed. Throws if the style sheets do not give one. */
function valueOf(name: string, all: ReadonlyMap<string, string>): string {
  const value = all.get(name);
  if (value === undefined) throw new Error(`The style sheets give ${name} no value.`);
  const other = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : valueOf(other, all);
}

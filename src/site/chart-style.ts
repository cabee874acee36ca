import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const installed = createRequire(resolve('package.json'));
const sheets = [installed.resolve('@digital-go-jp/design-tokens/dist/tokens.css'), resolve('src/styles/tokens.css')] as const;

/** A rule of the style sheet: the classes that it is for, none if it is for all, and what it declares. */
interface Rule {
  readonly selector: string;
  readonly classes: readonly string[];
  readonly body: string;
}

interface Sheet {
  readonly rules: readonly Rule[];
  /** The values of the roles on light and on dark paper. */
  readonly day: ReadonlyMap<string, string>;
  readonly night: ReadonlyMap<string, string>;
}

let known: Sheet | undefined;

/** Style sheets by the classes of the marks that they are for. */
const styles = new Map<string, string>();

/**
 * The style sheet of a chart that is a file of its own: those rules of the page's charts that its marks need, with the colours of light and
 * dark paper. A file keeps its colours where a page is forced to others.
 */
export function chartStyle(marks: string): string {
  const used = new Set(marks.match(/(?<=class=")[a-z-]+(?=")/g));
  const key = [...used].sort().join(' ');
  const style = styles.get(key) ?? styleOf(used);
  styles.set(key, style);
  return style;
}

function styleOf(used: ReadonlySet<string>): string {
  known ??= readSheet();
  const { rules, day, night } = known;
  const kept = rules.flatMap((rule) => ruleFor(rule, used)).join('');
  const roles = [...new Set([...kept.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name = '']) => name))];
  const values = (all: ReadonlyMap<string, string>): string => roles.map((role) => `${role}:${valueOf(role, all)}`).join(';');
  return `.chart{${values(day)};${font}}@media (prefers-color-scheme:dark){.chart{${values(night)}}}${kept}`;
}

const font = 'font-family:"Hiragino Sans","BIZ UDPGothic","Noto Sans JP",sans-serif;font-variant-numeric:tabular-nums';

/** The rule for those of its classes that are used; nothing if none is. */
function ruleFor({ selector, classes, body }: Rule, used: ReadonlySet<string>): readonly string[] {
  if (classes.length === 0) return [`${selector}{${body}}`];
  const here = classes.filter((name) => used.has(name)).map((name) => `.${name}`);
  return here.length === 0 ? [] : [`.chart ${here.length === 1 ? here.join() : `:is(${here.join()})`}{${body}}`];
}

function readSheet(): Sheet {
  const [marks = ''] = plainCss(readFileSync(resolve('src/styles/chart-marks.css'), 'utf8')).split('@media print');
  const tokens = sheets.map((sheet) => readFileSync(sheet, 'utf8')).join('\n');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const day = declared(light);
  const rules = [...marks.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector = '', body = '']): Rule => {
    const classes = [...selector.matchAll(/\.([a-z-]+)/g)].map(([, name = '']) => name).filter((name) => name !== 'chart');
    return { selector, classes, body };
  });
  return { rules, day, night: new Map([...day, ...declared(dark)]) };
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

import { initiativeYaml, marked, planYaml, reportYaml } from '../helpers/records.ts';

/** One mistake in an otherwise good content folder. In `text`, ▸ stands before the place where the finding is due. */
export interface BadFile {
  readonly file: string;
  readonly text: string;
  readonly code: string;
  /** Words of the English help by which an editor finds the correction. */
  readonly meant?: string;
}

const initiativeFile = 'gunma-2020/initiatives/27.yaml';

/** An initiative with more lines at its end. */
export const initiative = (rest: string, code: string, meant?: string): BadFile => ({
  file: initiativeFile,
  text: initiativeYaml(27, rest),
  code,
  ...(meant === undefined ? {} : { meant }),
});

/** An initiative whose one indicator has the given lines under `years:`. */
export const years = (lines: string, code: string, meant?: string): BadFile =>
  initiative(
    `indicators:\n  - number: 1\n    kind: kpi\n    name:\n      ja: 自主財源収入額\n    direction: higher\n    accumulation: yearly\n    years:\n${lines}`,
    code,
    meant,
  );

/** A row of the fiscal year 2020 with one key. */
export const row = (key: string, value: string, code: string, meant?: string): BadFile =>
  years(`      2020:\n        ${key}: ▸${value}\n`, code, meant);

/** A whole file of any text. */
export const whole = (text: string, code: string, meant?: string, file = initiativeFile): BadFile => ({
  file,
  text,
  code,
  ...(meant === undefined ? {} : { meant }),
});

/** The plan with one text of it replaced. */
export const plan = (from: string, to: string, code: string, meant?: string): BadFile =>
  whole(replaced(planYaml, from, to), code, meant, 'gunma-2020/plan.yaml');

/** A report with more lines at its end. */
export const report = (rest: string, code: string, meant?: string): BadFile =>
  whole(reportYaml('2023', rest), code, meant, 'gunma-2020/reports/2023.yaml');

function replaced(text: string, from: string, to: string): string {
  const pieces = text.split(from);
  if (pieces.length !== 2) throw new Error(`${JSON.stringify(from)} does not stand once in the text`);
  return pieces.join(to);
}

/** The finding as it is due: file, line, column and code. */
export function due({ file, text, code }: BadFile): { readonly text: string; readonly finding: string } {
  const { text: written, places } = marked(text);
  return { text: written, finding: `${file}:${places[0] ?? '1:1'} ${code}` };
}

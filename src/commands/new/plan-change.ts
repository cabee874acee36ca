import type { PlanRead } from '../../site/load-site.ts';
import { kindOf } from '../../schema/content-place.ts';
import type { ContentFile } from '../../schema/record.ts';
import type { Bilingual } from '../../source/finding.ts';
import { schemaLine } from '../schema/schema-files.ts';
import type { FileChange } from './file-change.ts';
import { insertLines } from './insertion.ts';
import { initiativeFile, planFile, reportFile, type Title } from './scaffold.ts';
import { yearRows } from './year-rows.ts';

/** The options of the command, as typed; a missing one is undefined. */
export type Asked = Readonly<Record<string, string | undefined>>;

/** The content that a command adds to. */
export interface Content {
  readonly files: readonly ContentFile[];
  readonly plans: readonly PlanRead[];
}

/** What is to be written and what is left for people, or why nothing can be. */
export type Outcome = { readonly changes: readonly FileChange[]; readonly left: readonly Bilingual[] } | { readonly refusal: Bilingual };

const missing = (...names: readonly string[]): Outcome => {
  const options = names.map((name) => `--${name}`).join(' ');
  return { refusal: { ja: `${options} を書いてください。`, en: `Give ${options}.` } };
};

const titleOf = (ja: string, en: string | undefined): Title => ({ ja, en });

function created(path: string, text: string, left: readonly Bilingual[]): Outcome {
  const kind = kindOf(path);
  const after = kind ? `${schemaLine(kind, path)}\n${text}` : text;
  return { changes: [{ path, after }], left };
}

/** A plan's folder with its `plan.yaml`. */
export function newPlan({ plan, title, government, code, source, section, ...asked }: Asked): Outcome {
  if (!plan || !title || !government || !code || !source || !section)
    return missing('plan', 'title', 'government', 'code', 'source', 'section');
  const text = planFile({
    id: plan,
    title: titleOf(title, asked['title-en']),
    government: titleOf(government, asked['government-en']),
    code,
    source,
    section: titleOf(section, asked['section-en']),
  });
  return created(`${plan}/plan.yaml`, text, [
    {
      ja: 'plan.yaml の firstYear・lastYear（書いたら periodNote は消します）、summary、levels、sections、ratingScale、licence を計画に合わせてください。',
      en: 'Make firstYear and lastYear (then delete periodNote), summary, levels, sections, ratingScale and licence in plan.yaml those of the plan.',
    },
  ]);
}

/** An initiative of a plan: the next number and the plan's only source, where nothing else is said. */
export function newInitiative({ plan: id, title, section, ...asked }: Asked, { plans }: Content): Outcome {
  const own = plans.find(({ plan }) => plan.id === id);
  if (!own) return noPlan(plans);
  const source = asked['source'] ?? onlySource(own);
  if (!title || !section || !source)
    return missing(...(title ? [] : ['title']), ...(section ? [] : ['section']), ...(source ? [] : ['source']));
  const { initiatives } = own.records;
  const number = asked['number'] ?? String(Math.max(0, ...initiatives.map(({ record }) => record.number)) + 1);
  const width = Math.max(2, ...initiatives.map(({ record }) => record.id.length).filter((length) => length < 4));
  const name = asked['id'] ?? number.padStart(width, '0');
  const text = initiativeFile({ id: name, number, title: titleOf(title, asked['title-en']), section, source });
  return created(`${own.records.folder}/initiatives/${name}.yaml`, text, [
    {
      ja: '現状・課題・改革内容、指標、具体的取組、source の place を原典から書き加えてください。',
      en: 'Add the situation, issues, reform, indicators, actions and the place in the source.',
    },
  ]);
}

/** A report of a period. */
export function newReport({ plan: id, period, title, ...asked }: Asked, { plans }: Content): Outcome {
  const own = plans.find(({ plan }) => plan.id === id);
  if (!own) return noPlan(plans);
  const source = asked['source'] ?? onlySource(own);
  if (!period || !source) return missing(...(period ? [] : ['period']), ...(source ? [] : ['source']));
  if (!title && !/^\d{4}$/.test(period)) return missing('title');
  const text = reportFile(period, title === undefined ? undefined : titleOf(title, asked['title-en']), source);
  return created(`${own.records.folder}/reports/${period}.yaml`, text, [
    {
      ja: '締め日（asOf）、公表された件数、要旨を原典から書き加えてください。',
      en: 'Add the cut-off date (asOf), the published counts and the highlights.',
    },
  ]);
}

/** A fiscal year in every file of a plan. */
export function newYear({ plan: id, year = '' }: Asked, { files, plans }: Content): Outcome {
  const own = plans.find(({ plan }) => plan.id === id);
  if (!own) return noPlan(plans);
  if (!/^(19|20)\d\d$/.test(year)) return missing('year');
  const { lastYear } = own.records.plan.record;
  if (lastYear !== undefined && Number(year) > lastYear) return afterTheEnd(year, lastYear);
  const paths = [own.records.plan, ...own.records.initiatives].map(({ file }) => file);
  const added = files
    .filter(({ path }) => paths.includes(path))
    .map(({ path, bytes }) => {
      const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const rows = yearRows(before, Number(year));
      return { path, before, after: insertLines(before, rows.insertions), rows };
    });
  return { changes: added.filter(({ before, after }) => before !== after), left: added.flatMap(({ path, rows }) => leftIn(path, rows)) };
}

function leftIn(path: string, { targets, actuals, evaluations, inBraces }: ReturnType<typeof yearRows>): readonly Bilingual[] {
  const counts = [
    { ja: '目標', en: 'targets', count: targets },
    { ja: '実績', en: 'actuals', count: actuals },
    { ja: '評価', en: 'evaluations', count: evaluations },
  ].filter(({ count }) => count > 0);
  const list = (lang: 'ja' | 'en'): string => counts.map((one) => `${one[lang]} ${one.count}`).join(lang === 'ja' ? '、' : ', ');
  const braces = inBraces.map((key) => ({
    ja: `${path}: { } で書かれているため、${key} は手で加えてください。`,
    en: `${path}: written with braces; add ${key} by hand.`,
  }));
  return [...(counts.length > 0 ? [{ ja: `${path}: ${list('ja')}`, en: list('en') }] : []), ...braces];
}

const onlySource = ({ records }: PlanRead): string | undefined => {
  const { sources } = records.plan.record;
  return sources.length === 1 ? sources[0] : undefined;
};

const noPlan = (plans: readonly PlanRead[]): Outcome => {
  const ids = plans.map(({ plan }) => plan.id).join(' / ');
  return { refusal: { ja: `--plan に計画の id を書いてください（${ids}）。`, en: `Give the id of a plan with --plan (${ids}).` } };
};

const afterTheEnd = (year: string, last: number): Outcome => ({
  refusal: {
    ja: `${year} は計画の最後の年度（${last}）より後です。計画が延びたときは、先に plan.yaml の lastYear を直してください。`,
    en: `${year} is after the last year of the plan (${last}). If the plan was extended, change lastYear in plan.yaml first.`,
  },
});

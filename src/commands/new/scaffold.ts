import { stringify } from 'yaml';
import { fiscalYear } from '../../i18n/time.ts';

/** What a new file says at once. A text without English has no `en` line. */
export interface Title {
  readonly ja: string;
  readonly en?: string | undefined;
}

/** The site reads every value as text, so ids and numbers need no quotes. */
const value = (text: string): string => (/^[a-z0-9-]+$/.test(text) ? text : stringify(text, { lineWidth: 0 }).trimEnd());

const textLines = (key: string, { ja, en }: Title, blanks = ''): readonly string[] => [
  `${blanks}${key}:`,
  `${blanks}  ja: ${value(ja)}`,
  ...(en === undefined ? [] : [`${blanks}  en: ${value(en)}`]),
];

const file = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

export interface NewInitiative {
  readonly id: string;
  readonly number: string;
  readonly title: Title;
  readonly section: string;
  readonly source: string;
}

/** The least that an initiative says. */
export const initiativeFile = ({ id, number, title, section, source }: NewInitiative): string =>
  file([
    `id: ${value(id)}`,
    `number: ${value(number)}`,
    ...textLines('title', title),
    `section: ${value(section)}`,
    'source:',
    `  document: ${value(source)}`,
  ]);

/** The least that a report says; a whole year has a usual title. */
export const reportFile = (period: string, title: Title | undefined, source: string): string => {
  const usual: Title = { ja: `${fiscalYear(Number(period), 'ja')}の結果`, en: `${fiscalYear(Number(period), 'en')} results` };
  return file([`period: ${value(period)}`, ...textLines('title', title ?? usual), 'source:', `  document: ${value(source)}`]);
};

export interface NewPlan {
  readonly id: string;
  readonly title: Title;
  readonly government: Title;
  readonly code: string;
  readonly source: string;
  readonly section: Title;
}

/** A plan with one section and the plainest scale: met from 100 % up. What it says is true of any plan until editors know better. */
export const planFile = ({ id, title, government, code, source, section }: NewPlan): string =>
  file([
    `id: ${value(id)}`,
    ...textLines('title', title),
    ...textLines('shortTitle', title),
    'government:',
    ...textLines('name', government, '  '),
    `  code: ${value(code)}`,
    'periodNote:',
    '  ja: 計画期間はまだ入力していません。',
    '  en: The years of the plan have not been entered yet.',
    ...textLines('summary', {
      ja: `${government.ja}の「${title.ja}」です。`,
      en: title.en && government.en && `“${title.en}” of ${government.en}.`,
    }),
    'levels:',
    '  - ja: 柱',
    '    en: Pillar',
    ...textLines('initiativeName', { ja: '取組', en: 'Initiative' }),
    'indicatorNumbers: running',
    'sections:',
    '  - id: pillar-1',
    ...textLines('title', section, '    '),
    'ratingScale:',
    '  rated: indicator',
    '  higher: ratio',
    '  lower: inverse-ratio',
    '  decimals: 0',
    '  basis: published',
    '  against: yearly',
    ...textLines(
      'explanation',
      {
        ja: '実績を目標で割った率が100％以上なら達成とします。少ないほどよい指標は目標を実績で割ります。当サイトの方法です。',
        en: 'An indicator is met if its actual divided by its target is 100% or more. Where lower is better, target is divided by actual. This is the method of this site.',
      },
      '  ',
    ),
    '  ratings:',
    '    - id: met',
    ...textLines('label', { ja: '達成', en: 'Met' }, '      '),
    '      mark: met',
    '      onTrack: true',
    '      atLeast: 100',
    '    - id: missed',
    ...textLines('label', { ja: '届かず', en: 'Missed' }, '      '),
    '      mark: behind',
    'sources:',
    `  - ${value(source)}`,
    ...textLines('licence', {
      ja: '原典の利用条件はまだ確かめていません。',
      en: 'The terms of use of the source have not been checked yet.',
    }),
  ]);

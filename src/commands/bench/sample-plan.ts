import { random as open } from './random.ts';
import { firstYear, lastYear } from './sample-indicator.ts';
import type { Surroundings } from './sample-initiative.ts';
import { sampleName, sampleText, type SampleText } from './sample-text.ts';

const text = (ja: string, en: string): SampleText => ({ ja, en });
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** How large a plan with so many initiatives is otherwise: 15 reforms and 30 divisions as in Gunma, and slowly more. */
export const surroundings = (initiatives: number): Surroundings => ({
  reforms: 15 + Math.floor(initiatives / 30),
  divisions: 30 + Math.floor(initiatives / 15),
});

/** The plan's own file: three goals with reforms below, Gunma's scale, divisions, and the notes that sheets refer to. */
export function samplePlan(id: string, { reforms, divisions }: Surroundings): object {
  const random = open(reforms);
  const reform = (number: number): object => ({ id: `reform-${number}`, number: String(number), title: sampleName(random, number) });
  return {
    id,
    title: text('計測用の行財政改革大綱 実施計画', 'Sample Reform Outline, Implementation Plan'),
    shortTitle: text('計測用の実施計画', 'Sample Plan'),
    government: { name: text('計測県', 'Sample Prefecture'), code: '990000' },
    firstYear,
    lastYear,
    summary: sampleText(random, 1),
    levels: [text('目標', 'Goal'), text('改革', 'Reform')],
    initiativeName: text('実施項目', 'Initiative'),
    actionName: text('具体的取組', 'Action'),
    indicatorNumbers: 'printed',
    sections: numbers(3).map((goal) => ({
      id: `goal-${goal}`,
      number: String(goal),
      title: sampleName(random, goal),
      sections: numbers(reforms)
        .filter((number) => number % 3 === goal % 3)
        .map(reform),
    })),
    ratingScale,
    divisions: numbers(divisions).map((number) => ({ id: `division-${number}`, name: text(`計測${number}課`, `Division ${number}`) })),
    notes: [
      { id: 'year-open', text: text('原典の時点で年度が終わっていません。', 'The year was not over when the source was published.') },
      { id: 'no-sheet', text: text('原典にこの項目の票がありません。', 'The source has no sheet for this initiative.') },
      { id: 'cell-lost', text: text('文字が失われているため、読み取れません。', 'The text of this cell was lost.') },
      { id: 'roadmap-lost', text: text('工程表の帯を読み取れません。', 'The bars of the roadmap cannot be read.') },
    ],
    sources: ['sample'],
    licence: text('計測用の架空の内容です。', 'Invented content for measurement.'),
  };
}

const ratingScale = {
  rated: 'indicator',
  higher: 'ratio',
  lower: 'inverse-ratio',
  decimals: 0,
  basis: 'published',
  against: 'yearly',
  explanation: text(
    '実績を目標で割った率が100％以上なら達成とします。',
    'An indicator is met if its actual divided by its target is 100% or more.',
  ),
  ratings: [
    { id: 'met', label: text('達成', 'Met'), mark: 'met', onTrack: true, atLeast: 100 },
    { id: 'missed', label: text('届かず', 'Missed'), mark: 'behind' },
  ],
};

/** The report of one year, without printed tallies: counts come from the indicators. */
export function sampleReport(year: number): object {
  return {
    period: year,
    title: text(`令和${year - 2018}年度の結果`, `FY${year} results`),
    highlights: sampleText(open(year), 2),
    source: { document: 'sample', place: text('各票', 'Sheets') },
  };
}

/** The register's entry for the document that the sample claims to come from. */
export const sampleSource: object = {
  id: 'sample',
  title: text('計測用の報告書', 'Sample report'),
  publisher: text('計測県', 'Sample Prefecture'),
  period: text('令和2年度から令和5年度', 'FY2020 to FY2023'),
  reported: text('印刷されていません', 'Not printed'),
  file: { name: 'sample.txt', sha256: '0'.repeat(64), form: text('架空', 'Invented') },
  language: 'ja',
  licence: text('架空の内容です。', 'Invented content.'),
  contents: [text('票', 'Sheets')],
  defects: [],
};

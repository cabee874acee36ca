import { random as open, type Random } from './random.ts';
import { isMet, firstYear, lastYear, reportedYears, sampleKpi, sampleReference, type SampleIndicator } from './sample-indicator.ts';
import { sheetSize, type SheetSize } from './sheet-sizes.ts';
import { sampleName, sampleText, type SampleText } from './sample-text.ts';

/** How many there are of what an initiative refers to. */
export interface Surroundings {
  readonly reforms: number;
  readonly divisions: number;
}

/** The id of an initiative: its number, with zeros in front so that files stand in order. */
export const initiativeId = (number: number): string => String(number).padStart(4, '0');

/**
 * One initiative in the shape of Gunma's, with as many KPIs, reference indicators and actions as the one of that place there: three blocks,
 * indicators, actions and four yearly evaluations, or a line of the list without a sheet.
 */
export function sampleInitiative(number: number, { reforms, divisions }: Surroundings): object {
  const random = open(number);
  const division = (): string => `division-${random.whole(1, divisions)}`;
  const size = sheetSize(number);
  return {
    id: initiativeId(number),
    number,
    title: sampleName(random, number),
    section: `reform-${((number - 1) % reforms) + 1}`,
    leadDivisions: [division()],
    ...(size ? sampleSheet(random, size, [...new Set([division(), division()])]) : { missingSheet: 'no-sheet' }),
    source: { document: 'sample', place: sheet(number) },
  };
}

function sampleSheet(random: Random, size: SheetSize, relatedDivisions: readonly string[]): object {
  const kpis = several(size.kpis, (number) => sampleKpi(random, number));
  return {
    relatedDivisions,
    currentSituation: { asOf: '2020-12', text: sampleText(random, 2) },
    issues: { asOf: '2020-12', text: sampleText(random, 2) },
    reformContent: { text: sampleText(random, 2) },
    indicators: [...kpis, ...several(size.references, (number) => sampleReference(random, size.kpis + number))],
    actions: several(size.actions, (number) => sampleAction(random, number, size.kpis)),
    evaluations: Object.fromEntries(reportedYears.map((year) => [year, sampleEvaluation(random, kpis, year)])),
  };
}

const several = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const sheet = (number: number): SampleText => ({ ja: `実施項目${number}の票`, en: `Sheet of initiative ${number}` });

function sampleAction(random: Random, number: number, kpis: number): object {
  const lost = random.chance(30);
  const row = (): object => (lost ? { kind: 'unknown', reason: 'roadmap-lost' } : { kind: 'bars', bars: [sampleBar(random)] });
  return { title: sampleName(random, number), serves: [random.whole(1, kpis)], planned: row(), done: row() };
}

function sampleBar(random: Random): object {
  const from = random.whole(firstYear, lastYear);
  const to = random.whole(from, lastYear);
  return { from: `${from}Q${random.whole(1, 2)}`, to: `${to}Q${random.whole(3, 4)}`, label: { ja: '実施', en: 'Carry out' } };
}

function sampleEvaluation(random: Random, kpis: readonly SampleIndicator[], year: number): object {
  const achieved = kpis.filter((kpi) => isMet(kpi, year)).length;
  return {
    published: { kind: 'printed', achieved, total: kpis.length },
    factors: sampleText(random, 2),
    nextIssues: sampleText(random, random.whole(1, 2)),
    correctiveAction: sampleText(random, random.whole(1, 2)),
  };
}

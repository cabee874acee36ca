import type { Indicator, Initiative, LocalText, Plan, Report } from '../plan/plan.ts';
import { figureNotes } from './figure-notes.ts';
import { initiativeYear, type InitiativeYear } from './initiative-year.ts';
import { latestReport, latestYearReport } from './plan-report.ts';
import { tallyStandings, type Tally } from './tally.ts';

/** What every presentation of an initiative starts from. */
export interface InitiativeMatter {
  readonly kpis: readonly Indicator[];
  readonly references: readonly Indicator[];
  /** The report whose results are shown; absent while nothing has been published. */
  readonly latest: Report | undefined;
  /** How its KPIs stand in the year of that report; absent without KPIs or report. */
  readonly now: InitiativeYear | undefined;
  readonly tally: Tally | undefined;
  /** The notes on its figures, in the order in which they are numbered. */
  readonly notes: readonly LocalText[];
}

export function initiativeMatter(plan: Plan, initiative: Initiative): InitiativeMatter {
  const kpis = initiative.indicators.filter(({ kind }) => kind !== 'reference');
  const latest = kpis.length > 0 ? latestYearReport(plan) : latestReport(plan);
  const now = latest && kpis.length > 0 ? initiativeYear(plan, initiative, latest.period.year) : undefined;
  const standings = now?.results.map(({ standing }) => standing);
  return {
    kpis,
    references: initiative.indicators.filter(({ kind }) => kind === 'reference'),
    latest,
    now,
    tally: standings && tallyStandings(plan.ratingScale, standings),
    notes: initiativeNotes(initiative),
  };
}

const initiativeNotes = (initiative: Initiative): readonly LocalText[] =>
  figureNotes([
    { titleNote: initiative.titleNote, divisionsNote: initiative.divisionsNote },
    initiative.printedNumber,
    initiative.missingSheet ? { note: initiative.missingSheet } : undefined,
    initiative.status,
    initiative.indicators,
    initiative.evaluations,
    initiative.actions.map(({ verifications, ...action }) => [action, verifications?.map(({ note }) => ({ note }))]),
    initiative.measures,
    { notes: initiative.notes },
  ]);

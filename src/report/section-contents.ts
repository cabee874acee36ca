import type { Indicator, Initiative, Plan, Section } from '../plan/plan.ts';
import { rowsPerPage } from './pages.ts';
import { sectionOf } from './plan-report.ts';
import { initiativesWithin, ownInitiatives } from './section-report.ts';

/** What the page of a section lists, and which sections below it have pages of their own. */
export interface SectionContents {
  readonly indicators: readonly Indicator[];
  readonly initiatives: readonly Initiative[];
  /** Everything below is listed too; else it is on the pages of the sections below, since one page would be too long. */
  readonly whole: boolean;
  /** How many initiatives there are, on this page and below. */
  readonly initiativeCount: number;
}

const indicatorsBySection = new WeakMap<Plan, ReadonlyMap<string | undefined, readonly Indicator[]>>();

function ownIndicators(plan: Plan, section: Section): readonly Indicator[] {
  const known = indicatorsBySection.get(plan) ?? Map.groupBy(plan.indicators, (indicator) => sectionOf(plan, indicator)?.id);
  indicatorsBySection.set(plan, known);
  return known.get(section.id) ?? [];
}

const indicatorsWithin = (plan: Plan, section: Section): readonly Indicator[] => [
  ...ownIndicators(plan, section),
  ...section.sections.flatMap((below) => indicatorsWithin(plan, below)),
];

/** The indicators and initiatives that the page of a section lists. */
export function sectionContents(plan: Plan, section: Section): SectionContents {
  const [indicators, initiatives] = [indicatorsWithin(plan, section), initiativesWithin(plan, section)];
  // A section without any below lists what is its own, however much that is.
  const whole = section.sections.length === 0 || Math.max(indicators.length, initiatives.length) <= rowsPerPage;
  return whole
    ? { indicators, initiatives, whole, initiativeCount: initiatives.length }
    : {
        indicators: ownIndicators(plan, section),
        initiatives: ownInitiatives(plan, section),
        whole,
        initiativeCount: initiatives.length,
      };
}

import { comparePeriods, reportingPeriod, type ReportingPeriod } from '../plan/fiscal-year.ts';
import type { Records } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import type { WaiverRecord } from '../schema/waiver.ts';

/** A waiver with its place, and the content that it may speak of. */
export interface PlacedWaiver {
  readonly waiver: WaiverRecord;
  readonly located: Located<unknown>;
  readonly path: readonly PropertyKey[];
  /** The files that it can name: those of its plan, or those of no plan. */
  readonly files: readonly Located<unknown>[];
  readonly expired: boolean;
}

/** The waivers of a content folder. One expires with the content, not by the clock: as soon as there is a report later than its period. */
export function placedWaivers({ waivers, site, glossary, themes, sources, plans }: Records): readonly PlacedWaiver[] {
  const latestOf = (periods: readonly string[]): ReportingPeriod | undefined => periods.map(reportingPeriod).sort(comparePeriods).at(-1);
  return waivers.flatMap((located) => {
    const own = plans.find(({ folder }) => located.file === `${folder}/waivers.yaml`);
    const files = own ? [own.plan, ...own.initiatives, ...own.reports] : [site, ...glossary, ...themes, ...sources];
    const reports = own ? own.reports : plans.flatMap((plan) => plan.reports);
    const latest = latestOf(reports.map(({ record }) => record.period));
    return located.record.waivers.map((waiver, index): PlacedWaiver => {
      const expired = latest !== undefined && comparePeriods(latest, reportingPeriod(waiver.until)) > 0;
      return { waiver, located, path: ['waivers', index], files, expired };
    });
  });
}

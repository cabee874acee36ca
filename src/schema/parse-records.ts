import { sortFindings, type Finding } from '../source/finding.ts';
import { kindOf, placeFindings } from './content-place.ts';
import type { TermRecord } from './glossary.ts';
import type { InitiativeRecord } from './initiative.ts';
import type { PlanRecord } from './plan.ts';
import { locatedIn, parseRecord, type ContentFile, type Located, type ParsedRecord, type RecordKind, type RecordOf } from './record.ts';
import type { ReportRecord } from './report.ts';
import type { SiteRecord } from './site.ts';
import type { SourceDocumentRecord } from './source-document.ts';
import type { ThemeRecord } from './themes.ts';
import { isLedger, readLedger, type Ledger } from './translation-ledger.ts';
import type { WaiversRecord } from './waiver.ts';

/** The records of one plan's folder. */
export interface PlanRecords {
  readonly folder: string;
  readonly plan: Located<PlanRecord>;
  readonly initiatives: readonly Located<InitiativeRecord>[];
  readonly reports: readonly Located<ReportRecord>[];
  /** Whether every file of the folder could be read. */
  readonly isWhole: boolean;
}

/** The records that all plans share, still as editors wrote them. */
export interface SharedRecords {
  readonly site: Located<SiteRecord>;
  readonly glossary: readonly Located<{ readonly terms: readonly TermRecord[] }>[];
  /** Empty without a `themes.yaml`. */
  readonly themes: readonly Located<readonly ThemeRecord[]>[];
  readonly sources: readonly Located<SourceDocumentRecord>[];
  /** Those of the site and those of each plan. */
  readonly waivers: readonly Located<WaiversRecord>[];
  /** What is known of translations: for the files of each plan, and for those beside the plans. */
  readonly ledgers: readonly Ledger[];
}

/** All records of a content folder. */
export interface Records extends SharedRecords {
  readonly plans: readonly PlanRecords[];
}

/** What could be read of a content folder. */
export interface RecordsRead {
  /** All of it; absent if any file has an error: a site is never built from part of its content. */
  readonly records?: Records;
  /** Absent if one of the files that all plans share has an error. */
  readonly shared?: SharedRecords;
  /** The plans whose `plan.yaml` could be read, with those of their other files that could. */
  readonly plans: readonly PlanRecords[];
  readonly findings: readonly Finding[];
}

/** Looks a file up by its bytes and parses it only if it is new; see `site/` for one that remembers. */
export type ParseRecord = <K extends RecordKind>(kind: K, file: ContentFile) => ParsedRecord<K>;

/** Reads every content file, and tells of all that cannot be read at once. */
export function parseRecords(files: readonly ContentFile[], parse: ParseRecord = parseRecord): RecordsRead {
  const findings: Finding[] = [...placeFindings(files.map(({ path }) => path))];
  const take = <K extends RecordKind>(kind: K): readonly Located<RecordOf<K>>[] =>
    files
      .filter((file) => kindOf(file.path) === kind)
      .flatMap((file) => {
        const parsed = parse(kind, file);
        findings.push(...parsed.findings);
        return parsed.record ? [locatedIn(file, parsed.record)] : [];
      });
  const ledgers = files.filter(({ path }) => isLedger(path)).map(readLedger);
  findings.push(...ledgers.flatMap((ledger) => ledger.findings));
  const [site] = take('site');
  const glossary = take('glossary');
  const themes = take('themes').map(({ record, ...rest }) => ({ ...rest, record: record.themes }));
  const sources = take('source-document');
  const waivers = take('waivers');
  const sharedIsWhole = findings.every(({ file }) => isOfPlan(file));
  const plans = joinPlans(take('plan'), take('initiative'), take('report'), findings);
  const shared =
    site && sharedIsWhole ? { shared: { site, glossary, themes, sources, waivers, ledgers: ledgers.map(({ ledger }) => ledger) } } : {};
  const records = shared.shared && findings.length === 0 ? { records: { ...shared.shared, plans } } : {};
  return { ...shared, ...records, plans, findings: sortFindings(findings) };
}

/** Whether a path lies in the folder of a plan. */
const isOfPlan = (path: string): boolean => path.includes('/') && !path.startsWith('seeds/');

function joinPlans(
  plans: readonly Located<PlanRecord>[],
  initiatives: readonly Located<InitiativeRecord>[],
  reports: readonly Located<ReportRecord>[],
  findings: readonly Finding[],
): readonly PlanRecords[] {
  return plans.map((plan) => {
    const folder = folderOf(plan.file);
    const own = <T>(all: readonly Located<T>[]): readonly Located<T>[] => all.filter(({ file }) => folderOf(file) === folder);
    const isWhole = findings.every(({ file }) => folderOf(file) !== folder);
    return { folder, plan, initiatives: own(initiatives), reports: own(reports), isWhole };
  });
}

const folderOf = (path: string): string => path.split('/')[0] ?? '';

import { join, resolve } from 'node:path';
import { buildPlan } from '../plan/build-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { TermRecord } from '../schema/glossary.ts';
import { doubtedTranslations, type DoubtedTranslations } from '../report/doubted-translation.ts';
import { parseRecords, type ParseRecord, type PlanRecords, type Records, type SharedRecords } from '../schema/parse-records.ts';
import { parseRecord, type ContentFile } from '../schema/record.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { ThemeRecord } from '../schema/themes.ts';
import type { SourceDocumentRecord } from '../schema/source-document.ts';
import { readContentFiles } from '../source/content-files.ts';
import { compareText, sortFindings, type Finding } from '../source/finding.ts';
import { digestOf, openRecordCache } from './record-cache.ts';

/** Everything that pages are made from. */
export interface Site {
  readonly settings: SiteRecord;
  /** In the order of their latest report, newest first. */
  readonly plans: readonly Plan[];
  readonly glossary: readonly TermRecord[];
  readonly themes: readonly ThemeRecord[];
  readonly sources: readonly SourceDocumentRecord[];
  /** The translations that readers are told to doubt. */
  readonly doubtedTranslations: DoubtedTranslations;
  /** The digest of each content file by its path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The content folder: `CONTENT_DIR`, or `content` in the project. */
export const contentDir = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

/** A plan with the records that it was made of. */
export interface PlanRead {
  readonly plan: Plan;
  readonly records: PlanRecords;
}

/** What came of reading a content folder: `site` is absent if any finding is an error. */
export interface SiteReading {
  readonly site?: Site;
  /** Absent if any file has an error. */
  readonly records?: Records;
  /** Absent if one of the files that all plans share has an error. */
  readonly shared?: SharedRecords;
  /** The plans all of whose files could be read and whose references lead somewhere, whatever is wrong with the others. */
  readonly plans: readonly PlanRead[];
  readonly findings: readonly Finding[];
}

/** How records are read; `prepare` sees all files before `parse` is called for each. */
interface RecordReader {
  readonly prepare?: (files: readonly ContentFile[]) => Promise<void>;
  readonly parse: ParseRecord;
}

/** Reads and checks a content folder. */
export async function readSite(dir: string, { prepare, parse }: RecordReader = { parse: parseRecord }): Promise<SiteReading> {
  const files = await readContentFiles(dir);
  await prepare?.(files);
  return siteOf(files, parse);
}

/** Checks content files and joins them, wherever they were read from. */
export function siteOf(files: readonly ContentFile[], parse: ParseRecord = parseRecord): SiteReading {
  const { records, shared, plans, findings } = parseRecords(files, parse);
  const built = plans.map((own) => ({ ...buildPlan(own), records: own }));
  const whole = built.filter((own) => own.records.isWhole && !own.findings.some(({ level }) => level === 'error'));
  const all = sortFindings([...findings, ...built.flatMap((own) => own.findings)]);
  const site = records && whole.length === built.length ? { site: joinSite(records, whole, files) } : {};
  return {
    ...site,
    ...(records ? { records } : {}),
    ...(shared ? { shared } : {}),
    plans: whole.map(({ plan, records: own }) => ({ plan, records: own })),
    findings: all,
  };
}

const joinSite = (records: Records, plans: readonly PlanRead[], files: readonly ContentFile[]): Site => ({
  settings: records.site.record,
  plans: plans.map(({ plan }) => plan).sort(newestFirst),
  glossary: records.glossary.flatMap(({ record }) => record.terms),
  themes: records.themes.flatMap(({ record }) => record),
  sources: records.sources.map(({ record }) => record),
  doubtedTranslations: doubtedTranslations(records),
  digests: new Map(files.map(({ path, bytes }) => [path, digestOf(bytes)])),
});

function newestFirst(a: Plan, b: Plan): number {
  const latest = (plan: Plan): string => plan.reports.at(-1)?.period.key ?? '';
  return compareText(latest(b), latest(a)) || compareText(a.id, b.id);
}

/** The content could not be read; the findings say why, and where. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .map(({ file, line, column, message, help }) => `${file}:${line}:${column} ${message.ja} ${help.ja} / ${message.en} ${help.en}`)
        .join('\n'),
    );
    this.name = 'ContentError';
    this.findings = findings;
  }
}

const memory = globalThis as { reformReportSite?: Promise<Site> | undefined; reformReportLoaded?: Site | undefined };

/** The site's content, read once for all pages of a build. Throws `ContentError` if it has errors. */
export function getSite(): Promise<Site> {
  memory.reformReportSite ??= load();
  return memory.reformReportSite;
}

/** The content that `getSite` has read, for what a page renders hundreds of times. Throws if nobody has asked `getSite` yet. */
export function loadedSite(): Site {
  if (!memory.reformReportLoaded) throw new Error('The content has not been read yet: a page asks getSite() first.');
  return memory.reformReportLoaded;
}

/** Forgets the content, so that the next page reads it again: for the development server, after a file changed. */
export function forgetSite(): void {
  memory.reformReportSite = undefined;
  memory.reformReportLoaded = undefined;
}

/** Reads the site's own content with the cache of earlier runs. If it has no errors, pages are made from what was read here. */
export async function readOwnSite(): Promise<SiteReading> {
  const code = ['source', 'schema'].map((name) => resolve('src', name));
  const cache = await openRecordCache(join(resolve('.cache'), 'records.json'), code);
  const reading = await readSite(contentDir(), cache);
  if (!reading.site) return reading;
  await cache.save();
  memory.reformReportSite = Promise.resolve(reading.site);
  memory.reformReportLoaded = reading.site;
  return reading;
}

async function load(): Promise<Site> {
  const { site, findings } = await readOwnSite();
  if (site) return site;
  forgetSite();
  throw new ContentError(findings);
}

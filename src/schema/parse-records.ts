import { sortFindings, type Finding } from '../source/finding.ts';
import type { TermRecord } from './glossary.ts';
import type { InitiativeRecord } from './initiative.ts';
import type { PlanRecord } from './plan.ts';
import {
  kindOf,
  locatedIn,
  parseRecord,
  type ContentFile,
  type Located,
  type ParsedRecord,
  type RecordKind,
  type RecordOf,
} from './record.ts';
import type { ReportRecord } from './report.ts';
import type { SiteRecord } from './site.ts';
import type { SourceDocumentRecord } from './source-document.ts';
import type { ThemeRecord } from './themes.ts';
import type { WaiversRecord } from './waiver.ts';

/** The records of one plan's folder. */
export interface PlanRecords {
  readonly folder: string;
  readonly plan: Located<PlanRecord>;
  readonly initiatives: readonly Located<InitiativeRecord>[];
  readonly reports: readonly Located<ReportRecord>[];
}

/** All records of a content folder, still as editors wrote them. */
export interface Records {
  readonly site: Located<SiteRecord>;
  readonly glossary: readonly Located<{ readonly terms: readonly TermRecord[] }>[];
  /** Empty without a `themes.yaml`. */
  readonly themes: readonly Located<readonly ThemeRecord[]>[];
  readonly plans: readonly PlanRecords[];
  readonly sources: readonly Located<SourceDocumentRecord>[];
  /** Those of the site and those of each plan. */
  readonly waivers: readonly Located<WaiversRecord>[];
}

/** Looks a file up by its bytes and parses it only if it is new; see `site/` for one that remembers. */
export type ParseRecord = <K extends RecordKind>(kind: K, file: ContentFile) => ParsedRecord<K>;

/**
 * Reads every content file. `records` is absent if any file has an error: a site is never built from part of its content.
 */
export function parseRecords(
  files: readonly ContentFile[],
  parse: ParseRecord = parseRecord,
): { readonly records?: Records; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const take = <K extends RecordKind>(kind: K): readonly Located<RecordOf<K>>[] =>
    files
      .filter((file) => kindOf(file.path) === kind)
      .flatMap((file) => {
        const parsed = parse(kind, file);
        findings.push(...parsed.findings);
        return parsed.record ? [locatedIn(file, parsed.record)] : [];
      });
  findings.push(...files.filter(({ path }) => kindOf(path) === undefined).map(({ path }) => misplaced(path)));
  const site = take('site');
  const glossary = take('glossary');
  const themes = take('themes');
  const plans = take('plan');
  const initiatives = take('initiative');
  const reports = take('report');
  const sources = take('source-document');
  const waivers = take('waivers');
  findings.push(...missingFiles(files));
  const [siteRecord] = site;
  if (findings.length > 0 || !siteRecord) return { findings: sortFindings(findings) };
  const records: Records = {
    site: siteRecord,
    glossary,
    themes: themes.map(({ record, ...rest }) => ({ ...rest, record: record.themes })),
    plans: plans.map((plan) => {
      const folder = folderOf(plan.file);
      const own = <T>(all: readonly Located<T>[]): readonly Located<T>[] => all.filter(({ file }) => folderOf(file) === folder);
      return { folder, plan, initiatives: own(initiatives), reports: own(reports) };
    }),
    sources,
    waivers,
  };
  return { records, findings: [] };
}

const folderOf = (path: string): string => path.split('/')[0] ?? '';

function missingFiles(files: readonly ContentFile[]): readonly Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  const folders = [
    ...new Set(files.filter(({ path }) => /\/(initiatives\/|reports\/|waivers\.yaml$)/.test(path)).map(({ path }) => folderOf(path))),
  ];
  const needed = ['site.yaml', 'glossary.yaml', ...folders.map((folder) => `${folder}/plan.yaml`)];
  return needed.filter((path) => !paths.has(path)).map(absent);
}

const absent = (file: string): Finding => ({
  code: 'file-missing',
  level: 'error',
  file,
  line: 1,
  column: 1,
  message: { ja: `「${file}」がありません。`, en: `There is no "${file}".` },
  help: { ja: 'ファイルを加えてください。', en: 'Add the file.' },
});

const misplaced = (file: string): Finding => ({
  code: 'file-misplaced',
  level: 'error',
  file,
  line: 1,
  column: 1,
  message: { ja: 'この場所の YAML は読み込まれません。', en: 'YAML in this place is not read.' },
  help: {
    ja: '置けるのは site.yaml、glossary.yaml、themes.yaml、waivers.yaml、<計画>/plan.yaml、<計画>/initiatives/*.yaml、<計画>/reports/*.yaml、<計画>/waivers.yaml です。場所と名前を確かめてください。',
    en: 'Expected site.yaml, glossary.yaml, themes.yaml, waivers.yaml, <plan>/plan.yaml, <plan>/initiatives/*.yaml, <plan>/reports/*.yaml or <plan>/waivers.yaml. Check place and name.',
  },
});

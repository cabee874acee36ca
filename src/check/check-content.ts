import type { Records } from '../schema/parse-records.ts';
import { readSite, type SiteReading } from '../site/load-site.ts';
import { sortFindings, type Finding } from '../source/finding.ts';
import { figureRules } from './figure-rules.ts';
import { figureUntranslated } from './figure-untranslated.ts';
import { mixedScript } from './mixed-script.ts';
import { oddCharacter } from './odd-character.ts';
import { readingIsOutdated } from './reading-outdated.ts';
import type { Rule } from './rule.ts';
import { siteIds } from './site-ids.ts';
import { termForm } from './term-form.ts';
import { termTwice } from './term-twice.ts';
import { termUndefined } from './term-undefined.ts';
import { translationMissing } from './translation-missing.ts';
import { translationStale } from './translation-stale.ts';
import { unknownSource } from './unknown-source.ts';
import { applyWaivers } from './waivers.ts';
import { unknownTheme } from './unknown-theme.ts';

/**
 * Every finding of a content folder. Rules look at the plans all of whose files could be read, so that one mistake does not hide the
 * others and none is told twice; if a file that all plans share cannot be read, they wait until it can.
 * @param read how the folder is read: a build gives a reader that keeps what it read for the pages
 */
export async function checkContent(dir: string, read: (dir: string) => Promise<SiteReading> = readSite): Promise<readonly Finding[]> {
  try {
    return findingsOf(await read(dir));
  } catch (error) {
    return [unreadableFolder(dir, error)];
  }
}

/** The editorial rules, each in a file of its own. */
const rules: readonly Rule[] = [
  ...figureRules,
  siteIds,
  unknownSource,
  unknownTheme,
  termForm,
  termTwice,
  termUndefined,
  translationMissing,
  translationStale,
  figureUntranslated,
  oddCharacter,
  mixedScript,
  readingIsOutdated,
];

/** What reading found, and what the rules find in what could be read, waived where the editors say so. */
export function findingsOf({ findings, shared, plans }: SiteReading): readonly Finding[] {
  if (!shared) return findings;
  const folders = plans.map(({ records }) => records.folder);
  const waivers = shared.waivers.filter(({ file }) => !file.includes('/') || folders.includes(file.split('/')[0] ?? ''));
  const records: Records = { ...shared, waivers, plans: plans.map((plan) => plan.records) };
  const found = rules.flatMap((rule) => rule({ records, plans }));
  return sortFindings([...findings, ...applyWaivers(found, records)]);
}

const unreadableFolder = (dir: string, error: unknown): Finding => ({
  code: 'file-missing',
  level: 'error',
  file: dir,
  line: 1,
  column: 1,
  message: {
    ja: `内容のフォルダを読めません（${error instanceof Error && 'code' in error ? String(error.code) : '理由不明'}）。`,
    en: `The content folder cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}).`,
  },
  help: { ja: 'CONTENT_DIR の場所を確かめてください。', en: 'Check the path in CONTENT_DIR.' },
});

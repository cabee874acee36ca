import type { Records } from '../schema/parse-records.ts';
import { readSite, type Site, type SiteReading } from '../site/load-site.ts';
import { sortFindings, type Finding } from '../source/finding.ts';
import { figureUntranslated } from './figure-untranslated.ts';
import { mixedScript } from './mixed-script.ts';
import { oddCharacter } from './odd-character.ts';
import { publishedDiffers } from './published-differs.ts';
import type { Rule, RuleContext } from './rule.ts';
import { termForm } from './term-form.ts';
import { termUndefined } from './term-undefined.ts';
import { translationMissing } from './translation-missing.ts';
import { unknownSource } from './unknown-source.ts';
import { applyWaivers } from './waivers.ts';
import { unknownTheme } from './unknown-theme.ts';

/**
 * Every finding of a content folder. If records cannot be read at all, only that is reported: rules need the whole plan.
 * @param read how the folder is read: a build gives a reader that keeps what it read for the pages
 */
export async function checkContent(dir: string, read: (dir: string) => Promise<SiteReading> = readSite): Promise<readonly Finding[]> {
  try {
    const { findings, records, site } = await read(dir);
    return sortFindings([...findings, ...(records && site ? applyRules(records, site) : [])]);
  } catch (error) {
    return [unreadableFolder(dir, error)];
  }
}

/** The editorial rules, each in a file of its own. */
const rules: readonly Rule[] = [
  publishedDiffers,
  unknownSource,
  unknownTheme,
  termForm,
  termUndefined,
  translationMissing,
  figureUntranslated,
  oddCharacter,
  mixedScript,
];

function applyRules(records: Records, { plans }: Site): readonly Finding[] {
  const context: RuleContext = {
    records,
    plans: records.plans.flatMap((own) => {
      const plan = plans.find(({ id }) => id === own.plan.record.id);
      return plan ? [{ plan, records: own }] : [];
    }),
  };
  return applyWaivers(
    rules.flatMap((rule) => rule(context)),
    records,
  );
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

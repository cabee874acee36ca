import { isLedger } from './translation-ledger.ts';
import type { Finding } from '../source/finding.ts';
import { likelyId } from './likely-text.ts';
import { likelyPeriod } from './likely-time.ts';
import { nearestWord } from './nearest-word.ts';
import { plainText } from './plain-text.ts';

/** The kinds of content file, by where they lie. */
export type PlacedKind = (typeof routes)[number][1];

const routes = [
  [/^site\.yaml$/, 'site'],
  [/^glossary\.yaml$/, 'glossary'],
  [/^themes\.yaml$/, 'themes'],
  [/^([a-z0-9]+(-[a-z0-9]+)*\/)?waivers\.yaml$/, 'waivers'],
  [/^[a-z0-9]+(-[a-z0-9]+)*\/plan\.yaml$/, 'plan'],
  [/^[a-z0-9]+(-[a-z0-9]+)*\/initiatives\/[a-z0-9]+(-[a-z0-9]+)*\.yaml$/, 'initiative'],
  [/^[a-z0-9]+(-[a-z0-9]+)*\/reports\/(19|20)\d\d(H[12])?\.yaml$/, 'report'],
  [/^seeds\/[a-z0-9]+(-[a-z0-9]+)*\/record\.yaml$/, 'source-document'],
] as const;

/** What a path holds, or undefined if no content file belongs there. */
export function kindOf(path: string): PlacedKind | undefined {
  return routes.find(([pattern]) => pattern.test(path))?.[1];
}

/** Where a file that is not read was probably meant to be: `18.yml`, `Plan.yaml`, `initiative/18.yaml`, `reports/R5.yaml`. */
export function likelyPath(path: string): string | undefined {
  const steps = path.split('/').map((step) => plainText(step));
  const stem = (steps.at(-1) ?? '').replace(/(\.(ya?ml|txt))+$/i, '');
  const folders = steps.slice(0, -1).map((step) => likelyId(step));
  const likely = [...likelyFolders(folders, stem), likelyName(folders, stem)].join('/');
  return likely !== path && kindOf(likely) !== undefined ? likely : undefined;
}

/** The folders of a path, with that in the middle that a plan's records need. */
function likelyFolders([first, second]: readonly string[], stem: string): readonly string[] {
  if (first === undefined) return [];
  if (second !== undefined) return [first, first === 'seeds' ? second : (nearestWord(second, ['initiatives', 'reports']) ?? second)];
  if (besidePlan(stem) !== undefined) return [first];
  return [first, likelyPeriod(stem) === undefined ? 'initiatives' : 'reports'];
}

/** The records of a plan that lie beside its folders. */
const besidePlan = (stem: string): string | undefined => nearestWord(stem, ['plan', 'waivers']);

function likelyName(folders: readonly string[], stem: string): string {
  const [first, second] = folders;
  if (first === undefined) return `${nearestWord(stem, ['site', 'glossary', 'themes', 'waivers']) ?? stem}.yaml`;
  if (first === 'seeds') return 'record.yaml';
  const beside = second === undefined ? besidePlan(stem) : undefined;
  if (beside !== undefined) return `${beside}.yaml`;
  const period = second === undefined || nearestWord(second, ['reports']) ? likelyPeriod(stem) : undefined;
  return `${period ?? likelyId(stem)}.yaml`;
}

/** Files that are not read, and files without which the others cannot be read. */
export function placeFindings(paths: readonly string[]): readonly Finding[] {
  const strangers = paths.filter((path) => kindOf(path) === undefined && !isLedger(path));
  const likely = strangers.map(likelyPath);
  const missing = neededBy(paths).filter((path) => !paths.includes(path) && !likely.includes(path));
  return [...strangers.map((path, index) => stranger(path, likely[index], paths)), ...missing.map(absent)];
}

function neededBy(paths: readonly string[]): readonly string[] {
  const plans = paths
    .filter((path) => path.includes('/') && ['initiative', 'report', 'waivers'].includes(kindOf(path) ?? ''))
    .map((path) => path.split('/')[0] ?? '');
  return ['site.yaml', 'glossary.yaml', ...[...new Set(plans)].map((folder) => `${folder}/plan.yaml`)];
}

function stranger(path: string, likely: string | undefined, paths: readonly string[]): Finding {
  if (likely === undefined) return at(path, 'file-misplaced', notRead, places);
  const folder = (of: string): string => of.split('/').slice(0, -1).join('/');
  const code = folder(likely) === folder(path) ? 'file-misnamed' : 'file-misplaced';
  if (paths.includes(likely)) return at(path, code, notRead, copyOf(likely));
  return at(path, code, code === 'file-misnamed' ? nameWrong(path) : notRead, {
    ja: `「${likely}」にしてください。`,
    en: `It should be "${likely}".`,
  });
}

const at = (file: string, code: Finding['code'], message: Finding['message'], help: Finding['help']): Finding => ({
  code,
  level: 'error',
  file,
  line: 1,
  column: 1,
  message,
  help,
});

const absent = (file: string): Finding =>
  at(
    file,
    'file-missing',
    { ja: `「${file}」がありません。`, en: `There is no "${file}".` },
    { ja: 'ファイルを加えるか、名前を確かめてください。', en: 'Add the file, or check its name.' },
  );

const notRead: Finding['message'] = {
  ja: 'この場所と名前のファイルは読み込まれません。',
  en: 'A file in this place and of this name is not read.',
};

const nameWrong = (path: string): Finding['message'] => ({
  ja: `「${path.split('/').at(-1) ?? ''}」という名前のファイルは読み込まれません。使えるのは半角の英小文字・数字・ハイフンと、末尾の .yaml です。`,
  en: `A file called "${path.split('/').at(-1) ?? ''}" is not read. Use lower-case letters, digits and hyphens, and .yaml at the end.`,
});

const copyOf = (likely: string): Finding['help'] => ({
  ja: `「${likely}」の写しなら消してください。別の内容なら、別の番号の名前を付けてください。`,
  en: `If it is a copy of "${likely}", delete it; if not, give it a name of its own.`,
});

const places: Finding['help'] = {
  ja: '置けるのは site.yaml、glossary.yaml、themes.yaml、waivers.yaml、<計画>/plan.yaml、<計画>/initiatives/*.yaml、<計画>/reports/*.yaml、<計画>/waivers.yaml です。場所と名前を確かめてください。',
  en: 'Expected site.yaml, glossary.yaml, themes.yaml, waivers.yaml, <plan>/plan.yaml, <plan>/initiatives/*.yaml, <plan>/reports/*.yaml or <plan>/waivers.yaml. Check place and name.',
};

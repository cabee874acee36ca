import { distance } from 'fastest-levenshtein';
import type { Located } from '../schema/record.ts';
import type { Bilingual, Finding } from '../source/finding.ts';

/** A reference that leads nowhere, or an id that does not match, before its place is known. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: 'reference-unknown' | 'id-mismatch' | 'id-duplicate';
  readonly value: string;
  /** What the value should have been one of, or equal to. */
  readonly known: readonly string[];
  readonly what: Bilingual;
}

/** What a reference can mean, in words for editors. */
export const words = {
  note: { ja: '注記（plan.yaml の notes）', en: 'note (notes in plan.yaml)' },
  section: { ja: '区分（plan.yaml の sections）', en: 'section (sections in plan.yaml)' },
  division: { ja: '所属（plan.yaml の divisions）', en: 'division (divisions in plan.yaml)' },
  tag: { ja: '印（plan.yaml の tags）', en: 'tag (tags in plan.yaml)' },
  rating: { ja: '評価区分（plan.yaml の ratingScale）', en: 'rating (ratingScale in plan.yaml)' },
  direction: { ja: '今後の取組方向（plan.yaml の directions）', en: 'direction (directions in plan.yaml)' },
  indicator: { ja: '指標番号', en: 'indicator number' },
  kgi: { ja: 'KGI の番号（plan.yaml の indicators）', en: 'KGI number (indicators in plan.yaml)' },
  source: { ja: '原典（seeds/ の登録）', en: 'source (register in seeds/)' },
  term: { ja: '用語', en: 'term' },
  theme: { ja: '主題', en: 'theme' },
  tally: { ja: '集計の行の区分', en: 'section of a table row' },
  action: { ja: '具体的取組（actions の順番）', en: 'action (place in actions)' },
  report: { ja: '報告の期間（reports のファイル名）', en: 'reporting period (file name in reports)' },
  number: { ja: '実施項目の番号', en: 'initiative number' },
  file: { ja: 'ファイル名', en: 'file name' },
} as const;

/** A file's name without folder and ending: the id that its record must have. */
export const fileStem = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.yaml$/, '');

/** A reference, if it leads nowhere; one that is not there leads nowhere wrong. Without `known` nothing can be said of it. */
export const unknownReference = (
  path: readonly PropertyKey[],
  value: string | undefined,
  known: readonly string[] | undefined,
  what: Bilingual,
): readonly Problem[] =>
  value === undefined || known === undefined || known.includes(value) ? [] : [{ path, code: 'reference-unknown', value, known, what }];

/** The references of a list that lead nowhere. */
export const unknownReferences = (
  path: readonly PropertyKey[],
  values: readonly string[] | undefined,
  known: readonly string[],
  what: Bilingual,
): readonly Problem[] => (values ?? []).flatMap((value, index) => unknownReference([...path, index], value, known, what));

export const mismatch = (path: readonly PropertyKey[], value: string, expected: string): readonly Problem[] =>
  value === expected ? [] : [{ path, code: 'id-mismatch', value, known: [expected], what: words.file }];

/** An id with the place of the entry that has it. */
export interface PlacedId {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** The ids of the entries of one list, in order. */
export const placedIn = (path: readonly PropertyKey[], ids: readonly string[]): readonly PlacedId[] =>
  ids.map((id, index) => ({ id, path: [...path, index] }));

/** Ids that were given before, each where it comes again. */
export function duplicateIds(all: readonly PlacedId[], what: Bilingual): readonly Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, path }): readonly Problem[] => {
    if (seen.has(id)) return [{ path, code: 'id-duplicate', value: id, known: [], what }];
    seen.add(id);
    return [];
  });
}

/** A problem with its place in the file. */
export function toFinding<T>({ file, where }: Located<T>, { path, code, value, known, what }: Problem): Finding {
  const { locate, lineAt } = where();
  const { line, column } = locate(path);
  const near = [...known].sort((a, b) => distance(value, a) - distance(value, b))[0];
  const texts = {
    'reference-unknown': {
      message: { ja: `「${value}」という${what.ja}はありません。`, en: `There is no ${what.en} called "${value}".` },
      help: near
        ? { ja: `近いものは「${near}」です。`, en: `The nearest is "${near}".` }
        : { ja: '先に定義を加えてください。', en: 'Define it first.' },
    },
    'id-mismatch': {
      message: {
        ja: `「${value}」が${what.ja}「${known[0] ?? ''}」と違います。`,
        en: `"${value}" differs from the ${what.en} "${known[0] ?? ''}".`,
      },
      help: { ja: 'どちらかに合わせてください。', en: 'Make the two equal.' },
    },
    'id-duplicate': {
      message: { ja: `${what.ja}「${value}」が重なっています。`, en: `The ${what.en} "${value}" is used more than once.` },
      help: { ja: '一方を別のものに変えてください。', en: 'Change one of them.' },
    },
  }[code];
  return { code, level: 'error', file, line, column, excerpt: lineAt(line), ...texts };
}

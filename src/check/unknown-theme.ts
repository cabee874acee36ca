import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';
import { valuesUnder } from './walk.ts';

/** Every theme that content names must be defined in `themes.yaml`. */
export const unknownTheme: Rule = ({ records, plans }) => {
  const known = records.themes.flatMap(({ record }) => record.map(({ id }) => id));
  const located = plans.flatMap(({ records: own }): readonly Located<unknown>[] => [own.plan, ...own.initiatives]);
  return located.flatMap((file) =>
    valuesUnder('themes', file.record).flatMap(({ value, path }) =>
      (value as readonly string[]).flatMap((id, index) => (known.includes(id) ? [] : [unknown(file, id, [...path, index], known)])),
    ),
  );
};

const unknown = (located: Located<unknown>, id: string, path: readonly PropertyKey[], known: readonly string[]): Finding =>
  findingAt(located, {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `主題「${id}」は themes.yaml にありません。`, en: `The theme "${id}" is not in themes.yaml.` },
    help: helpOf(known),
  });

const helpOf = (known: readonly string[]): Finding['help'] =>
  known.length > 0
    ? { ja: `書けるのは ${known.join(' / ')} です。`, en: `Expected: ${known.join(' / ')}.` }
    : {
        ja: '先に themes.yaml に主題を加えるか、行ごと省いてください。',
        en: 'Define it in themes.yaml first, or leave the whole line out.',
      };

import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { findingAt, type Rule } from './rule.ts';

/** Every theme that content names must be defined in `themes.yaml`. */
export const unknownTheme: Rule = ({ records, plans }) => {
  const known = records.themes.flatMap(({ record }) => record.map(({ id }) => id));
  return plans.flatMap(({ records: own }) =>
    own.initiatives.flatMap((located) => [
      ...named(located, located.record.themes, ['themes'], known),
      ...(located.record.indicators ?? []).flatMap(({ themes }, index) => named(located, themes, ['indicators', index, 'themes'], known)),
    ]),
  );
};

const named = (
  located: Located<unknown>,
  themes: readonly string[] | undefined,
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly Finding[] =>
  (themes ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          findingAt(located, {
            code: 'reference-unknown',
            level: 'error',
            path: [...path, index],
            message: { ja: `主題「${id}」は themes.yaml にありません。`, en: `The theme "${id}" is not in themes.yaml.` },
            help: { ja: `書けるのは ${known.join(' / ')} です。`, en: `Expected: ${known.join(' / ')}.` },
          }),
        ],
  );

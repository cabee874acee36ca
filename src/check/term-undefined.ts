import { textPairs, type TextPair } from '../schema/text-pair.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { Located } from '../schema/record.ts';
import type { Finding } from '../source/finding.ts';
import { properNames } from './proper-names.ts';
import { findingAt, type Rule } from './rule.ts';
import { termReader } from './term-reader.ts';

/** An abbreviation in the name of a section, initiative, action or indicator is a term of the glossary: no sentence around it explains it. */
export const termUndefined: Rule = ({ records }) => {
  const { without } = termReader(
    records.glossary.flatMap(({ record }) => record.terms),
    properNames(records),
  );
  return records.plans.flatMap((plan) =>
    namesIn(plan).flatMap(({ file, pair }) => (without(pair.ja).match(abbreviation) ?? []).map((text) => undefinedTerm(file, pair, text))),
  );
};

/** Two capitals or more, with what is written together with them: BPR, PaaS, 5G not. */
const abbreviation = /(?<![A-Za-z])[A-Z][A-Za-z]*[A-Z][A-Za-z0-9]*/g;

interface Name {
  readonly file: Located<unknown>;
  readonly pair: TextPair;
}

const namesIn = ({ plan, initiatives }: PlanRecords): readonly Name[] =>
  [plan, ...initiatives].flatMap((file: Located<unknown>) =>
    textPairs(file.record)
      .filter(({ path }) => isName(path))
      .map((pair) => ({ file, pair })),
  );

/** `title` of anything but the plan itself, and `name` of an indicator; figures in sentences have the sentence around them. */
function isName(path: readonly PropertyKey[]): boolean {
  const [last, before] = [path.at(-1), path.at(-3)];
  return last === 'title' || (last === 'name' && before === 'indicators');
}

const undefinedTerm = (file: Located<unknown>, { path }: TextPair, text: string): Finding =>
  findingAt(file, {
    code: 'term-undefined',
    level: 'warning',
    path: [...path, 'ja'],
    message: { ja: `略語「${text}」が用語集にありません。`, en: `The glossary does not explain the abbreviation "${text}".` },
    help: {
      ja: 'glossary.yaml に加えてください。すでにある言葉の略語なら、その aliases に加えます。',
      en: 'Add it to glossary.yaml, or to aliases of the term that it stands for.',
    },
  });

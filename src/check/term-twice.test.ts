import { describe, expect, it } from 'vitest';
import { briefly, contentFolder } from '../../tests/helpers/records.ts';
import { parseRecords } from '../schema/parse-records.ts';
import { termTwice } from './term-twice.ts';

const first =
  '  - { id: dx, ja: デジタル変革, aliases: [DX], reading: でぃーえっくす, en: digital transformation (DX), meaning: { ja: 変えること。 } }\n';

function check(second: string): readonly string[] {
  const { records } = parseRecords(
    contentFolder({ 'glossary.yaml': `terms:\n${first}  - { ${second}, reading: よみ, meaning: { ja: 意味。 } }\n` }),
  );
  return records ? briefly(termTwice({ records, plans: [] })) : ['not read'];
}

describe('two terms of the glossary', () => {
  it.each([
    ['the same Japanese', 'id: change, ja: デジタル変革, en: digital change'],
    ['Japanese that is another name of the other', 'id: change, ja: DX推進, aliases: [DX], en: digital change'],
    ['the same English in another case', 'id: change, ja: 電子化, en: Digital transformation'],
    ['a form that is the English of the other', 'id: change, ja: 電子化, en: digital change, forms: [digital transformation]'],
  ])('have not %s', (_what, second) => {
    expect(check(second)).toEqual(['term-twice 3:5']);
  });

  it('may begin with the same words', () => {
    expect(check('id: strategy, ja: DX戦略, en: digital transformation strategy')).toEqual([]);
  });
});

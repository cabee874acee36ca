import { describe, expect, it } from 'vitest';
import { briefly, contentFile, marked } from '../../tests/helpers/records.ts';
import { ledgerText, readLedger, textDigest } from './translation-ledger.ts';

const read = (path: string, text: string) => readLedger(contentFile(path, text));

describe('a ledger of translations', () => {
  it.each(['translations.txt', 'gunma-2020/translations.txt'])('says again what it was read from (%s)', (path) => {
    const text = `plan.yaml\n  abcdef ghijkl\n  abcde- ghijk_ machine\nseeds/gunma-r5/record.yaml\n  aaaaaa bbbbbb\n`;
    const { ledger, findings } = read(path, text);
    expect(findings).toEqual([]);
    expect(ledgerText(ledger).split('\n').slice(1).join('\n')).toBe(text);
  });

  it('names files as findings do', () => {
    expect([...read('gunma-2020/translations.txt', 'initiatives/06.yaml\n  abcdef ghijkl\n').ledger.files.keys()]).toEqual([
      'gunma-2020/initiatives/06.yaml',
    ]);
  });

  it('can be merged by taking the lines of both sides', () => {
    const { ledger } = read(
      'translations.txt',
      'a.yaml\n  aaaaaa bbbbbb\nb.yaml\n  cccccc dddddd\na.yaml\n  aaaaaa bbbbbb\n  eeeeee ffffff\n',
    );
    expect(ledger.files.get('a.yaml')?.map(({ ja }) => ja)).toEqual(['aaaaaa', 'aaaaaa', 'eeeeee']);
  });

  it('shows every line that is not its own, and works with line ends of Windows', () => {
    const { text, places } = marked(
      '# 台帳\r\nplan.yaml\r\n▸<<<<<<< HEAD\r\n  abcdef ghijkl\r\n▸=======\r\n▸  abcdef\r\n▸plan.yml\r\n\r\n',
    );
    const { ledger, findings } = read('translations.txt', text);
    expect(briefly(findings)).toEqual(places.map((place) => `translation-ledger ${place}`));
    expect(ledger.files.get('plan.yaml')).toHaveLength(1);
  });

  it('knows a text by any change of it', () => {
    const texts = ['達成した。', '達成した', '達成した。 ', 'Met.', 'met.'];
    expect(new Set(texts.map(textDigest)).size).toBe(texts.length);
    expect(texts.map(textDigest).every((digest) => /^[\w-]{6}$/.test(digest))).toBe(true);
  });
});

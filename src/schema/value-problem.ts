import type { Bilingual } from '../source/finding.ts';
import type { YamlValue } from '../source/yaml-reader.ts';
import { expectation } from './expectation.ts';
import { kindAdvice } from './kind-advice.ts';
import { likelyValue } from './likely-value.ts';
import { nearestWord } from './nearest-word.ts';
import type { Takes } from './repair.ts';
import { emptyValue, quote, type ShapeProblem } from './shape-problem.ts';

/** A value that is not one of the few that can stand there. */
export function wrongOption(path: readonly PropertyKey[], value: YamlValue, options: readonly string[], takes: Takes): ShapeProblem {
  if (value === '') return emptyValue(path, takes);
  if (options.length === 1 && options[0] === 'true') return wrongFlag(path, value);
  const near = nearestWord(quote(value), options);
  const list = options.join(' / ');
  return {
    code: 'wrong-value',
    path,
    at: 'value',
    message: notAllowed(value, { ja: list, en: list }),
    help: near
      ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
      : { ja: '上の中から選んでください。', en: 'Choose one of these.' },
  };
}

function wrongFlag(path: readonly PropertyKey[], value: YamlValue): ShapeProblem {
  const isSet = likelyValue(quote(value), 'flag') !== undefined;
  return {
    code: 'wrong-value',
    path,
    at: 'value',
    message: notAllowed(value, expectation('flag') ?? { ja: 'true', en: 'true' }),
    help: isSet
      ? { ja: '「true」と書いてください。', en: 'Write "true".' }
      : { ja: '当てはまらないなら、この行を消してください。', en: 'If it does not hold, delete this line.' },
  };
}

/** A value, or a key, that does not have the form that its format names. */
export function wrongFormat(
  path: readonly PropertyKey[],
  value: YamlValue,
  format: string,
  at: 'key' | 'value',
  takes: Takes,
): ShapeProblem {
  if (value === '') return emptyValue(path, takes);
  const expected = expectation(format) ?? { ja: '別の形の値', en: 'a value of another form' };
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  return { code: 'wrong-value', path, at, message: notAllowed(value, expected), help: formatHelp(quote(value), format, key) };
}

function formatHelp(value: string, format: string, key: string): Bilingual {
  const likely = likelyValue(value, format);
  if (likely !== undefined) return { ja: `「${likely}」と書いてください。`, en: `Write "${likely}".` };
  return kindAdvice(value, format, key) ?? { ja: '上の形に書き直してください。', en: 'Rewrite it in that form.' };
}

const notAllowed = (value: YamlValue, expected: Bilingual): Bilingual => ({
  ja: `「${quote(value)}」は使えません。書けるのは ${expected.ja} です。`,
  en: `"${quote(value)}" is not allowed. Expected ${expected.en}.`,
});

import { countOf } from './count.ts';
import type { Locale } from './locale.ts';
import { counted, countedStressed, unstressed, type Segment } from './segment.ts';

/** How many published values there are, and how many of them differ from what can be computed. */
export function comparisonAnswer(total: number, differing: number, locale: Locale): readonly Segment[] {
  const differ = differing === 0 ? unstressed('0') : countedStressed(String(differing), 'differs');
  return locale === 'ja'
    ? [unstressed('公表された'), counted(`${total}の値`, 'total'), unstressed('のうち、計算と違うのは'), differ, unstressed('です。')]
    : [
        unstressed('Of '),
        counted(countOf(total, 'published value'), 'total'),
        unstressed(', '),
        differ,
        unstressed(differing === 1 ? ' differs from what can be computed.' : ' differ from what can be computed.'),
      ];
}

/** How many figures are in question. */
export function questionsAnswer(total: number, locale: Locale): readonly Segment[] {
  if (total === 0)
    return [unstressed(locale === 'ja' ? 'そのまま受け取れない数値はありません。' : 'Every figure can be taken at face value.')];
  return locale === 'ja'
    ? [unstressed('そのまま受け取れない数値が'), counted(`${total}件`, 'total'), unstressed('あります。')]
    : [counted(countOf(total, 'figure'), 'total'), unstressed(' should not be taken at face value.')];
}

import type { Guide } from './guide-row.ts';

/** What the editorial rules find in content that is well formed. */
export const ruleGuide = {
  'published-differs': {
    title: { ja: '公表値と計算値の違いに理由が無い', en: 'A published figure differs without a reason' },
    cause: { ja: '写し間違いか、原典の計算方法が違います。', en: 'It was copied wrongly, or the source computes in another way.' },
    remedy: {
      ja: '原典で確かめ、正しければ differs: に理由を書きます。',
      en: 'Check the source; if the figure is right, give the reason under differs:.',
    },
    example: {
      wrong: 'publishedRate: 80',
      right: 'publishedRate:\n  kind: printed\n  value: 80\n  differs:\n    ja: 原典は四捨五入前の値で計算している。',
    },
  },
  'term-form': {
    title: { ja: '用語集と違う英語', en: 'An English form that the glossary sets aside' },
    cause: {
      ja: '用語集が使わないと決めた言い方（avoid）が英文にあります。',
      en: 'The English text has a form that the glossary lists under avoid.',
    },
    remedy: { ja: '用語集の英語に直します。', en: 'Use the form of the glossary.' },
  },
} as const satisfies Guide<string>;

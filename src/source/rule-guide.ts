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
  'reading-outdated': {
    title: { ja: '値より古い、指標を読む文', en: 'A reading older than the values' },
    cause: {
      ja: '編集者の文（reading）を書いた後に、目標や実績が変わりました。または writtenFor がありません。',
      en: 'Targets or actuals changed after the editors wrote their text (reading), or writtenFor is missing.',
    },
    remedy: {
      ja: '文が今の値に合うように直し、示された文字を writtenFor: に写します。',
      en: 'Make the text fit the values as they are now, and copy what is told into writtenFor:.',
    },
    example: {
      wrong: 'reading:\n  text:\n    ja: 研修の効果で、前年度より減りました。',
      right: 'reading:\n  text:\n    ja: 研修の効果で、前年度より減りました。\n  writtenFor: 2023-1f0c52ab',
    },
  },
  'term-form': {
    title: { ja: '用語集と違う英語', en: 'Another English form than the glossary’s' },
    cause: {
      ja: '日本語の文に用語集の言葉があるのに、英文にその英語がありません。または、使わないと決めた言い方（avoid）があります。',
      en: 'The Japanese uses a term of the glossary, but the English beside it does not have the term’s form, or has one listed under avoid.',
    },
    remedy: {
      ja: '用語集の英語に直します。文の中で形が変わるだけなら forms、短く言うだけなら shortForms に加えます。',
      en: 'Use the form of the glossary. If only its shape changes, add it to forms; if it is only shorter, to shortForms.',
    },
    example: { wrong: 'ja: 自主財源の確保\nen: Securing own income', right: 'ja: 自主財源の確保\nen: Securing own-source revenue' },
  },
  'term-twice': {
    title: { ja: '用語集で二つの言葉が同じ', en: 'Two terms of the glossary are the same' },
    cause: {
      ja: '同じ言葉を2回載せたか、別の言葉に同じ英語を当てています。',
      en: 'A term was entered twice, or two terms have the same English.',
    },
    remedy: {
      ja: '一つにまとめるか（もう一方は aliases へ）、英語を分けます。',
      en: 'Make them one (with aliases), or give each an English form of its own.',
    },
  },
  'figure-untranslated': {
    title: { ja: '英文に無い数', en: 'A figure that the English does not give' },
    cause: {
      ja: '訳し落としか、億・万や年度の換算の誤りです。',
      en: 'It was left out in translation, or an amount or a year was converted wrongly.',
    },
    remedy: {
      ja: '同じ数を英文に書きます（2億円は 200 million yen、令和6年度は FY2024）。',
      en: 'Give the same figure in English (2億円 is 200 million yen, 令和6年度 is FY2024).',
    },
    example: { wrong: 'ja: 2億円の黒字\nen: a surplus of 2 billion yen', right: 'ja: 2億円の黒字\nen: a surplus of 200 million yen' },
  },
  'translation-missing': {
    title: { ja: '英訳の無い文', en: 'A text without English' },
    cause: { ja: '日本語の文だけが加えられました。', en: 'Only the Japanese text was added.' },
    remedy: {
      ja: '英訳を en: に書きます。それまで英語のページには日本語の文が、その旨とともに出ます。',
      en: 'Write the translation under en:. Until then the English pages show the Japanese text and say so.',
    },
    example: { wrong: 'title:\n  ja: 自主財源の確保', right: 'title:\n  ja: 自主財源の確保\n  en: Securing own-source revenue' },
  },
  'term-undefined': {
    title: { ja: '用語集に無い略語', en: 'An abbreviation that the glossary does not explain' },
    cause: {
      ja: '実施項目や指標などの名に、説明の無い略語があります。',
      en: 'The name of an initiative, indicator or section has an abbreviation that is explained nowhere.',
    },
    remedy: {
      ja: 'glossary.yaml に言葉を加えるか、すでにある言葉の aliases に加えます。',
      en: 'Add the term to glossary.yaml, or the abbreviation to aliases of a term that is there.',
    },
    example: { wrong: 'ja: BPRの推進', right: 'terms:\n  - id: bpr\n    ja: BPR\n    …' },
  },
  'odd-character': {
    title: { ja: '見た目は同じでも別の文字', en: 'A character that only looks right' },
    cause: {
      ja: 'PDF などから写した文に、部首の文字（⽬）、半角カナ、改行しない空白などが混じりました。',
      en: 'Text copied from a PDF or the like brought radicals (⽬), half-width katakana or spaces that do not break along.',
    },
    remedy: { ja: '普通の文字で入力し直します。', en: 'Type it again with ordinary characters.' },
    example: { wrong: 'ja: ⽬標を達成した。', right: 'ja: 目標を達成した。' },
  },
  'mixed-script': {
    title: { ja: '別の文字が混じった言葉', en: 'A word with a letter of another script' },
    cause: {
      ja: '文字の読み取りの誤りで、キリル文字やギリシャ文字、形の似た漢字やかなが言葉の中に入りました。',
      en: 'Character recognition put a Cyrillic or Greek letter, or a kanji or kana of the same shape, into a word.',
    },
    remedy: {
      ja: '正しい文字に直します。原典の誤りを記すときは、その文字を使わず、符号（U+0439）で書きます。',
      en: 'Correct the letter. To record an error of the source, give the letter as its code (U+0439).',
    },
    example: { wrong: 'ja: デ一タの公開', right: 'ja: データの公開' },
  },
  'translation-stale': {
    title: { ja: '日本語より古い英訳', en: 'English older than the Japanese it translates' },
    cause: {
      ja: '日本語の文だけが直され、英訳がその前のままです。',
      en: 'The Japanese text was changed and its translation left as it was.',
    },
    remedy: {
      ja: '英訳を直します。直さなくてよいと確かめたら npm run translations -- --reviewed <ファイル> で記録します。',
      en: 'Correct the translation. If it still holds, record that with npm run translations -- --reviewed <file>.',
    },
  },
} as const satisfies Guide<string>;

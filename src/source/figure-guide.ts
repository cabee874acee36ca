import type { Guide } from './guide-row.ts';

/** What the rules on figures find in content that is well formed. */
export const figureGuide = {
  'total-differs': {
    title: { ja: '合計が合わない', en: 'Totals do not add up' },
    cause: {
      ja: '区分ごとの件数の和が計画全体の件数と違うか、一覧の名の数が集計と違います。',
      en: 'The counts of the sections do not give that of the plan, or a list has more or fewer names than the table counts.',
    },
    remedy: {
      ja: '写し間違いを直します。原典のとおりなら note: に書きます。',
      en: 'Correct what was copied wrongly. If the source has it so, say so in a note:.',
    },
  },
  'baseline-missing': {
    title: { ja: '基準値の無い目標', en: 'A target without a baseline' },
    cause: { ja: '数の目標があるのに baseline: がありません。', en: 'There are targets in numbers but no baseline:.' },
    remedy: { ja: '基準値を書くか、無い理由を書きます。', en: 'Give the baseline, or say why there is none.' },
  },
  'direction-missing': {
    title: { ja: 'よい方向の無い指標', en: 'A KPI without a direction' },
    cause: { ja: '目標と比べる指標の direction が neutral です。', en: 'The direction of an indicator with targets is neutral.' },
    remedy: { ja: 'higher か lower と書きます。', en: 'Write higher or lower.' },
    example: { wrong: 'direction: neutral', right: 'direction: lower' },
  },
  'direction-contradicted': {
    title: { ja: 'よい方向と目標が食い違う', en: 'Direction and targets disagree' },
    cause: {
      ja: 'higher と lower を取り違えたか、目標が基準値より後退しています。',
      en: 'The words higher and lower were confused, or the targets ask for less than the baseline.',
    },
    remedy: {
      ja: 'direction を直します。原典のとおりなら baseline: の note: に理由を書きます。',
      en: 'Correct the direction. If the source has it so, say why in a note: under baseline:.',
    },
  },
  'unit-differs': {
    title: { ja: '単位が食い違う', en: 'Units disagree' },
    cause: {
      ja: '同じ名の指標、同じ単位の倍数、年度ごとの値の単位が違います。',
      en: 'Indicators of the same name, multiples of the same unit, or the years of one indicator differ in unit.',
    },
    remedy: {
      ja: '単位を直します。原典のとおりなら unitNote: に書きます。',
      en: 'Correct the unit. If the source has it so, say so under unitNote:.',
    },
  },
  'value-out-of-scale': {
    title: { ja: '桁の違う値', en: 'A value out of scale' },
    cause: {
      ja: '小数点や0の打ち間違いで、値がほかの年度の10倍や100分の1になっています。',
      en: 'A slip of the decimal point or a zero too many makes the value ten times the others, or a hundredth.',
    },
    remedy: {
      ja: '原典で確かめて直します。正しければ note: に書きます。',
      en: 'Check the source and correct it. If it is right, say so in a note:.',
    },
    example: { wrong: 'actual: 126', right: 'actual: 12.6' },
  },
  'percent-range': {
    title: { ja: '％の範囲を外れた値', en: 'Per cent out of range' },
    cause: {
      ja: '単位が％なのに、値が0より小さいか100を超えています。',
      en: 'The unit is per cent, but the value is below 0 or above 100.',
    },
    remedy: {
      ja: '値を直します。前年度比などで正しければ note: に書きます。',
      en: 'Correct the value. If it is right (a rate against last year), say so in a note:.',
    },
    example: { wrong: 'actual: 935', right: 'actual: 93.5' },
  },
  'provisional-old': {
    title: { ja: '古い見込みの値', en: 'A provisional value that is old' },
    cause: { ja: '次の報告が出ても、見込み・速報の値のままです。', en: 'The next report is out, and the value is still provisional.' },
    remedy: { ja: '確定した値に替え、provisional: を消します。', en: 'Replace it by the final value and remove provisional:.' },
  },
  'target-unexplained': {
    title: { ja: '理由の無い目標の変更', en: 'A target changed without a reason' },
    cause: { ja: '目標が改定されたか、前の年度より後退しています。', en: 'The target was revised, or asks for less than the year before.' },
    remedy: { ja: 'revisedBecause: か note: に理由を書きます。', en: 'Give the reason under revisedBecause: or in a note:.' },
    example: {
      wrong: 'target:\n  kind: number\n  value: 30\n  initial: 40',
      right: 'target:\n  kind: number\n  value: 30\n  initial: 40\n  revisedBecause:\n    ja: 予算の減額による改定。',
    },
  },
  'rating-contradicts': {
    title: { ja: '達成率と評価が食い違う', en: 'Rate and rating disagree' },
    cause: {
      ja: '評価の id が、達成率から決まる区分と違います。',
      en: 'The id of the rating is not that of the grade that the rate earns.',
    },
    remedy: {
      ja: '写し間違いを直します。原典のとおりなら行の note: に書きます。',
      en: 'Correct what was copied wrongly. If the source has it so, say so in the note: of the row.',
    },
  },
  'scale-disordered': {
    title: { ja: '評価区分の順の誤り', en: 'Grades out of order' },
    cause: {
      ja: 'ratingScale の atLeast が上から順に小さくなっていません。',
      en: 'The bounds in ratingScale do not fall from grade to grade.',
    },
    remedy: { ja: 'よい順に並べ、atLeast: を順に小さくします。', en: 'List the grades from best to worst, with falling bounds.' },
  },
  'behind-unexplained': {
    title: { ja: '要因や対応の無い未達', en: 'A missed target without a word' },
    cause: {
      ja: '目標に届かない年度に、要因・課題・対応のどれかがありません。',
      en: 'In a year below the line, the factors, the issues or the response are missing.',
    },
    remedy: {
      ja: 'evaluations: に書きます。原典で空欄なら note: にその旨を書きます。',
      en: 'Give them under evaluations:. If the source leaves them blank, say so in its note:.',
    },
  },
  'response-dropped': {
    title: { ja: 'その後の無い対応', en: 'A response never taken up again' },
    cause: {
      ja: '対応を示した次の年度の報告があるのに、評価がありません。',
      en: 'There is a later report, but no evaluation after the one that announced a response.',
    },
    remedy: { ja: '次の年度の評価を加えるか、note: に理由を書きます。', en: 'Add the evaluation of the next year, or say why in a note:.' },
  },
  'indicator-vanished': {
    title: { ja: '途中で消えた指標', en: 'An indicator that vanished' },
    cause: {
      ja: '次の年度の報告があるのに、指標の行が途中で終わっています。',
      en: 'The rows of the indicator end although there is a later report.',
    },
    remedy: { ja: '次の年度の行に、値か、無い理由を書きます。', en: 'Add the row of the next year, with a value or why there is none.' },
  },
  'year-gap': {
    title: { ja: '抜けた年度', en: 'A year is missing' },
    cause: { ja: '報告や指標の行が、途中の年度だけありません。', en: 'A report, or a row of an indicator, is missing between others.' },
    remedy: { ja: 'その年度を加えます。公表が無ければ理由を書きます。', en: 'Add the year. If nothing was published, say so.' },
  },
} as const satisfies Guide<string>;

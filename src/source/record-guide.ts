import type { Guide } from './guide-row.ts';

/** What can be wrong with the keys and values of a record, and with what records name. */
export const recordGuide = {
  'unknown-key': {
    title: { ja: '知らないキー', en: 'An unknown key' },
    cause: {
      ja: 'キーの書き間違いか、字下げが違うため別の場所に入っています。',
      en: 'The key is misspelt, or its indentation puts it in another place.',
    },
    remedy: { ja: '項目表で、キーのつづりと場所を確かめます。', en: 'Check its spelling and place in the field table.' },
    example: { wrong: 'actaul: 13.2', right: 'actual: 13.2' },
  },
  'missing-key': {
    title: { ja: '必要なキーが無い', en: 'A key is missing' },
    cause: { ja: '省けない行がありません。', en: 'A line that cannot be left out is not there.' },
    remedy: { ja: 'その行を加えます。', en: 'Add the line.' },
    example: { wrong: 'actual:\n  kind: illegible', right: 'actual:\n  kind: illegible\n  reason:\n    ja: 印刷が欠けている。' },
  },
  'empty-value': {
    title: { ja: '値が空', en: 'A value is empty' },
    cause: {
      ja: '空欄のままか、「#」より後ろが注釈として読み飛ばされました。',
      en: 'It was left blank, or all after # was taken for a remark.',
    },
    remedy: {
      ja: '値を書くか、行ごと省きます。値が無い理由は kind で書きます。',
      en: 'Write a value or leave the line out. Say with kind: why there is none.',
    },
    example: { wrong: 'actual:', right: 'actual: { kind: not-due }' },
  },
  'wrong-shape': {
    title: { ja: '値の形が違う', en: 'A value has the wrong shape' },
    cause: {
      ja: '一覧の「- 」や、字下げした「キー: 値」の組が要る場所です。',
      en: 'The place needs a list of "- " lines or indented "key: value" lines.',
    },
    remedy: { ja: 'ほかのファイルの同じ項目の形に合わせます。', en: 'Follow the shape of the same field in another file.' },
    example: { wrong: 'leadDivisions: finance', right: 'leadDivisions:\n  - finance' },
  },
  'wrong-value': {
    title: { ja: '使えない値', en: 'A value that is not allowed' },
    cause: {
      ja: '全角の数字、桁区切り、単位、和暦の年度、選べない語などです。',
      en: 'Full-width digits, separators, units, Japanese years, or a word that is none of the choices.',
    },
    remedy: { ja: '示された形に書き直します。', en: 'Rewrite it in the form that is shown.' },
    example: { wrong: 'actual: １，２３４件', right: 'actual: 1234' },
  },
  'id-mismatch': {
    title: { ja: 'id とファイル名が違う', en: 'The id differs from the file name' },
    cause: { ja: 'ファイルを写して、id を直し忘れました。', en: 'The file was copied and its id left as it was.' },
    remedy: {
      ja: 'id（報告では period）とファイル名を同じにします。',
      en: 'Make the id (of a report: the period) equal to the file name.',
    },
    example: { wrong: '18.yaml: id: 17', right: '18.yaml: id: 18' },
  },
  'id-duplicate': {
    title: { ja: 'id や番号の重なり', en: 'An id or a number is used twice' },
    cause: { ja: '項目を写して、id や番号を直し忘れました。', en: 'An entry was copied and its id or number left as it was.' },
    remedy: { ja: '原典で確かめ、一方を直します。', en: 'Check the source and correct one of them.' },
  },
  'reference-unknown': {
    title: { ja: '指す先が無い', en: 'A reference leads nowhere' },
    cause: { ja: '書いた id が、plan.yaml などで定義されていません。', en: 'The id is not defined in plan.yaml or wherever it belongs.' },
    remedy: { ja: 'id のつづりを直すか、先に定義を加えます。', en: 'Correct the id, or define it first.' },
    example: { wrong: 'leadDivisions:\n  - finanse', right: 'leadDivisions:\n  - finance' },
  },
  'translation-ledger': {
    title: { ja: '翻訳の台帳の壊れた行', en: 'A broken line in the ledger of translations' },
    cause: {
      ja: 'ファイルが手で直されたか、git の結合の印（<<<<<<< など）が残っています。',
      en: 'The file was edited by hand, or a mark of a merge in git (<<<<<<<) was left in it.',
    },
    remedy: {
      ja: 'その行を消します。記録が消えた英訳は npm run translations で付け直せます。',
      en: 'Delete the line. A translation whose record is lost can be recorded again with npm run translations.',
    },
  },
} as const satisfies Guide<string>;

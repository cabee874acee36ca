import type { Guide } from './guide-row.ts';

/** What can be wrong with the writing of YAML, whatever it says. */
export const yamlGuide = {
  'yaml-syntax': {
    title: { ja: 'YAML の書き方の誤り', en: 'This is not valid YAML' },
    cause: {
      ja: '字下げのずれ、引用符の閉じ忘れ、文の中の「: 」などで、行の意味が決まりません。',
      en: 'Uneven indentation, an unclosed quotation or a ": " inside a text leaves the meaning of the line open.',
    },
    remedy: {
      ja: '字下げを前後の行にそろえ、「: 」や「 #」を含む文は "…" で囲みます。',
      en: 'Align the line with its neighbours; quote text with ": " or " #" in it.',
    },
    example: { wrong: 'ja: 目標: 3件', right: 'ja: "目標: 3件"' },
  },
  'yaml-too-deep': {
    title: { ja: '入れ子が深すぎる', en: 'The nesting is too deep' },
    cause: { ja: '字下げや括弧が64段を超えています。', en: 'Indentation or brackets go deeper than 64 levels.' },
    remedy: { ja: 'ほかのファイルの形に合わせます。', en: 'Follow the shape of the other files.' },
  },
  'yaml-tab': {
    title: { ja: '字下げのタブ', en: 'A tab as indentation' },
    cause: { ja: 'Tab キーで字下げしました。', en: 'The line was indented with the Tab key.' },
    remedy: { ja: '半角スペースに置き換えます。', en: 'Replace it with spaces.' },
    example: { wrong: '\tactual: 13.2', right: '        actual: 13.2' },
  },
  'yaml-wide-space': {
    title: { ja: '字下げの全角スペース', en: 'A full-width space as indentation' },
    cause: { ja: '日本語入力のままスペースを打ちました。', en: 'The space was typed with Japanese input on.' },
    remedy: { ja: '半角スペースに置き換えます。', en: 'Replace it with ordinary spaces.' },
    example: { wrong: '　actual: 13.2', right: '  actual: 13.2' },
  },
  'yaml-wide-colon': {
    title: { ja: '全角のコロン', en: 'A full-width colon' },
    cause: { ja: '日本語入力のままコロンを打ちました。', en: 'The colon was typed with Japanese input on.' },
    remedy: { ja: '半角の「:」と半角スペース1つにします。', en: 'Write an ordinary colon and one space.' },
    example: { wrong: 'actual：13.2', right: 'actual: 13.2' },
  },
  'yaml-line-end': {
    title: { ja: '古い形式の改行', en: 'An old form of line end' },
    cause: { ja: '改行が CR だけの形式で保存されました。', en: 'The file was saved with CR alone as line ends.' },
    remedy: { ja: '改行コードを LF か CRLF にして保存し直します。', en: 'Save it again with LF or CRLF.' },
  },
  'yaml-merge-conflict': {
    title: { ja: '編集の衝突の印', en: 'A mark of an editing conflict' },
    cause: {
      ja: '2人が同じ行を直し、どちらを残すかが決まっていません。',
      en: 'Two people changed the same lines, and it was not settled which to keep.',
    },
    remedy: {
      ja: '正しいほうの行だけを残し、印の行（<<<<<<<、=======、>>>>>>>）を消します。',
      en: 'Keep the right lines, and delete the marks (<<<<<<<, =======, >>>>>>>).',
    },
    example: { wrong: '<<<<<<< HEAD\nactual: 10\n=======\nactual: 12\n>>>>>>> main', right: 'actual: 12' },
  },
  'yaml-feature': {
    title: { ja: '使えない YAML の機能', en: 'A feature of YAML that is not allowed' },
    cause: {
      ja: '別名、目印、タグ、指示、文書の区切りは読み違いのもとなので使いません。',
      en: 'Aliases, anchors, tags, directives and document marks are too easily misread.',
    },
    remedy: {
      ja: '値をそのまま書きます。「&」「*」「!」で始まる文は "…" で囲みます。',
      en: 'Write the value itself. Quote text that begins with &, * or !.',
    },
    example: { wrong: 'ja: *印の項目', right: 'ja: "*印の項目"' },
  },
  'yaml-duplicate-key': {
    title: { ja: '同じキーが2回ある', en: 'A key is written twice' },
    cause: {
      ja: '行を写して直し忘れたか、同じ年度を2回書きました。',
      en: 'A line was copied and left as it was, or a year was entered twice.',
    },
    remedy: { ja: '正しいほうだけを残します。', en: 'Keep the right one only.' },
    example: { wrong: '2023:\n  actual: 10\n2023:\n  actual: 12', right: '2023:\n  actual: 10\n2024:\n  actual: 12' },
  },
  'yaml-not-a-map': {
    title: { ja: '「キー: 値」で始まらない', en: 'No "key: value" lines' },
    cause: { ja: 'ファイルが空か、一覧や文だけです。', en: 'The file is empty, or a list or a text only.' },
    remedy: { ja: 'ほかのファイルの形に合わせます。', en: 'Follow the shape of the other files.' },
  },
  'control-character': {
    title: { ja: '目に見えない制御文字', en: 'An invisible control character' },
    cause: { ja: 'PDF や Word から写した文に混じりました。', en: 'It came along with text copied from a PDF or a word processor.' },
    remedy: { ja: 'その文字を消して入力し直します。', en: 'Delete it and type the text again.' },
  },
} as const satisfies Guide<string>;

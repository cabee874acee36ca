import type { Guide } from './guide-row.ts';

/** What can be wrong with a file as a whole. */
export const fileGuide = {
  'file-too-large': {
    title: { ja: 'ファイルが大きすぎる', en: 'The file is too large' },
    cause: { ja: '1 MiB を超えるか、項目が10万を超えています。', en: 'The file is larger than 1 MiB or has more than 100,000 entries.' },
    remedy: { ja: '内容を複数のファイルに分けます。', en: 'Split the content into several files.' },
  },
  'file-not-utf8': {
    title: { ja: '文字コードが UTF-8 でない', en: 'The file is not in UTF-8' },
    cause: {
      ja: 'Excel や古いメモ帳で、Shift_JIS（ANSI）や UTF-16（Unicode）として保存されました。',
      en: 'The file was saved as Shift_JIS (ANSI) or UTF-16 (Unicode), as Excel and older editors do.',
    },
    remedy: { ja: '「名前を付けて保存」で文字コードを UTF-8 にします。', en: 'Save the file again with the encoding UTF-8.' },
  },
  'file-misplaced': {
    title: { ja: 'ファイルの場所が違う', en: 'The file is in the wrong place' },
    cause: { ja: '決まった場所以外の YAML は読み込まれません。', en: 'YAML outside the fixed places is not read.' },
    remedy: { ja: '正しいフォルダへ移します。', en: 'Move it into the right folder.' },
    example: { wrong: 'gunma-2020/initiative/18.yaml', right: 'gunma-2020/initiatives/18.yaml' },
  },
  'file-misnamed': {
    title: { ja: 'ファイルの名前が違う', en: 'The file has a wrong name' },
    cause: {
      ja: '末尾が .yaml でないか、大文字・全角文字・空白・和暦の年度が入っています。',
      en: 'It does not end with .yaml, or has capital or full-width letters, spaces or a Japanese year in it.',
    },
    remedy: {
      ja: '半角の英小文字・数字・ハイフンと .yaml にします。',
      en: 'Use lower-case letters, digits and hyphens, and .yaml at the end.',
    },
    example: { wrong: 'gunma-2020/initiatives/18.yaml.txt', right: 'gunma-2020/initiatives/18.yaml' },
  },
  'file-missing': {
    title: { ja: '必要なファイルが無い', en: 'A file is missing' },
    cause: { ja: 'ファイルが消されたか、名前が変わりました。', en: 'The file was deleted or renamed.' },
    remedy: { ja: 'ファイルを加えるか、名前を戻します。', en: 'Add the file, or give it its name back.' },
  },
} as const satisfies Guide<string>;

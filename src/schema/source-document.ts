import { z } from 'zod';
import { field } from './field.ts';
import { id, line, localText } from './text.ts';

/** What is wrong with a document at one place, and how it was read all the same. */
export const defect = z.strictObject({
  place: field(localText, ['場所', '不備のある場所（票、表、行など）。'], ['Place', 'Where the defect is (sheet, table, row).']),
  problem: field(localText, ['不備', '何が誤っているか、欠けているか。'], ['Problem', 'What is wrong or missing there.']),
  reading: field(localText, ['読み方', 'どう読み、どう載せたか。'], ['Reading', 'How it was read and entered all the same.']),
});

/** The file of a document, as it was obtained. */
export const sourceFile = z.strictObject({
  name: field(line, ['ファイル名', '入手したファイルの名。'], ['File name', 'The name of the file as obtained.']),
  sha256: field(
    z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
    ['SHA-256', '入手したファイルの SHA-256。後で同じファイルかどうかを確かめられます。'],
    ['SHA-256', 'The digest of the file, by which anyone can tell whether theirs is the same.'],
  ),
  form: field(
    localText,
    ['ファイルの種類', '機械で抜き出したテキスト、PDF など。'],
    ['Form', 'What kind of file it is (PDF, text extracted by machine).'],
  ),
});

/** The register's entry for one published document: what it is, what it holds, what is wrong with it and how it was read. */
export const sourceDocument = z.strictObject({
  id: field(id, ['原典の id', 'フォルダ名と同じ id。'], ['Document id', 'The same as the name of the folder.']),
  title: field(localText, ['文書名', '表紙の題名。印刷のまま。'], ['Title', 'The title on the cover, as printed.']),
  publisher: field(localText, ['公表者', '公表した団体・部署。'], ['Publisher', 'The government or office that published it.']),
  period: field(localText, ['対象の期間', '文書が扱う期間。'], ['Period', 'The period that the document covers.']),
  reported: field(
    localText,
    ['公表日・報告日', '印刷されていなければ、その旨を書きます。'],
    ['Date of publication', 'If it is not printed, say so.'],
  ),
  file: field(sourceFile, ['ファイル', '入手したファイル。'], ['File', 'The file as obtained.']),
  language: field(z.enum(['ja']), ['言語', '原典の言語。ja＝日本語。'], ['Language', 'The language of the document; ja is Japanese.']),
  licence: field(localText, ['利用条件', '原典の利用条件について分かること。'], ['Terms of use', 'What is known of the terms of use.']),
  contents: field(z.array(localText).min(1), ['構成', '原典の構成、上から。'], ['Contents', 'The parts of the document, from the top.']),
  defects: field(
    z.array(defect),
    ['不備', '見つかった不備と、どう読んだか。無ければ [] と書きます。'],
    ['Defects', 'Defects that were found and how they were read; write [] if there are none.'],
  ),
});
export type SourceDocumentRecord = z.output<typeof sourceDocument>;

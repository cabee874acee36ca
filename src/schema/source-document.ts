import { z } from 'zod';
import { id, line, localText } from './text.ts';

/** The register's entry for one published document: what it is, what it holds, what is wrong with it and how it was read. */
export const sourceDocument = z.strictObject({
  /** フォルダ名と同じ id。 */
  id,
  title: localText,
  publisher: localText,
  /** 対象の期間。 */
  period: localText,
  /** 公表日・報告日（印刷されていなければ、その旨）。 */
  reported: localText,
  file: z.strictObject({
    name: line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
    /** ファイルの種類（機械で抜き出したテキスト など）。 */
    form: localText,
  }),
  language: z.enum(['ja']),
  licence: localText,
  /** 原典の構成、上から。 */
  contents: z.array(localText).min(1),
  /** 見つかった不備と、どう読んだか。 */
  defects: z.array(z.strictObject({ place: localText, problem: localText, reading: localText })),
});
export type SourceDocumentRecord = z.output<typeof sourceDocument>;

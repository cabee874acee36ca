import { nearestWord } from '../schema/nearest-word.ts';
import type { Bilingual, Finding } from '../source/finding.ts';
import { recordPaths } from './record-path.ts';
import { findingAt, type Remark } from './rule.ts';
import type { PlacedWaiver } from './placed-waiver.ts';

/** What is wrong with a waiver that no finding needs. @param answered whether there is a finding that it would name if it had not expired */
export function wrongWaiver(placed: PlacedWaiver, answered: boolean): Finding {
  return findingAt(placed.located, { path: placed.path, ...(answered ? expired(placed) : (misplaced(placed) ?? unused)) });
}

type Wrong = Omit<Remark, 'path'> & { readonly path?: readonly PropertyKey[] };

/** A waiver that cannot name anything: without a place, or with a file or a path that there is not. */
function misplaced({ waiver: { file, path, text }, path: base, files }: PlacedWaiver): Wrong | undefined {
  if (path === undefined && text === undefined) return withoutPlace;
  const own = files.find((located) => located.file === file);
  if (!own)
    return text === undefined
      ? unknown(
          [...base, 'file'],
          file,
          files.map((located) => located.file),
        )
      : undefined;
  const known = path === undefined ? [] : recordPaths(own.record);
  return path === undefined || known.includes(path) ? undefined : unknown([...base, 'path'], path, known);
}

function unknown(path: readonly PropertyKey[], value: string, known: readonly string[]): Wrong {
  const near = nearestWord(value, known);
  return {
    code: 'reference-unknown',
    level: 'error',
    path,
    message: { ja: `「${value}」という場所はありません。`, en: `There is no place called "${value}".` },
    help: near ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` } : copyIt,
  };
}

const copyIt: Bilingual = { ja: 'check の出力から写してください。', en: 'Copy it from the output of the check.' };

const withoutPlace: Wrong = {
  code: 'missing-key',
  level: 'error',
  message: { ja: 'どの指摘のことか分かりません。「path」がありません。', en: 'It does not say which finding it means: "path" is missing.' },
  help: {
    ja: 'path: を check の出力から写してください。path の無い指摘なら、その行の文字を text: に書きます。',
    en: 'Copy path: from the output of the check, or give text: from the line if there is no path.',
  },
};

const expired = ({ waiver: { until } }: PlacedWaiver): Wrong => ({
  code: 'waiver-expired',
  level: 'warning',
  message: {
    ja: `この許容は「${until}」の報告までのもので、期限が切れています。`,
    en: `This waiver ran until the report of "${until}" and has expired.`,
  },
  help: {
    ja: '指摘をもう一度確かめ、直すか、理由がなお正しければ until: を新しい期間に改めてください。',
    en: 'Look at the finding again: correct it, or renew until: if the reason still holds.',
  },
});

const unused: Wrong = {
  code: 'waiver-unused',
  level: 'warning',
  message: { ja: '当てはまる指摘がない許容です。', en: 'No finding needs this waiver.' },
  help: {
    ja: '直したのなら、この許容を消してください。そうでなければ code と path を確かめてください。',
    en: 'Remove it if the finding was corrected; otherwise check its code and path.',
  },
};

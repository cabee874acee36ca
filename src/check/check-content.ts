import { readSite } from '../site/load-site.ts';
import { sortFindings, type Finding } from '../source/finding.ts';

/** Every finding of a content folder. If records cannot be read at all, only that is reported: rules need the whole plan. */
export async function checkContent(dir: string): Promise<readonly Finding[]> {
  try {
    const { findings } = await readSite(dir);
    return sortFindings(findings);
  } catch (error) {
    return [unreadableFolder(dir, error)];
  }
}

const unreadableFolder = (dir: string, error: unknown): Finding => ({
  code: 'file-missing',
  level: 'error',
  file: dir,
  line: 1,
  column: 1,
  message: {
    ja: `内容のフォルダを読めません（${error instanceof Error && 'code' in error ? String(error.code) : '理由不明'}）。`,
    en: `The content folder cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}).`,
  },
  help: { ja: 'CONTENT_DIR の場所を確かめてください。', en: 'Check the path in CONTENT_DIR.' },
});

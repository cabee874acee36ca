import type { Bilingual } from '../source/finding.ts';
import type { RecordKind } from './record.ts';

/** Where the records of a kind lie, and what they are called. */
export interface RecordPlace {
  readonly title: Bilingual;
  /** From the project's folder, as editors match file names. */
  readonly globs: readonly string[];
}

export const recordPlaces: Readonly<Record<RecordKind, RecordPlace>> = {
  site: { title: { ja: 'サイトの設定', en: 'Site settings' }, globs: ['content/site.yaml'] },
  glossary: { title: { ja: '用語集', en: 'Glossary' }, globs: ['content/glossary.yaml'] },
  themes: { title: { ja: '主題', en: 'Themes' }, globs: ['content/themes.yaml'] },
  plan: { title: { ja: '計画', en: 'Plan' }, globs: ['content/*/plan.yaml'] },
  initiative: { title: { ja: '取組', en: 'Initiative' }, globs: ['content/*/initiatives/*.yaml'] },
  report: { title: { ja: '報告', en: 'Report' }, globs: ['content/*/reports/*.yaml'] },
  waivers: { title: { ja: '許容する指摘', en: 'Waivers' }, globs: ['content/waivers.yaml', 'content/*/waivers.yaml'] },
  'source-document': { title: { ja: '原典の登録', en: 'Register of source documents' }, globs: ['seeds/*/record.yaml'] },
};

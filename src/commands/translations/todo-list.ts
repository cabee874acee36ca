import type { Translation, TranslationState } from '../../report/translation.ts';
import { translationStates } from '../../report/translation.ts';
import type { Bilingual } from '../../source/finding.ts';
import { markdownTable } from '../guide/markdown-table.ts';
import { placeOf, type TextPlace } from './text-place.ts';

/** A text that waits for a translator. */
export interface TodoItem extends TextPlace {
  readonly state: TranslationState;
  readonly ja: string;
  readonly en?: string | undefined;
}

const stateWords: Readonly<Record<TranslationState, Bilingual>> = {
  absent: { ja: '英訳なし', en: 'not translated' },
  stale: { ja: '英訳が古い', en: 'older than the Japanese' },
  machine: { ja: '機械翻訳のまま', en: 'machine translation' },
  unrecorded: { ja: '確かめた記録なし', en: 'no record of a review' },
  reviewed: { ja: '確認ずみ', en: 'reviewed' },
};

export const todoItems = (contentDir: string, translations: readonly Translation[]): readonly TodoItem[] =>
  translations.map((translation) => {
    const { ja, en } = translation.pair;
    return { ...placeOf(contentDir, translation), state: translation.state, ja, en };
  });

/** How many texts are in each state, in one line. */
export function stateCounts(translations: readonly Translation[]): string {
  const counts = translationStates.map((state) => ({ state, count: translations.filter((one) => one.state === state).length }));
  const ja = counts.map(({ state, count }) => `${stateWords[state].ja} ${count}`).join('、');
  return `${ja} / ${counts.map(({ state, count }) => `${count} ${stateWords[state].en}`).join(', ')}`;
}

/** The to-do list for a terminal. */
export const todoText = (items: readonly TodoItem[]): string => items.map(itemText).join('\n\n');

function itemText({ file, line, path, state, ja, en }: TodoItem): string {
  const texts = [`ja: ${ja}`, ...(en === undefined ? [] : [`en: ${en}`])].map((text) => `    ${text.replaceAll('\n', '\n        ')}`);
  return [`${file}:${line}  ${stateWords[state].ja} ${stateWords[state].en}  ${path}`, ...texts].join('\n');
}

/** The to-do list as a table that can be handed to a translator. */
export const todoMarkdown = (items: readonly TodoItem[]): string =>
  markdownTable(
    ['場所 / Place', '状態 / State', '日本語', 'English'],
    items.map(({ file, line, path, state, ja, en = '' }) => [
      `\`${file}:${line}\`<br>\`${path}\``,
      `${stateWords[state].ja} / ${stateWords[state].en}`,
      inCell(ja),
      inCell(en),
    ]),
  );

/** Texts of the content are plain text: what Markdown would read as markup is escaped. */
const inCell = (text: string): string => text.replace(/[\\`*_{}[\]<>#]/g, '\\$&').replaceAll('\n', '<br>');

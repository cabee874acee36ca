import type { Section } from '../plan/plan.ts';
import { foreignRuns, plain, type Locale } from './locale.ts';

/** The number and title of a section for places that hold nothing but text. A Japanese number (第1) is left out of English. */
export const sectionText = ({ number, title }: Section, locale: Locale): string =>
  [number === undefined || foreignRuns(number, locale).some(({ lang }) => lang) ? '' : number, plain(title, locale)].join(' ').trim();

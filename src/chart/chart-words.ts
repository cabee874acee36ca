import type { Observation } from '../plan/plan.ts';
import { labels } from '../i18n/labels.ts';
import { plain, type Locale } from '../i18n/locale.ts';
import { figure } from '../i18n/quantity.ts';

/** The fixed words of charts. */
const ja = {
  title: (name: string, withTarget: boolean) => `${name}：実績${withTarget ? 'と目標' : ''}`,
  baseline: '基準',
  about: '約',
  doubtMark: '※',
  target: '目標',
  bars: '棒は実績',
  steps: '段は累計の実績',
  line: '太線は目標',
  short: '斜線は不足',
  over: '濃い部分は超過',
  missed: '濃い棒は目標に届かなかった年',
  provisional: '破線の枠は見込み',
  doubtful: '※は読みに疑いのある値',
  unit: (unit: string) => `単位 ${unit}`,
  source: (source: string) => `出典 ${source}`,
  comma: '、',
  stop: '。',
};

type Words = { readonly [K in keyof typeof ja]: (typeof ja)[K] extends string ? string : (typeof ja)[K] };

const en: Words = {
  title: (name, withTarget) => `${name}: actual${withTarget ? ' and target' : ''}`,
  baseline: 'Baseline',
  about: '~',
  doubtMark: '*',
  target: 'Target',
  bars: 'Bars: actual',
  steps: 'Steps: cumulative actual',
  line: 'heavy line: target',
  short: 'hatched: short of it',
  over: 'dark: beyond it',
  missed: 'dark bar: target missed',
  provisional: 'dashed outline: expected, not final',
  doubtful: '* doubtful reading',
  unit: (unit) => `Unit: ${unit}`,
  source: (source) => `Source: ${source}`,
  comma: '; ',
  stop: '. ',
};

/** The words of charts in one language. */
export const chartWords = (locale: Locale): Words => (locale === 'ja' ? ja : en);

/** What stands in place of a bar: the same words as in the table. */
export function absenceWord(observation: Observation | undefined, locale: Locale): string {
  const l = labels(locale);
  switch (observation?.kind) {
    case undefined:
    case 'measured':
      return l.none;
    case 'parts':
      return observation.parts
        .map(({ value, unit }) => `${figure(value, 'en')}${locale === 'en' ? ' ' : ''}${plain(unit, locale)}`)
        .join(locale === 'en' ? ' ' : '');
    case 'stated':
      return plain(observation.text, locale);
    case 'not-measurable':
      return l.notMeasurable;
    case 'not-reported':
      return l.notReported;
    case 'not-due':
      return l.notYet;
    case 'not-applicable':
      return l.notApplicable;
    case 'illegible':
      return l.illegible;
    default:
      return observation satisfies never;
  }
}

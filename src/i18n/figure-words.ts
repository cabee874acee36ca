import type { Observation, PublishedFigure, Target, Unit } from '../plan/plan.ts';
import { labels } from './labels.ts';
import { bracketed, plain, type Locale } from './locale.ts';
import { percent, quantity } from './quantity.ts';
import { calendar } from './time.ts';

/** An observation in one line of plain text, with its unit; a missing value says why it is missing. */
export function observationWords(observation: Observation | undefined, unit: Unit | undefined, locale: Locale): string {
  const l = labels(locale);
  switch (observation?.kind) {
    case undefined:
      return l.none;
    case 'measured': {
      const about = observation.approximate ? l.approximately : '';
      const remarks = [
        ...(observation.provisional ? [l.provisional] : []),
        ...(observation.asOf === undefined ? [] : [calendar(observation.asOf, locale)]),
      ];
      return `${about}${quantity(observation.value, unit, locale)}${remarks.map((remark) => bracketed(remark, locale)).join('')}`;
    }
    case 'parts':
      return observation.parts.map((part) => quantity(part.value, part.unit, locale)).join(locale === 'ja' ? '' : ' ');
    case 'stated':
      return plain(observation.text, locale);
    case 'not-due':
      return l.notYet;
    case 'not-measurable':
      return l.notMeasurable;
    case 'not-reported':
      return l.notReported;
    case 'not-applicable':
      return l.notApplicable;
    case 'illegible':
      return l.illegible;
    default:
      return observation satisfies never;
  }
}

/** A target in one line of plain text, with its unit and what it was at first. */
export function targetWords(target: Target | undefined, unit: Unit | undefined, locale: Locale): string {
  const l = labels(locale);
  switch (target?.kind) {
    case undefined:
    case 'none':
      return l.none;
    case 'number':
    case 'at-least':
    case 'at-most': {
      const about = target.kind === 'number' && target.approximate ? l.approximately : '';
      const bound = target.kind === 'at-least' ? l.atLeast : target.kind === 'at-most' ? l.atMost : '';
      const initial = target.initial === undefined ? '' : bracketed(l.initialTarget(quantity(target.initial, unit, locale)), locale);
      return `${about}${quantity(target.value, unit, locale)}${bound}${initial}`;
    }
    case 'relative':
    case 'state':
    case 'event':
      return plain(target.text, locale);
    case 'not-reported':
      return l.notReported;
    case 'illegible':
      return l.illegible;
    default:
      return target satisfies never;
  }
}

/** A published rate in one line of plain text. */
export function publishedWords(figure: PublishedFigure | undefined, locale: Locale): string {
  const l = labels(locale);
  if (!figure || figure.kind === 'not-applicable') return l.none;
  if (figure.kind === 'printed') return percent(figure.value, locale);
  return figure.kind === 'illegible' ? l.illegible : l.notReported;
}

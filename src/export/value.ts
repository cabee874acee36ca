import type { LocalText, Observation, PublishedFigure, Target } from '../plan/plan.ts';

/** How a value is known. */
export type Status =
  'measured' | 'stated' | 'provisional' | 'not_measurable' | 'not_reported' | 'not_due' | 'not_applicable' | 'illegible' | 'doubtful';

/** A value as the data files tell it. Every remark on it counts: why it is doubtful, why it differs, what the source notes. */
export interface Value {
  readonly value?: string | undefined;
  readonly text?: string | undefined;
  readonly status: Status;
  readonly notes: readonly (LocalText | undefined)[];
}

const absent = {
  'not-measurable': 'not_measurable',
  'not-reported': 'not_reported',
  'not-due': 'not_due',
  'not-applicable': 'not_applicable',
  illegible: 'illegible',
} as const;

export function observationValue(observation: Observation): Value {
  switch (observation.kind) {
    case 'measured': {
      const { value, doubt, provisional, note } = observation;
      return { value, status: doubt ? 'doubtful' : provisional ? 'provisional' : 'measured', notes: [doubt?.reason, note] };
    }
    case 'parts': {
      const { parts, doubt, note } = observation;
      const text = parts.map(({ value, unit }) => `${value}${unit.ja}`).join('');
      return { text, status: doubt ? 'doubtful' : 'stated', notes: [doubt?.reason, note] };
    }
    case 'stated': {
      const { text, doubt, note } = observation;
      return { text: text.ja, status: doubt ? 'doubtful' : 'stated', notes: [doubt?.reason, note] };
    }
    case 'illegible':
      return { text: observation.printed, status: 'illegible', notes: [observation.reason] };
    default:
      return { status: absent[observation.kind], notes: [observation.reason] };
  }
}

export function targetValue(target: Target): Value {
  switch (target.kind) {
    case 'number':
    case 'at-least':
    case 'at-most': {
      const { kind, value, doubt, note } = target;
      const text = kind === 'number' ? undefined : `${value}${kind === 'at-least' ? '以上' : '以下'}`;
      return { value, text, status: doubt ? 'doubtful' : 'measured', notes: [doubt?.reason, note] };
    }
    case 'relative':
    case 'state':
    case 'event':
      return {
        text: target.text.ja,
        status: target.doubt ? 'doubtful' : 'stated',
        notes: [target.doubt?.reason, target.note],
      };
    case 'none':
      return { status: 'not_applicable', notes: [target.note] };
    case 'not-reported':
      return { status: 'not_reported', notes: [target.reason] };
    case 'illegible':
      return { text: target.printed, status: 'illegible', notes: [target.reason] };
    default:
      return target satisfies never;
  }
}

export function rateValue(rate: PublishedFigure): Value {
  if (rate.kind !== 'printed')
    return { text: rate.kind === 'illegible' ? rate.printed : undefined, status: absent[rate.kind], notes: [rate.reason] };
  const { value, doubt, differs, note } = rate;
  return { value, status: doubt ? 'doubtful' : 'measured', notes: [doubt?.reason, differs, note] };
}

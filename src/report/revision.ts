import type { FiscalYear } from '../plan/fiscal-year.ts';
import type { Indicator, LocalText, Observation, Plan, PublishedFigure, Target } from '../plan/plan.ts';
import type { PlanRecords } from '../schema/parse-records.ts';
import type { YearResult } from './rating.ts';

/** One plan at one state of its content: what the editors wrote and the model made of it. */
export interface PlanEdition {
  readonly plan: Plan;
  readonly records: PlanRecords;
}

export type Presence = 'added' | 'dropped';

/** A figure of an indicator: old and new, each absent where that state has none. */
export type FigureValues =
  | { readonly measure: 'baseline' | 'actual'; readonly before?: Observation | undefined; readonly after?: Observation | undefined }
  | {
      readonly measure: 'target';
      readonly before?: Target | undefined;
      readonly after?: Target | undefined;
      /** Whether the number to be reached went up or down; absent where it is not two numbers. */
      readonly course?: 'raised' | 'lowered' | undefined;
    }
  | { readonly measure: 'published-rate'; readonly before?: PublishedFigure | undefined; readonly after?: PublishedFigure | undefined };

/** What is derived from a year of an indicator, before and after; absent where there is no such row. */
export interface ResultPair {
  readonly before?: YearResult | undefined;
  readonly after?: YearResult | undefined;
}

export interface FigureRevision {
  readonly kind: 'figure';
  readonly indicator: Indicator;
  /** Absent for a baseline whose year is not known. */
  readonly year?: FiscalYear | undefined;
  readonly values: FigureValues;
  readonly results: ResultPair;
}

/** A rate or rating that changed although the figures of its own year did not: another year's figure or the plan's method did. */
export interface JudgementRevision {
  readonly kind: 'judgement';
  readonly indicator: Indicator;
  readonly year: FiscalYear;
  readonly results: ResultPair;
}

export interface TextRevision {
  readonly kind: 'text';
  readonly path: readonly string[];
  readonly before?: LocalText | undefined;
  readonly after?: LocalText | undefined;
  /** The Japanese changed and its English did not. */
  readonly stale: boolean;
}

export interface ValueRevision {
  readonly kind: 'value';
  readonly path: readonly string[];
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

export interface IndicatorPresence {
  readonly kind: 'presence';
  readonly indicator: Indicator;
  readonly presence: Presence;
}

export type Revision = FigureRevision | JudgementRevision | TextRevision | ValueRevision | IndicatorPresence;

/** What a content file is about. */
export type Subject =
  | { readonly kind: 'plan' }
  | { readonly kind: 'initiative'; readonly number: number; readonly title: LocalText }
  | { readonly kind: 'report'; readonly title: LocalText }
  | { readonly kind: 'file' };

/** Everything that changed in one content file. */
export interface FileRevision {
  readonly file: string;
  readonly subject: Subject;
  readonly presence?: Presence | undefined;
  readonly revisions: readonly Revision[];
}

/** Everything that changed in one plan, or in the files beside the plans. */
export interface EditionRevision {
  readonly plan?: Plan | undefined;
  readonly presence?: Presence | undefined;
  readonly files: readonly FileRevision[];
}

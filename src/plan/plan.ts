import type { Mark } from '../schema/rating-scale.ts';
import type { SourcePlace } from '../schema/source-place.ts';
import type { LocalText } from '../schema/text.ts';
import type { IndicatorRecord } from '../schema/indicator.ts';
import type { IndicatorYearRecord } from '../schema/indicator-year.ts';
import type { EvaluationRecord } from '../schema/evaluation.ts';
import type { InitiativeRecord } from '../schema/initiative.ts';
import type { MeasureRecord } from '../schema/measure.ts';
import type { ObservationRecord, PublishedFigureRecord } from '../schema/observation.ts';
import type { PlanRecord } from '../schema/plan.ts';
import type { RatingScaleRecord } from '../schema/rating-scale.ts';
import type { ReportRecord } from '../schema/report.ts';
import type { TargetRecord } from '../schema/target.ts';
import type { UnitRecord } from '../schema/unit.ts';
import type { ActionRecord } from '../schema/action.ts';
import type { RoadmapRowRecord } from '../schema/roadmap.ts';
import type { FiscalYear, ReportingPeriod } from './fiscal-year.ts';
import type { Resolved } from './note.ts';

export type Observation = Resolved<ObservationRecord>;
export type Target = Resolved<TargetRecord>;
export type PublishedFigure = Resolved<PublishedFigureRecord>;
export type Action = Resolved<ActionRecord>;
export type RoadmapRow = Resolved<RoadmapRowRecord>;
export type Measure = Resolved<MeasureRecord>;
export type RatingScale = Resolved<RatingScaleRecord>;
export type Rating = RatingScale['ratings'][number];
export type Unit = UnitRecord;

/** What an indicator belongs to, and where its block stands on the site. */
export type Owner =
  | { readonly kind: 'plan' }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'initiative'; readonly initiative: InitiativeHead };

/** A row of an indicator's table. What the source does not give is absent. */
export type IndicatorYear = Resolved<IndicatorYearRecord> & { readonly year: FiscalYear };

export interface Indicator extends Omit<Resolved<IndicatorRecord>, 'years'> {
  /** Unique in the plan: `01/2`, `chapter-1/3`, `plan/1`. */
  readonly key: string;
  /** The id of its block on its page. */
  readonly anchor: string;
  readonly owner: Owner;
  /** In the order of time. */
  readonly years: readonly IndicatorYear[];
}

export interface Section {
  readonly id: string;
  readonly number?: string | undefined;
  readonly title: LocalText;
  readonly subtitle?: LocalText | undefined;
  readonly note?: LocalText | undefined;
  /** 0 for the plan's highest level. */
  readonly depth: number;
  readonly parent?: Section | undefined;
  readonly sections: readonly Section[];
}

export interface Division {
  readonly id: string;
  readonly name: LocalText;
  readonly group: boolean;
}

/** What other pages need to name an initiative. */
export interface InitiativeHead {
  readonly id: string;
  readonly number: number;
  readonly title: LocalText;
}

export interface Evaluation extends Resolved<EvaluationRecord> {
  readonly year: FiscalYear;
}

export interface Initiative
  extends
    InitiativeHead,
    Omit<
      Resolved<InitiativeRecord>,
      | 'id'
      | 'number'
      | 'title'
      | 'section'
      | 'leadDivisions'
      | 'relatedDivisions'
      | 'tags'
      | 'indicators'
      | 'evaluations'
      | 'actions'
      | 'measures'
    > {
  readonly section: Section;
  readonly leadDivisions: readonly Division[];
  readonly relatedDivisions: readonly Division[];
  readonly tags: readonly { readonly id: string; readonly symbol?: string | undefined; readonly name: LocalText }[];
  readonly indicators: readonly Indicator[];
  readonly actions: readonly Action[];
  /** In the order of time. */
  readonly evaluations: readonly Evaluation[];
  readonly measures: readonly Measure[];
  /** The content file, for "edit" and for findings. */
  readonly file: string;
}

export interface Report extends Omit<Resolved<ReportRecord>, 'period'> {
  readonly period: ReportingPeriod;
}

export interface Plan extends Omit<Resolved<PlanRecord>, 'sections' | 'indicators' | 'divisions' | 'notes'> {
  readonly sections: readonly Section[];
  /** Every section of every level, in the order of the plan. */
  readonly allSections: readonly Section[];
  readonly divisions: readonly Division[];
  /** In the order of their numbers. */
  readonly initiatives: readonly Initiative[];
  /** Every indicator of the plan, its sections and its initiatives, in that order. */
  readonly indicators: readonly Indicator[];
  /** In the order of time. */
  readonly reports: readonly Report[];
}

export type { LocalText, Mark, SourcePlace };

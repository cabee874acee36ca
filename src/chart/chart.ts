import type { DistributionChart } from './describe-distribution-chart.ts';
import type { IndicatorChart } from './describe-indicator-chart.ts';
import type { MultiplesChart } from './describe-multiples-chart.ts';
import type { PaceChart } from './describe-pace-chart.ts';
import type { RoadmapChart } from './describe-roadmap-chart.ts';
import type { ShareChart } from './describe-share-chart.ts';

/** A chart that is one picture. */
export type SingleChart = IndicatorChart | PaceChart | DistributionChart | ShareChart | RoadmapChart;

/**
 * What a chart shows: pure data in the words of one language. The picture, the table, the data file, the caption and the sentence are
 * all made from it, so that they cannot differ.
 */
export type Chart = SingleChart | MultiplesChart;

import { baselineMissing } from './baseline-missing.ts';
import { behindUnexplained } from './behind-unexplained.ts';
import { directionContradicted } from './direction-contradicted.ts';
import { directionMissing } from './direction-missing.ts';
import { indicatorVanished } from './indicator-vanished.ts';
import { percentRange } from './percent-range.ts';
import { provisionalOld } from './provisional-old.ts';
import { publishedDiffers } from './published-differs.ts';
import { ratingContradicts } from './rating-contradicts.ts';
import { responseDropped } from './response-dropped.ts';
import type { Rule } from './rule.ts';
import { scaleDisordered } from './scale-disordered.ts';
import { targetUnexplained } from './target-unexplained.ts';
import { totalDiffers } from './total-differs.ts';
import { unitDiffers } from './unit-differs.ts';
import { valueOutOfScale } from './value-out-of-scale.ts';
import { yearGap } from './year-gap.ts';

/** The rules on figures: what contradicts itself, what is left unsaid, and what was probably mistyped. */
export const figureRules: readonly Rule[] = [
  publishedDiffers,
  totalDiffers,
  baselineMissing,
  directionMissing,
  directionContradicted,
  unitDiffers,
  valueOutOfScale,
  percentRange,
  provisionalOld,
  targetUnexplained,
  ratingContradicts,
  scaleDisordered,
  behindUnexplained,
  responseDropped,
  indicatorVanished,
  yearGap,
];

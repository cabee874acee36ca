import type { FindingCode } from './finding.ts';
import { figureGuide } from './figure-guide.ts';
import { fileGuide } from './file-guide.ts';
import type { Guide, GuideRow } from './guide-row.ts';
import { recordGuide } from './record-guide.ts';
import { ruleGuide } from './rule-guide.ts';
import { waiverGuide } from './waiver-guide.ts';
import { yamlGuide } from './yaml-guide.ts';

/**
 * Every code with its row in the editors' guide, in the order of the guide. The codes are the keys of these rows,
 * so there is no code without a row.
 */
export const findingGuide = {
  ...fileGuide,
  ...yamlGuide,
  ...recordGuide,
  ...ruleGuide,
  ...figureGuide,
  ...waiverGuide,
} satisfies Guide<string>;

/** The row of a code. */
export const guideRow = (code: FindingCode): GuideRow => findingGuide[code];

const editorialGuide = { ...ruleGuide, ...figureGuide };

/** What the editorial rules find. Only these can be waived: of content with any other error no site can be built. */
export type EditorialCode = keyof typeof editorialGuide;
export const editorialCodes = Object.keys(editorialGuide) as readonly EditorialCode[];

import { shownRate } from '../../report/indicator-result.ts';
import type { YearResult } from '../../report/rating.ts';
import { html, type Html } from '../text/html.ts';

/** How far towards the target: the line is the target, pale is reached, dark is missing; unknown is a dashed outline. */
export function paceHtml(result: YearResult): Html {
  const rate = shownRate(result);
  const reached = rate && Math.max(0, Math.min(100, Number(rate.toFixed(2))));
  return html(
    `<svg class="pace" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">${bars(reached)}<path class="line" d="M99.2 0v14" vector-effect="non-scaling-stroke"></path></svg>`,
  );
}

function bars(reached: number | undefined): string {
  if (reached === undefined) {
    return '<rect class="unknown" x="0.5" y="3.5" width="98" height="7" vector-effect="non-scaling-stroke"></rect>';
  }
  const missing = `<rect class="missing" x="${reached}" y="3" width="${(100 - reached).toFixed(2)}" height="8"></rect>`;
  return `<rect class="reached" x="0" y="3" width="${reached}" height="8"></rect>${reached < 100 ? missing : ''}`;
}

import type { SingleChart } from './chart.ts';
import { distributionPicture } from './distribution-picture.ts';
import { indicatorPicture } from './indicator-chart-config.ts';
import type { Inks } from './inks.ts';
import { pacePicture } from './pace-picture.ts';
import type { Picture } from './picture.ts';
import { roadmapPicture } from './roadmap-picture.ts';
import { sharePicture } from './share-picture.ts';

/** What Chart.js is to draw: the same for the picture in the page, for its file and for a canvas in a browser. */
export function chartPicture(chart: SingleChart, inks: Inks): Picture {
  switch (chart.kind) {
    case 'indicator':
      return indicatorPicture(chart, inks);
    case 'pace':
      return pacePicture(chart, inks);
    case 'distribution':
      return distributionPicture(chart, inks);
    case 'share':
      return sharePicture(chart, inks);
    case 'roadmap':
      return roadmapPicture(chart, inks);
    default:
      return chart satisfies never;
  }
}

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDir } from '../../site/load-site.ts';
import { runBuild, type BuildRun } from './build-run.ts';
import { chartCosts, type ChartCost } from './chart-cost.ts';
import { changeOneFigure } from './figure-change.ts';
import { weighSite, type SiteWeight } from './page-weight.ts';
import { copyProject } from './project-copy.ts';
import { writeSampleContent } from './sample-content.ts';

/** One content folder, built twice. */
export interface Measurement extends SiteWeight {
  /** The number of synthetic initiatives; absent for the shipped content. */
  readonly initiatives?: number;
  readonly clean: BuildRun;
  /** After one figure changed in one file. */
  readonly rebuild: BuildRun;
  /** What drawing the charts of the pages costs, in the shipped content; empty for synthetic initiatives. */
  readonly charts: readonly ChartCost[];
}

/** Measures a plan of so many synthetic initiatives, or the shipped content if no number is given. */
export async function measure(initiatives?: number): Promise<Measurement> {
  const { dir, remove } = await copyProject();
  try {
    if (initiatives === undefined) await copyContent(dir);
    else await writeSampleContent(dir, contentDir(), initiatives);
    const { run: clean, charts } = await runBuild(dir, { withCharts: initiatives === undefined });
    const weight = await weighSite(join(dir, 'dist'));
    await changeOneFigure(join(dir, 'content'));
    const { run: rebuild } = await runBuild(dir, { withCharts: false });
    return { ...(initiatives === undefined ? {} : { initiatives }), ...weight, clean, rebuild, charts: chartCosts(charts) };
  } finally {
    await remove();
  }
}

async function copyContent(project: string): Promise<void> {
  await cp(contentDir(), join(project, 'content'), { recursive: true });
  await cp(join(contentDir(), '..', 'seeds'), join(project, 'seeds'), { recursive: true });
}

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { fileURLToPath } from 'node:url';
import type { Chart } from '../../chart/chart.ts';

/** What one build took. */
export interface BuildRun {
  readonly wallSeconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** The largest resident set of the build process (getrusage), in MiB. */
  readonly peakMegabytes: number;
}

/** A build and, where they were asked for, the charts that its pages show. */
export interface ChartsBuilt {
  readonly run: BuildRun;
  readonly charts: readonly Chart[];
}

/** Builds a project in a process of its own and measures it. Throws with the build's own words if it fails. */
export async function runBuild(project: string, { withCharts }: { readonly withCharts: boolean }): Promise<ChartsBuilt> {
  const [usage, drawn] = [join(project, '.bench-usage.json'), join(project, '.bench-charts.bin')];
  const report = fileURLToPath(new URL('usage-report.ts', import.meta.url));
  const start = performance.now();
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly scripts: { readonly build: string } };
  const [, ...command] = scripts.build.split(' ');
  await run(['--import', report, ...command, '--outDir', 'dist'], project, {
    ...process.env,
    BENCH_USAGE: usage,
    ...(withCharts ? { BENCH_CHARTS: drawn } : {}),
    CONTENT_DIR: join(project, 'content'),
  });
  const wallSeconds = (performance.now() - start) / 1000;
  const used = JSON.parse(await readFile(usage, 'utf8')) as Omit<BuildRun, 'wallSeconds'>;
  return { run: { wallSeconds, ...used }, charts: withCharts ? (deserialize(await readFile(drawn)) as readonly Chart[]) : [] };
}

function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => said.push(text.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`計測する生成が失敗しました。/ The measured build failed.\n${said.join('')}`));
    });
  });
}

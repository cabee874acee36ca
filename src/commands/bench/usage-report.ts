/**
 * Loaded before a measured program (`node --import`): when it ends, it writes what it used, and the charts that it drew, to the files that
 * `BENCH_USAGE` and `BENCH_CHARTS` name. Times and memory are those of the whole process with its threads.
 */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { offeredCharts } from '../../site/offered-charts.ts';

const { BENCH_USAGE: usage, BENCH_CHARTS: charts } = process.env;
if (isMainThread && usage !== undefined && charts !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(usage, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
    writeFileSync(charts, serialize([...offeredCharts().values()].map(({ chart }) => chart)));
  });
}

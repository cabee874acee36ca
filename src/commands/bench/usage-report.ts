/**
 * Loaded before a measured program (`node --import`): when it ends, it writes what it used, and the charts that it drew, to the files that
 * `BENCH_USAGE` and, if they are wanted, `BENCH_CHARTS` name. Times and memory are those of the whole process with its threads.
 */
import { writeFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { keepCharts, keptCharts } from '../../site/offered-charts.ts';

const { BENCH_USAGE: usage, BENCH_CHARTS: charts } = process.env;
if (isMainThread && usage !== undefined) {
  if (charts !== undefined) keepCharts();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(usage, JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
    if (charts !== undefined) writeFileSync(charts, serialize(keptCharts()));
  });
}

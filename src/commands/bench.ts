import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { commandOptions, refuse, wrongUse } from './command-line.ts';
import { measure, type Measurement } from './bench/measurement.ts';
import { chartTable, measurementTable } from './bench/measurement-table.ts';

const help = `npm run bench -- [--sizes 30,300,1500] [--json FILE]

サイトを作るのにかかる時間と記憶、ページの重さ、図の費用を測ります。
Measures the time and memory that a build takes, the weight of pages, and what charts cost.

  --sizes N,N  架空の取組の数 / numbers of synthetic initiatives
  --json FILE  結果をファイルにも書きます / writes the results to a file as well`;
const { values } = commandOptions(help, { sizes: { type: 'string', default: '30,300,1500' }, json: { type: 'string' } } as const);
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  refuse('--sizes には 1 以上の整数を「,」で区切って書きます（例 30,300）。/ --sizes takes whole numbers from 1 up (30,300).', wrongUse);
}
const measurements: Measurement[] = [];
for (const size of [undefined, ...sizes]) {
  console.error(`${size === undefined ? '今の内容 / the shipped content' : `架空の ${size} 件 / ${size} synthetic initiatives`}…`);
  measurements.push(await measure(size));
}
console.log(measurementTable(measurements));
for (const { initiatives, charts } of measurements) {
  if (initiatives === undefined) console.log(`\n${chartTable(charts)}`);
}
const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ machine, measurements }, null, 2)}\n`);

import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { measure, type Measurement } from './bench/measurement.ts';
import { measurementTable } from './bench/measurement-table.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '30,300,1500' }, json: { type: 'string' } } });
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('--sizes には 1 以上の整数を「,」で区切って書きます（例 30,300）。/ --sizes takes whole numbers from 1 up (30,300).');
  process.exit(1);
}
const measurements: Measurement[] = [];
for (const size of [undefined, ...sizes]) {
  console.error(`${size === undefined ? '今の内容 / the shipped content' : `架空の ${size} 件 / ${size} synthetic initiatives`}…`);
  measurements.push(await measure(size));
}
console.log(measurementTable(measurements));
const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ machine, measurements }, null, 2)}\n`);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged, grammar, records } from './helpers/random-files.ts';
import { bytesOf, contentFolder } from './helpers/records.ts';
import { findingsOf } from '../src/check/check-content.ts';
import { readContentFiles } from '../src/source/content-files.ts';
import { parseRecord, type ContentFile, type ParsedRecord, type RecordKind } from '../src/schema/record.ts';
import { siteOf } from '../src/site/load-site.ts';

/** How many files are made in all: a few in every test run, 100,000 with `npm run fuzz`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1500);

/** Processor time that one folder may take, in milliseconds, whatever else the machine does. */
const mostTime = 1000;

const real = (await readContentFiles('content')).filter(({ bytes }) => bytes.length < 20_000);
const good = contentFolder();
const targets = good.map(({ path }) => path);

/** The records of the files that are not replaced, read once. */
const read = new Map<ContentFile, ParsedRecord<RecordKind>>();

function parse<K extends RecordKind>(kind: K, file: ContentFile): ParsedRecord<K> {
  const known = read.get(file);
  if (known) return known as ParsedRecord<K>;
  const parsed = parseRecord(kind, file);
  if (good.includes(file)) read.set(file, parsed);
  return parsed;
}

/** Checks the smallest folder with one file replaced: nothing is thrown, it ends soon, and every finding is inside its file. */
function check(path: string, bytes: Uint8Array): void {
  const files: readonly ContentFile[] = [...good.filter((file) => file.path !== path), { path, bytes }];
  const start = process.cpuUsage();
  const findings = findingsOf(siteOf(files, parse));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(mostTime);
  const lines = new TextDecoder().decode(bytes).split('\n');
  for (const { file, line, column, message, help } of findings) {
    expect(message.ja && message.en && help.ja && help.en).not.toBe('');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    if (file === path) expect(line).toBeLessThanOrEqual(Math.max(lines.length, decodedLines(bytes)));
  }
}

/** Lines of a file in an encoding other than UTF-8, whose line feeds are elsewhere. */
const decodedLines = (bytes: Uint8Array): number =>
  Math.max(...['utf-16le', 'utf-16be'].map((name) => new TextDecoder(name).decode(bytes).split('\n').length));

const path = fc.constantFrom(...targets, 'gunma-2020/initiatives/28.yaml', 'themes.yaml', 'gunma-2020/waivers.yaml');

const one = Math.ceil(runs / 5);
const limit = { timeout: 60_000 + runs * 60 };

describe('whatever a file holds, the check ends soon and every finding has its place', () => {
  it.each([
    { of: 'any bytes', bytes: fc.uint8Array({ maxLength: 300 }) },
    { of: 'any text', bytes: fc.string({ unit: 'binary', maxLength: 300 }).map(bytesOf) },
    { of: 'the signs of YAML', bytes: grammar },
    { of: 'records of a wrong shape', bytes: records },
  ])('$of', limit, ({ bytes }) => {
    fc.assert(fc.property(path, bytes, check), { numRuns: one });
  });

  it('real files, damaged', limit, () => {
    const place = (real: string): string =>
      real.startsWith('seeds/') ? 'seeds/gunma-r5/record.yaml' : real.replace(/^[^/]+\//, 'gunma-2020/');
    fc.assert(
      fc.property(damaged(real), (file) => {
        check(place(file.path), file.bytes);
      }),
      { numRuns: one },
    );
  });
});

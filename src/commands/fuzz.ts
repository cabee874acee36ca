import process from 'node:process';

// The check of 100,000 files made at random: what `npm test` does with some 1,500. FUZZ_RUNS sets another number.
process.env['FUZZ_RUNS'] ??= '100000';
process.argv.push('--project', 'unit', 'tests/fuzz.test.ts');
await import('./test.ts');

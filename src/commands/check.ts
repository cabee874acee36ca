import { writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { checkContent } from '../check/check-content.ts';
import { findingAnnotations } from '../check/finding-annotations.ts';
import { findingJson } from '../check/finding-json.ts';
import { findingPage } from '../check/finding-page.ts';
import type { Locale } from '../i18n/locale.ts';
import { contentDir, readOwnSite } from '../site/load-site.ts';
import { stops, type Finding } from '../source/finding.ts';
import { checkHelp, checkOptions, type CheckFormat } from './check-options.ts';
import { formatFindings, summarize } from './print-findings.ts';

/** The path of a content file from where the command runs, as a pull request names it. */
function pathOf(file: string): string {
  if (isAbsolute(file)) return file;
  const root = file.startsWith('seeds/') ? dirname(contentDir()) : contentDir();
  return relative(process.cwd(), join(root, file)).split(sep).join('/');
}

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

type Format = (findings: readonly Finding[], languages: readonly Locale[]) => string;

const formats: Readonly<Record<CheckFormat, Format>> = {
  text: (findings, languages) => lines(formatFindings(findings, languages), summarize(findings, languages)),
  github: (findings, languages) => lines(findingAnnotations(findings, languages, pathOf), summarize(findings, languages)),
  json: findingJson,
  html: (findings, languages) => findingPage(findings, languages, summarize(findings, languages)),
};

/** Writes what was asked for to a file, and says where. False if the file cannot be written. */
function write(output: string, text: string): boolean {
  try {
    writeFileSync(resolve(output), text);
    console.log(`書きました / Written: ${resolve(output)}`);
    return true;
  } catch (error) {
    console.error(`「${output}」に書けません。/ Cannot write to "${output}". ${error instanceof Error ? error.message : ''}`);
    return false;
  }
}

const options = checkOptions(process.argv.slice(2));
if (options.kind === 'help') console.log(checkHelp);
else if (options.kind === 'wrong') {
  console.error(`${options.message}\n\n${checkHelp}`);
  process.exitCode = 2;
} else {
  const { format, languages, output } = options;
  const findings = await checkContent(contentDir(), readOwnSite);
  const text = formats[format](findings, languages);
  const written = output === undefined || write(output, `${text.trimEnd()}\n`);
  if (output === undefined) console.log(text);
  else console.log(summarize(findings, languages));
  process.exitCode = written ? (findings.some(stops) ? 1 : 0) : 2;
}

import { contentDir } from '../site/load-site.ts';
import { checkContent } from '../check/check-content.ts';
import { stops } from '../source/finding.ts';
import { formatFindings, summarize } from './print-findings.ts';

const findings = await checkContent(contentDir());
if (findings.length > 0) console.log(`${formatFindings(findings)}\n`);
console.log(summarize(findings));
process.exitCode = findings.some(stops) ? 1 : 0;

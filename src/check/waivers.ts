import type { Records } from '../schema/parse-records.ts';
import type { Finding } from '../source/finding.ts';
import { placedWaivers, type PlacedWaiver } from './placed-waiver.ts';
import { wrongWaiver } from './wrong-waiver.ts';

/**
 * Marks the findings that a valid waiver names. A waiver that is expired, names nothing that there is, or is not needed is a finding itself.
 */
export function applyWaivers(findings: readonly Finding[], records: Records): readonly Finding[] {
  const waivers = placedWaivers(records);
  const used = new Set<PlacedWaiver>();
  const marked = findings.map((finding) => {
    const own = waivers.find((waiver) => !waiver.expired && names(waiver, finding));
    if (!own) return finding;
    used.add(own);
    return { ...finding, waived: own.waiver.reason };
  });
  const wrong = waivers.filter((waiver) => !used.has(waiver));
  return [
    ...marked,
    ...wrong.map((waiver) =>
      wrongWaiver(
        waiver,
        findings.some((finding) => names(waiver, finding)),
      ),
    ),
  ];
}

/** Whether a waiver speaks of a finding: the same code in the same file, at the same path or on a line with the same text. */
function names({ waiver: { code, file, path, text } }: PlacedWaiver, finding: Finding): boolean {
  if (code !== finding.code || file !== finding.file) return false;
  if (path !== undefined) return path === finding.path;
  return text !== undefined && finding.excerpt?.includes(text) === true;
}

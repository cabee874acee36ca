import type { z } from 'zod';
import type { Finding } from '../source/finding.ts';
import { readYaml, type YamlFile } from '../source/yaml-reader.ts';
import type { Locate } from '../source/yaml-locate.ts';
import type { PlacedKind } from './content-place.ts';
import { glossary } from './glossary.ts';
import { initiative } from './initiative.ts';
import { issueFindings } from './issue.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { site } from './site.ts';
import { sourceDocument } from './source-document.ts';
import { themes } from './themes.ts';
import { waivers } from './waiver.ts';

/** The kinds of content file, each with the schema of its record. */
export const recordSchemas = {
  site,
  glossary,
  themes,
  plan,
  initiative,
  report,
  waivers,
  'source-document': sourceDocument,
} as const satisfies Readonly<Record<PlacedKind, z.ZodType>>;
export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = z.output<(typeof recordSchemas)[K]>;

/** A content file as it lies on disk: its path from the content root, with `/`, and its bytes. */
export interface ContentFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A record with the file it came from. Positions are looked up only when a finding needs them. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
  readonly where: () => { readonly locate: Locate; readonly lineAt: (line: number) => string };
}

export interface ParsedRecord<K extends RecordKind> {
  readonly record?: RecordOf<K>;
  readonly findings: readonly Finding[];
}

/** Reads and validates one file of a known kind. Either a record or at least one finding. */
export function parseRecord<K extends RecordKind>(kind: K, { path, bytes }: ContentFile): ParsedRecord<K> {
  const yaml = readYaml(path, bytes);
  if (yaml.data === undefined) return { findings: yaml.findings };
  const schema: z.ZodType = recordSchemas[kind];
  const result = schema.safeParse(yaml.data);
  if (result.success) return { record: result.data as RecordOf<K>, findings: [] };
  return { findings: issueFindings(path, yaml, result.error.issues, schema) };
}

/** A record bound to its file, with positions read again when first asked for. */
export function locatedIn<T>({ path, bytes }: ContentFile, record: T): Located<T> {
  let read: YamlFile | undefined;
  return { file: path, record, where: () => (read ??= readYaml(path, bytes)) };
}

import type { z } from 'zod';
import type { YamlValue } from '../source/yaml-reader.ts';
import { inYaml } from './plain-text.ts';

/** A value that was tried in the place of a wrong one, and how an editor writes it. */
export interface Repair {
  readonly value: YamlValue;
  readonly written: string;
}

/** Whether the schema takes a value at a path of the data. Other mistakes of the data do not matter. */
export type Takes = (path: readonly PropertyKey[], value: YamlValue) => boolean;

/** Tries values in the place of wrong ones: what the schema takes is a correction that can be told to the editor. */
export function tryIn(schema: z.ZodType, data: YamlValue): Takes {
  return (path, value) => {
    const { error } = schema.safeParse(withValue(data, path, value));
    return !error?.issues.some((issue) => startsWith(issue.path, path) || startsWith(path, issue.path));
  };
}

const startsWith = (path: readonly PropertyKey[], start: readonly PropertyKey[]): boolean =>
  start.every((step, index) => String(step) === String(path[index]));

function withValue(data: YamlValue, [step, ...rest]: readonly PropertyKey[], value: YamlValue): YamlValue {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return (data as readonly YamlValue[]).map((item, index) => (index === Number(step) ? withValue(item, rest, value) : item));
  if (typeof data !== 'object') return data;
  const map = data as Readonly<Record<string, YamlValue>>;
  return { ...map, [String(step)]: withValue(map[String(step)] ?? '', rest, value) };
}

/** The shapes that an editor may have meant by one plain value: a text in Japanese, a list of one, a kind. */
export function shapesOf(key: string, value: string): readonly Repair[] {
  const text = inYaml(value);
  return [
    { value: { ja: value }, written: `${key}:\n  ja: ${text}` },
    { value: [value], written: `${key}:\n  - ${text}` },
    { value: [{ ja: value }], written: `${key}:\n  - ja: ${text}` },
    { value: { kind: value }, written: `${key}:\n  kind: ${text}` },
    { value: { text: { ja: value } }, written: `${key}:\n  text:\n    ja: ${text}` },
    { value: { document: value }, written: `${key}:\n  document: ${text}` },
    { value: { actual: value }, written: `${key}:\n  actual: ${text}` },
  ];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml, type YamlValue } from '../../src/source/yaml-reader.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';

/** One paragraph of a text that an editor wrote, with its place in the content. */
export interface WrittenText {
  readonly place: string;
  readonly locale: Locale;
  readonly text: string;
}

/** Every text in both languages in the YAML files of a folder. Waivers are left out: they speak to editors, and change no page. */
export function writtenTexts(folder: string): readonly WrittenText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('waivers.yaml'))
    .sort()
    .flatMap((file) => {
      const { data } = readYaml(file, readFileSync(join(folder, file)));
      return data === undefined ? [] : textsIn(data, file);
    });
}

function textsIn(value: YamlValue, place: string): readonly WrittenText[] {
  if (typeof value === 'string') return [];
  const entries = Object.entries(value) as readonly (readonly [string, YamlValue])[];
  const own = entries.flatMap(([key, text]) => {
    const locale = locales.find((one) => one === key);
    return locale && typeof text === 'string' ? text.split(/\n+/).map((line) => ({ place, locale, text: line })) : [];
  });
  return [...own, ...entries.flatMap(([key, inner]) => textsIn(inner, `${place} ${key}`))];
}

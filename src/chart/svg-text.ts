const special = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff&<>"]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for content and attributes; characters that no XML document can hold are dropped. */
export const escapeXml = (text: string): string => text.replace(special, (char) => entities[char] ?? '');

/** A length to a tenth of a unit. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** A length in the picture, to a tenth of a unit. */
export const tenth = (value: number): string => String(rounded(value));

/** Lengths side by side, to a tenth of a unit. */
export const tenths = (...values: readonly number[]): string => values.map(tenth).join(' ');

/** The attributes of an element; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  let written = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value !== undefined) written += ` ${name}="${escapeXml(value)}"`;
  }
  return written;
}

/**
 * A colour of a chart: the class that style sheets give a colour to, and what the mark stands for. Chart.js hands it through as the
 * string that it expects a colour to be.
 */
export function paint(name: string, data: Readonly<Record<string, string | number | undefined>> = {}): string {
  const pairs = Object.entries(data).filter(([, value]) => value !== undefined);
  return [name, ...pairs.map(([key, value]) => `${key}=${value}`)].join(';');
}

/** The attributes that a colour becomes: `class`, and `data-…` for what the mark stands for. Throws on anything but a class name. */
export function paintAttributes(style: string): string {
  const [name = '', ...pairs] = style.split(';');
  if (!/^[a-z][a-z-]*$/.test(name)) throw new Error(`A chart has the colour "${name}", which is not a class name.`);
  const data = pairs.map((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return ` data-${key}="${escapeXml(value)}"`;
  });
  return ` class="${name}"${data.join('')}`;
}

/** The class of a colour. */
export const paintName = (style: string): string => style.split(';', 1)[0] ?? '';

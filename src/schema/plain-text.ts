/** A text as it would have been typed without Japanese input: half-width signs, no quotation marks around it, no spaces at its ends. */
export function plainText(value: string): string {
  const plain = value.normalize('NFKC').trim();
  return (/^["'`“”„‘’「『](.*)["'`“”‘’」』]$/s.exec(plain)?.[1] ?? plain).trim();
}

/** The beginning of a text as it can be written in YAML, also between braces: in quotes unless it is a plain word. */
export function inYaml(text: string): string {
  const start = [...text].slice(0, 40).join('');
  return /^[\p{L}\p{N}ー・々-]+$/u.test(start) && !start.startsWith('-') ? start : JSON.stringify(start);
}

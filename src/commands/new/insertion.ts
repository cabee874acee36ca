/** Whole lines that are put into a text before an offset, where a line begins (or the text ends). */
export interface Insertion {
  readonly offset: number;
  readonly lines: readonly string[];
}

/** Puts lines into a text and changes nothing else: the line ends are those of the text. */
export function insertLines(text: string, insertions: readonly Insertion[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return [...insertions]
    .sort((a, b) => b.offset - a.offset)
    .reduce((result, { offset, lines }) => {
      const [before, after] = [result.slice(0, offset), result.slice(offset)];
      const block = lines.join(eol);
      return before === '' || before.endsWith('\n') ? `${before}${block}${eol}${after}` : `${before}${eol}${block}${after}`;
    }, text);
}

import { LineCounter } from 'yaml';

/** A line and column, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text: the place of an offset, and what a line says. */
export interface TextLines {
  readonly at: (offset: number) => Position;
  readonly lineAt: (line: number) => string;
}

/** Only a line feed ends a line, as for the YAML parser: a lone carriage return would move every line after it. */
export function linesOf(text: string): TextLines {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return {
    at: (offset) => {
      const { line, col } = counter.linePos(offset);
      return { line, column: col };
    },
    lineAt: (line) => lines[line - 1] ?? '',
  };
}

/** A line with the offset at which it begins. */
export interface Line {
  readonly text: string;
  readonly offset: number;
}

/** The line in which an offset lies; the last one if it lies behind the text. */
export function lineAround(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { text: text.slice(start, end < 0 ? text.length : end).replace(/\r$/, ''), offset: start };
}

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const figure = /(kind: reference$[^]*?^ +actual: [\d.]*)(\d)$/m;

/**
 * Changes the last digit of one actual in one initiative's file, as an editor would. A reference indicator is taken, which no published
 * rate or count rests on, so that the check has nothing to say. Throws if no file has such a figure.
 */
export async function changeOneFigure(content: string): Promise<void> {
  const files = (await readdir(content, { recursive: true })).filter((name) => /[\\/]initiatives[\\/].+\.yaml$/.test(name)).sort();
  for (const name of files) {
    const text = await readFile(join(content, name), 'utf8');
    if (!figure.test(text)) continue;
    await writeFile(
      join(content, name),
      text.replace(figure, (_line, before: string, digit: string) => `${before}${(Number(digit) + 1) % 10}`),
    );
    return;
  }
  throw new Error(`実績の値がありません。/ There is no actual to change: ${content}`);
}

/** A file that a command makes or adds to, by its path from the content folder. */
export interface FileChange {
  readonly path: string;
  /** Absent for a new file. */
  readonly before?: string | undefined;
  readonly after: string;
}

/** What a change adds, line by line with its number: nothing is ever taken away. */
export function addedText({ path, before, after }: FileChange): string {
  const old = before?.split('\n') ?? [];
  let next = 0;
  const added = after.split('\n').flatMap((line, index) => {
    if (line === old[next]) {
      next += 1;
      return [];
    }
    return line === '' && before === undefined ? [] : [`${String(index + 1).padStart(5)} + ${line.replace(/\r$/, '')}`];
  });
  return [path, ...added].join('\n');
}

import type { LocalText } from '../schema/text.ts';
import { leavesOf, type Leaf } from './record-leaves.ts';
import type { TextRevision, ValueRevision } from './revision.ts';

/**
 * Every text and value that differs between two states of a record, in the order of the newer one, what was dropped last.
 * @param isToldElsewhere leaves that other revisions tell of
 */
export function reviseRecord(
  before: unknown,
  after: unknown,
  isToldElsewhere: (leaf: Leaf) => boolean = () => false,
): readonly (TextRevision | ValueRevision)[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const paths = [...is.keys(), ...[...was.keys()].filter((path) => !is.has(path))];
  return paths.flatMap((path) => {
    const [old, now] = [was.get(path), is.get(path)];
    const leaf = now ?? old;
    return !leaf || isToldElsewhere(leaf) ? [] : reviseLeaf(leaf.path, old?.content, now?.content);
  });
}

function reviseLeaf(
  path: readonly string[],
  before: Leaf['content'] | undefined,
  after: Leaf['content'] | undefined,
): readonly (TextRevision | ValueRevision)[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isText(before) || isText(after)) {
    const [was, is] = [isText(before) ? before : undefined, isText(after) ? after : undefined];
    const stale = was?.en !== undefined && is !== undefined && was.ja !== is.ja && was.en === is.en;
    return [{ kind: 'text', path, before: was, after: is, stale }];
  }
  return [{ kind: 'value', path, before, after }];
}

const isText = (content: Leaf['content'] | undefined): content is LocalText => typeof content === 'object';

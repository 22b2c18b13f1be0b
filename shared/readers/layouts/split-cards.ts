import { foldHeading } from '../headings/fold-heading.ts';
import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { knownLabel } from './label-line.ts';
import type { Line } from './lines.ts';
import { core, type Understanding } from './understanding.ts';

/** Lines of one activity, with the line over them where it is a title. */
export interface Chunk {
  readonly title?: Line;
  readonly lines: readonly Line[];
}

const opens = (target: TargetId | undefined): boolean =>
  target === 'name' || target === 'number' || (target !== undefined && core.has(target));

interface Label {
  readonly at: number;
  readonly target: TargetId | undefined;
  readonly word: string;
}

/** Where a series of labels begins anew: at the label it began with. */
function beginnings(labels: readonly Label[]): readonly number[] {
  const first = labels.find(({ target }) => opens(target));
  if (first === undefined) return [];
  const again = labels.filter(({ target, word }) => target === first.target && word === first.word);
  const between = labels.filter(({ at }) => at > first.at && at < (again[1]?.at ?? 0));
  // A label that repeats at once is a list of several purposes, not several activities.
  return again.length > 1 && new Set(between.map(({ target }) => target)).size >= 1
    ? again.map(({ at }) => at)
    : [];
}

/** Parts running text in which the same labels come again and again: each time they begin, so does an activity. */
export function chunksOf(lines: readonly Line[], understanding: Understanding): readonly Chunk[] {
  const labels = lines.flatMap((line, at): readonly Label[] => {
    const known = line.level > 1 ? undefined : knownLabel(line.text, understanding);
    return known
      ? [{ at, target: understanding.of(known.label).target, word: foldHeading(known.label) }]
      : [];
  });
  const starts = beginnings(labels);
  if (starts.length < 2) return [{ lines }];
  const labelled = new Set(labels.map(({ at }) => at));
  const titled = starts.every(
    (at) =>
      at > 0 &&
      !labelled.has(at - 1) &&
      lines[at - 1]?.level === 0 &&
      (lines[at - 1]?.text.length ?? 0) < 200,
  );
  const froms = starts.map((at) => (titled ? at - 1 : at));
  const before = lines.slice(0, froms[0]);
  const chunks = froms.map((from, at): Chunk => {
    const own = lines.slice(from, froms[at + 1] ?? lines.length);
    const [title, ...rest] = own;
    return titled && title ? { title, lines: rest } : { lines: own };
  });
  return before.length > 0 ? [{ lines: before }, ...chunks] : chunks;
}

/** The same for what a table of labels says; the line over each beginning, where each has one, is its title. */
export function splitSaid(said: readonly Said[]): readonly (readonly Said[])[] {
  const labels = said.map(({ target, label }, at) => ({ at, target, word: foldHeading(label) }));
  const starts = beginnings(labels.filter(({ word }, at) => word !== '' && labels[at - 1]?.word !== word));
  if (starts.length < 2) return [said];
  const isTitle = (at: number): boolean =>
    said[at]?.label === '' && (said[at].target === undefined || said[at].target === 'name');
  const titled = starts.every((at) => isTitle(at - 1));
  const froms = starts.map((at) => (titled ? at - 1 : at));
  const before = said.slice(0, froms[0]);
  const parts = froms.map((from, at) => said.slice(from, froms[at + 1] ?? said.length));
  return before.length > 0 ? [before, ...parts] : parts;
}

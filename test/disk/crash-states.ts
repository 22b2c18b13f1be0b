import { after, isFlushedBy, type Step, type Tree } from './file-log.ts';

/** What may lie on the disk when the power goes after so many steps. */
export interface CrashState {
  readonly after: number;
  readonly tree: Tree;
}

/** A disk that a crash comes over: see `MemoryDisk`. */
interface Crashing {
  readonly steps: readonly Step[];
  readonly base: () => Tree;
}

const sector = 512;
/** As many as all subsets of six steps. */
const mostSubsets = 64;

/**
 * All that a power cut can leave after each step from `first` on: any of the steps that were not flushed may be missing
 * (all subsets up to 64, then as many at random), and the last write may be there up to any sector, or lack one.
 */
export function* crashStates(
  { steps, base }: Crashing,
  random: () => number,
  first = 0,
): Generator<CrashState> {
  let durable = base();
  let pending: readonly Step[] = [];
  for (const [index, step] of steps.entries()) {
    if (step.type === 'sync' || step.type === 'sync-folder') {
      durable = after(
        durable,
        pending.filter((one) => isFlushedBy(one, step)),
      );
      pending = pending.filter((one) => !isFlushedBy(one, step));
    } else pending = [...pending, step];
    if (index + 1 < first) continue;
    for (const tree of left(durable, pending, random)) yield { after: index + 1, tree };
  }
}

function* left(durable: Tree, pending: readonly Step[], random: () => number): Generator<Tree> {
  for (const kept of subsets(pending, random)) {
    yield after(durable, kept);
    const last = kept.at(-1);
    if (last?.type !== 'write' || last !== pending.at(-1)) continue;
    const base = after(durable, kept.slice(0, -1));
    for (const torn of tornWrites(last, random)) yield after(base, [torn]);
  }
}

function* subsets(steps: readonly Step[], random: () => number): Generator<readonly Step[]> {
  const all = 2 ** Math.min(steps.length, 30);
  for (let count = 0; count < Math.min(all, mostSubsets); count += 1) {
    const choice = all <= mostSubsets ? count : Math.floor(random() * all);
    yield steps.filter((_, at) => (choice >> at) % 2 === 1);
  }
}

type Write = Extract<Step, { type: 'write' }>;

function* tornWrites(write: Write, random: () => number): Generator<Step> {
  const { at, bytes } = write;
  const edges: number[] = [];
  for (let edge = sector - (at % sector); edge < bytes.length; edge += sector) edges.push(edge);
  for (const edge of edges) yield { ...write, bytes: bytes.subarray(0, edge) };
  const hole = edges[Math.floor(random() * edges.length)];
  if (hole === undefined) return;
  const holed = bytes.slice();
  holed.fill(0, Math.max(0, hole - sector), hole);
  yield { ...write, bytes: holed };
}

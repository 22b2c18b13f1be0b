import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../electron/journal/recovered.ts';
import { recover } from '../../electron/journal/recover.ts';
import { crashStates } from '../disk/crash-states.ts';
import { fingerprint, type Tree } from '../disk/file-log.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { busyOfficer, register, type BusyOfficer } from './busy-officer.ts';
import { keepCount } from './counts.ts';
import { addAndReopen, codeOf, folder, newJournal, opened, takeSnapshot } from './scene.ts';
import { seeded } from './seeded.ts';

/** How many states the disk is left in; a soak asks for more. */
const wanted = Number(process.env['ROPA_STATES'] ?? 50_000);

interface Session {
  readonly disk: MemoryDisk;
  readonly officer: BusyOfficer;
  /** What was acknowledged when so many steps were done. */
  readonly acknowledged: readonly { readonly steps: number; readonly seq: number }[];
  /** The mark after each append, by the number of its last change. */
  readonly marks: ReadonlyMap<number, string>;
}

/** A session of appends small and large, alone and together, of snapshots, new segments and a new start. */
async function session(seed: number): Promise<Session> {
  const random = seeded(seed);
  const [disk, officer] = [memoryDisk(), busyOfficer(random)];
  let journal = await newJournal(disk, officer);
  const acknowledged = [{ steps: disk.steps.length, seq: 0 }];
  const marks = new Map([[0, journal.position().mark]]);
  for (let round = 0; round < 12; round += 1) {
    const count = random() < 0.2 ? 3 : 1;
    const length = random() < 0.3 ? 4000 : 60;
    const changes = Array.from({ length: count }, () => officer.act(random() * length));
    const { seq, mark } = await journal.append(changes, officer.about());
    acknowledged.push({ steps: disk.steps.length, seq });
    marks.set(seq, mark);
    if (round % 4 === 3) await takeSnapshot(journal, disk);
    if (round !== 5) continue;
    await journal.close();
    journal = await opened(disk);
  }
  return { disk, officer, acknowledged, marks };
}

const recovered = (tree: Tree) => recover(memoryDisk(tree), folder, register);

/** How far the register goes on such a disk. Different cuts may leave the same bytes: those are read once. */
function positions(): (tree: Tree) => Promise<Position | undefined> {
  const known = new Map<string, Promise<Position | undefined>>();
  return (tree) => {
    const key = fingerprint(tree);
    const position = known.get(key) ?? recovered(tree).then((found) => found?.position);
    known.set(key, position);
    return position;
  };
}

/** Proves that the register is one that the person had, no older than what was acknowledged by then. */
function prove(
  position: Position | undefined,
  { acknowledged, marks }: Pick<Session, 'acknowledged' | 'marks'>,
  steps: number,
): void {
  const last = acknowledged.findLast((one) => one.steps <= steps);
  const next = acknowledged.find((one) => one.steps > steps);
  if (!position && last) throw new Error(`after ${steps} steps: no register`);
  if (!position) return;
  const { seq, mark } = position;
  const isAsExpected = seq >= (last?.seq ?? 0) && seq <= (next?.seq ?? Infinity) && marks.get(seq) === mark;
  if (!isAsExpected) throw new Error(`after ${steps} steps: change ${seq} with mark ${mark}`);
}

/** The same, and that every word of it is there. */
async function proveClosely(tree: Tree, one: Session, steps: number): Promise<void> {
  const found = await recovered(tree);
  prove(found?.position, one, steps);
  if (!found) return;
  const { seq } = found.position;
  if (!isDeepStrictEqual(found.content, one.officer.contentAt(seq)))
    throw new Error(`after ${steps} steps: other content after change ${seq}`);
}

describe('the power goes', () => {
  it(
    'CR-08 whatever is left of unflushed steps, all that was acknowledged is there and nothing else',
    { timeout: 300_000 + wanted * 2 },
    async () => {
      let states = 0;
      for (let seed = 1; states < wanted; seed += 1) {
        const one = await session(seed);
        const positionOn = positions();
        for (const { after, tree } of crashStates(one.disk, seeded(seed))) {
          states += 1;
          if (states % 25 === 0) await proveClosely(tree, one, after);
          else prove(await positionOn(tree), one, after);
        }
      }
      expect(states).toBeGreaterThanOrEqual(wanted);
      keepCount('states of the disk', states);
    },
  );

  it('CR-08 from any such state the register goes on, and again while it is being mended', async () => {
    let [count, nested] = [0, 0];
    for (let seed = 101; nested < 3000; seed += 1) {
      const one = await session(seed);
      for (const { after, tree } of crashStates(one.disk, seeded(seed))) {
        count += 1;
        if (count % 97 !== 0 || after < (one.acknowledged[0]?.steps ?? 0)) continue;
        const disk = memoryDisk(tree);
        const { before } = await addAndReopen(disk);
        const marks = new Map(one.marks);
        const { seq, mark } = (await recover(disk, folder, register))?.position ?? before;
        marks.set(seq, mark);
        for (const again of crashStates(disk, seeded(count))) {
          nested += 1;
          const found = await recover(memoryDisk(again.tree), folder, register);
          expect(found?.position.seq).toBeGreaterThanOrEqual(before.seq);
          expect(marks.get(found?.position.seq ?? -1)).toBe(found?.position.mark);
        }
      }
    }
    expect(nested).toBeGreaterThanOrEqual(3000);
  });

  it('CR-08 where the journal was not flushed, this very test would see it', async () => {
    const one = await session(3);
    const isSync = ({ type }: { readonly type: string }): boolean => type === 'sync';
    const steps = one.disk.steps.map((step) => (isSync(step) ? ({ type: 'sync', node: -1 } as const) : step));
    const positionOn = positions();
    const failures: unknown[] = [];
    for (const { after, tree } of crashStates({ ...one.disk, steps }, seeded(3))) {
      const failure = await codeOf(positionOn(tree).then((position) => prove(position, one, after)));
      if (failure !== undefined) failures.push(failure);
      if (failures.length === 100) break;
    }
    expect(failures).toHaveLength(100);
  });
});

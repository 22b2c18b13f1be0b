import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { nodeDisk } from '../electron/files/disk.ts';
import { createJournal, type Journal } from '../electron/journal/journal.ts';
import { recover } from '../electron/journal/recover.ts';
import { writeSnapshot } from '../electron/journal/write-snapshot.ts';
import type { About } from '../shared/bridge/requests/store.ts';
import type { Change } from '../shared/changes/change.ts';
import { changesOf } from '../shared/changes/grouping.ts';
import { perform } from '../shared/changes/perform.ts';
import type { Content } from '../shared/file-format/lines.ts';
import { load } from '../shared/file-format/load.ts';
import { fileOf } from './ledger-of.ts';
import { figure, report } from './report.ts';

const top = mkdtempSync(path.join(os.tmpdir(), 'ropa-journal-'));
const now = (): string => '2026-11-22T09:00:00.000Z';
const appends = 300;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const nearlyWorst = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

async function timed(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}

function contentOf(activities: number): { readonly register: string; readonly content: Content } {
  const read = load(fileOf(activities));
  if (!read.ok) throw new Error('our own file cannot be read');
  const { id, states, history } = read.value.ledger;
  return { register: id, content: { states, changes: changesOf(history) } };
}

const about = (activities: number): About => ({
  name: { en: 'Example' },
  activities,
  changedAt: now(),
  takenInUpTo: 0,
});

/** One edit after another, as a person makes them: a name rewritten. */
function* edits(content: Content, after: number): Generator<Change, void> {
  const states = new Map(content.states);
  const ids = [...states.values()].flatMap(({ id, kind }) => (kind === 'activities' ? [id] : []));
  for (let seq = after; ; seq += 1) {
    const entity = ids[(seq * 37) % ids.length] ?? '';
    const write = { type: 'write', entity, path: '/name/en', to: `Renamed for the ${seq}th time` } as const;
    const stamp = { at: now(), by: 'DPO', replica: 'rbench' };
    const done = perform(states, { edits: [write], via: 'edit', after: seq }, stamp);
    for (const state of done.states) states.set(state.id, state);
    if (done.change) yield done.change;
  }
}

/** An append and a bare write of as many bytes with its flush, in turns, so that both meet the same disk. */
async function measureAppends(journal: Journal, content: Content, activities: number): Promise<void> {
  const raw = await open(path.join(top, 'raw.log'), 'a');
  const bytes = Buffer.alloc(600, 'x');
  const [ours, bare]: [number[], number[]] = [[], []];
  const changes = edits(content, journal.position().seq);
  for (const change of changes) {
    ours.push(await timed(() => journal.append([change], about(activities))));
    bare.push(await timed(() => raw.write(bytes).then(() => raw.datasync())));
    if (bare.length === appends) break;
  }
  await raw.close();
  report(`a durable append, ${activities.toLocaleString('en')} activities`, [
    figure('ms beside the flush itself', median(ours) - median(bare), 2),
    figure('ms in all', median(ours)),
    figure('ms for 19 of 20', nearlyWorst(ours)),
    figure('ms, bare write and flush', median(bare)),
  ]);
}

async function measure(activities: number): Promise<void> {
  const { register, content } = contentOf(activities);
  const folder = path.join(top, String(activities));
  const place = { disk: nodeDisk, folder, register, now };
  const journal = await createJournal(place, content, about(activities));
  await measureAppends(journal, content, activities);
  const upTo = await journal.rotate();
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    times.push(await timed(() => recover(nodeDisk, folder, register)));
  const snapshot = await timed(() => writeSnapshot(place, upTo));
  report(`recovery, ${activities.toLocaleString('en')} activities and ${appends} changes in the journal`, [
    figure('seconds', median(times) / 1000, 2),
    figure('seconds for a snapshot, read back', snapshot / 1000),
    figure(
      'MB',
      (await nodeDisk.size(path.join(folder, `snapshot-${String(upTo).padStart(12, '0')}.jsonl`))) / 1e6,
    ),
  ]);
  await journal.close();
}

try {
  await measure(300);
  await measure(10_000);
} finally {
  rmSync(top, { recursive: true, force: true });
}

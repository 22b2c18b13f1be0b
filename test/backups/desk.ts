import path from 'node:path';
import { openBackups, type Backups } from '../../electron/backups/backups.ts';
import { runJobsHere, type RunBackupJob } from '../../electron/backups/jobs.ts';
import type { BackupsSetup } from '../../electron/backups/setup.ts';
import type { Disk } from '../../electron/files/disk.ts';
import { createJournal, type Journal } from '../../electron/journal/journal.ts';
import type { Edit } from '../../shared/changes/change.ts';
import { changesOf } from '../../shared/changes/grouping.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Result } from '../../shared/basics/result.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { load } from '../../shared/file-format/load.ts';
import { fileOf } from '../../bench/ledger-of.ts';

export const register = '0190a000-0000-7000-8000-0000000000aa';

/** What a register with so many activities holds. */
export function contentOf(activities: number): Content {
  const loaded = load(fileOf(activities));
  if (!loaded.ok) throw new Error('the sample register is refused');
  const { states, history } = loaded.value.ledger;
  return { states: new Map(states), changes: changesOf(history) };
}

const numbered = (number: number): string =>
  `0190a111-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

const organisation = numbered(0);

/** A small register that grows and shrinks, with a clock that does as it is told, and its backups. */
export interface Desk {
  readonly backups: Backups;
  readonly journal: Journal;
  readonly setup: BackupsSetup;
  readonly clock: { now: string };
  readonly damaged: { now: boolean };
  /** Adds activities, or takes them away, as one change each; gives the number of the last change. */
  readonly grow: (by: number) => Promise<number>;
  /** Opens the backups again, as the next start of the program would. */
  readonly reopen: (change?: Partial<BackupsSetup>) => Promise<Backups>;
}

export const home = path.resolve('/home/dpo/ropa-desk');
export const folder = path.join(home, 'backups');

export async function deskOn(
  disk: Disk,
  {
    at = '2026-11-22T09:00:00.000Z',
    runJob = runJobsHere(disk),
  }: { at?: string; runJob?: RunBackupJob } = {},
): Promise<Desk> {
  const clock = { now: at };
  const damaged = { now: false };
  const storeFolder = path.join(home, 'store');
  const place = { disk, folder: path.join(storeFolder, register), register, now: () => clock.now };
  const states: Map<
    string,
    Content['states'] extends ReadonlyMap<string, infer State> ? State : never
  > = new Map();
  const journal = await createJournal(place, { states, changes: [] }, aboutOf(0, at));
  let next = 1;
  const act = async (edits: readonly Edit[]): Promise<number> => {
    const stamp = { at: clock.now, by: 'DPO', replica: 'rdesk' };
    const done = perform(states, { edits, via: 'edit', after: journal.position().seq }, stamp);
    for (const state of done.states) states.set(state.id, state);
    if (done.change) await journal.append([done.change], aboutOf(living().length, clock.now));
    return journal.position().seq;
  };
  const living = (): readonly string[] =>
    [...states.values()].flatMap(({ id, kind, entry }) => (kind === 'activities' && entry ? [id] : []));
  const grow = async (by: number): Promise<number> => {
    const count = Math.abs(by);
    const edits: readonly Edit[] =
      by > 0
        ? Array.from({ length: count }, () => activity(next++))
        : living()
            .slice(0, count)
            .map((entity) => ({ type: 'delete', entity }));
    return act(edits);
  };
  await act([
    { type: 'create', kind: 'organisation', entry: { id: organisation, name: { en: 'Example Ltd' } } },
  ]);
  const setup: BackupsSetup = {
    disk,
    folder,
    storeFolder,
    now: () => clock.now,
    zone: () => 0,
    random: () => 0.5,
    runJob,
    journalOf: () => place.folder,
    isDamaged: () => damaged.now,
  };
  const reopen = (change: Partial<BackupsSetup> = {}): Promise<Backups> =>
    openBackups({ ...setup, ...change });
  return { backups: await reopen(), journal, setup, clock, damaged, grow, reopen };
}

const aboutOf = (activities: number, at: string) => ({
  name: { en: 'Example Ltd', ru: 'ООО «Пример»' },
  activities,
  changedAt: at,
  takenInUpTo: 0,
});

const activity = (number: number): Edit => ({
  type: 'create',
  kind: 'activities',
  entry: { id: numbered(number), name: { en: `Activity ${number}`, ru: `Процесс ${number}` } },
});

/** The instant so many days (and hours) after another. */
export const later = (at: string, days: number, hours = 0): string =>
  new Date(Date.parse(at) + (days * 24 + hours) * 3_600_000).toISOString();

/** What a person is told where something was refused; empty where it was not. */
export const refusal = (result: Result<unknown, Wording>): string => (result.ok ? '' : result.failure.en);

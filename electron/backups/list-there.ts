import path from 'node:path';
import type { Backup, BackupCondition } from '../../shared/bridge/requests/backups.ts';
import { sha256Of } from './container.ts';
import { factsOfName, type NamedBackup } from './name.ts';
import { localIdentity, secondPlaceOf, usualPatience, within, type SecondPlace } from './second-place.ts';
import type { BackupsSetup, Memory } from './setup.ts';

/**
 * The backups in the second place, whoever made them: their names tell all that a list needs. A place that does not
 * answer in time is left out.
 */
export async function listThere(setup: BackupsSetup, memory: Memory): Promise<readonly Backup[]> {
  const place = await secondPlaceOf(setup);
  if (!place) return [];
  const deadline = performance.now() + (setup.patience ?? usualPatience);
  const isUrgent = (): boolean => performance.now() > deadline - (setup.patience ?? usualPatience) / 2;
  const found = await within(setup.patience ?? usualPatience, lookThere(setup, place, isUrgent));
  for (const { id, condition } of found ?? [])
    if (condition === 'changed') memory.shownChanged.add(`second ${id}`);
  return found ?? [];
}

async function lookThere(
  setup: BackupsSetup,
  place: SecondPlace,
  isUrgent: () => boolean,
): Promise<readonly Backup[]> {
  const opens = (await localIdentity(setup)) !== undefined;
  const found: Backup[] = [];
  for (const name of (await setup.disk.list(place.folder)).toSorted().toReversed()) {
    const facts = factsOfName(name);
    if (!facts) continue;
    const file = path.join(place.folder, name);
    const bytes = await setup.disk.size(file).catch(() => 0);
    const condition = await conditionThere(setup, file, bytes, { facts, place, opens, brief: isUrgent() });
    const { hash: _hash, ...shown } = facts;
    found.push({ ...shown, bytes, pinned: false, place: 'second', condition });
  }
  return found;
}

interface Look {
  readonly facts: NamedBackup;
  readonly place: SecondPlace;
  /** Whether this machine has a key. */
  readonly opens: boolean;
  /** There is no time to read the file. */
  readonly brief: boolean;
}

/** By what was noted when the copy was made; a file of another machine by the hash in its name, unless it is encrypted. */
async function conditionThere(
  setup: BackupsSetup,
  file: string,
  bytes: number,
  { facts, place, opens, brief }: Look,
): Promise<BackupCondition> {
  const copy = facts.encrypted === (place.recipient !== undefined) ? place.copies[facts.id] : undefined;
  const unread: BackupCondition = facts.encrypted && !opens ? 'locked' : 'good';
  if (copy && copy.bytes !== bytes) return 'changed';
  if (brief || (!copy && facts.encrypted)) return unread;
  try {
    const isAsNoted = sha256Of(await setup.disk.readFile(file)).startsWith(copy?.sha256 ?? facts.hash);
    return isAsNoted ? unread : 'changed';
  } catch {
    return 'unreadable';
  }
}

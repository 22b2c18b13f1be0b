import type { Backup, BackupCondition } from '../../shared/bridge/requests/backups.ts';
import { factsOfName, type NamedBackup } from './name.ts';
import { readManifest, type Listed } from './manifest.ts';
import { namesIn } from './second-place.ts';
import { fileIn, type BackupsSetup, type Memory } from './setup.ts';

/**
 * The backups in the folder, each as it is found: files with a backup's name that the manifest does not know, then what it
 * knows, in the order it was made.
 */
export async function listHere(setup: BackupsSetup, memory: Memory): Promise<readonly Backup[]> {
  const { backups, removed } = await readManifest(setup.disk, setup.folder);
  const known = new Set([...backups.map(({ entry }) => entry.id), ...removed]);
  const files = backups.map(({ entry }) => ({ file: fileIn(setup, entry.id), sha256: entry.sha256 }));
  // Without the worker nothing can be vouched for, and what is there is shown all the same.
  const conditions = await setup.runJob('inspect', { files }).catch(() => []);
  const strangers = (await namesIn(setup.disk, setup.folder)).flatMap((file) => {
    const facts = factsOfName(file);
    return facts && !facts.encrypted && !known.has(file) ? [facts] : [];
  });
  const unknown = strangers.map(async (facts) => stranger(facts, await sizeOf(setup, facts.id)));
  const found = [
    ...(await Promise.all(unknown)),
    ...backups.map((listed, at) => ofManifest(listed, conditions[at] ?? 'unreadable')),
  ];
  for (const { id, condition } of found) if (condition === 'changed') memory.shownChanged.add(`here ${id}`);
  return found;
}

function ofManifest({ entry, pin, vouched }: Listed, condition: BackupCondition): Backup {
  const { id, register, name, at, seq, activities, entities, bytes, reason } = entry;
  const facts = { id, register, name, at, seq, activities, entities, bytes, reason };
  const found = condition === 'good' && !vouched ? 'changed' : condition;
  return {
    ...facts,
    pinned: pin !== undefined,
    place: 'here',
    encrypted: false,
    condition: found === 'good' && entry.fault ? 'unreadable' : found,
  };
}

/** Nothing vouches for a file that the manifest does not know, whatever its name says. */
const stranger = ({ hash: _hash, ...facts }: NamedBackup, bytes: number): Backup => ({
  ...facts,
  bytes,
  pinned: false,
  place: 'here',
  condition: 'changed',
});

const sizeOf = (setup: BackupsSetup, file: string): Promise<number> =>
  setup.disk.size(fileIn(setup, file)).catch(() => 0);

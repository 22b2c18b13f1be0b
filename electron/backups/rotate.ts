import { appendRecords, readManifest, rewriteManifest, type Listed } from './manifest.ts';
import { expired, type Kept } from './rotation.ts';
import { fileIn, type BackupsSetup } from './setup.ts';
import { readState } from './state.ts';

/** Lines of what is long gone; then the manifest is written anew. */
const mostLines = 2000;

/** Deletes the backups that may go, and gives their number; none while something is amiss with the data. */
export async function rotate(setup: BackupsSetup): Promise<number> {
  const { frozen } = await readState(setup);
  if (frozen || setup.isDamaged()) return 0;
  const { backups, lines, whole } = await readManifest(setup.disk, setup.folder);
  const sure = backups.filter(({ vouched }) => vouched);
  if (toGo(setup, sure).length === 0) return 0;
  // Only good backups take the place of others, so what is to go is settled among those.
  const going = toGo(setup, await goodOf(setup, sure));
  await appendRecords(
    setup.disk,
    setup.folder,
    going.map(({ id }) => ({ type: 'removed', id })),
  );
  for (const { id } of going) await setup.disk.unlink(fileIn(setup, id)).catch(() => {});
  if (whole && lines > mostLines) await rewriteManifest(setup.disk, setup.folder);
  return going.length;
}

function toGo(setup: BackupsSetup, backups: readonly Listed[]): readonly Kept[] {
  const clock = { now: setup.now(), zone: setup.zone() };
  // One that is refused when it is read stands for no other: such backups are thinned among themselves.
  return [true, false].flatMap((sound) =>
    expired(backups.filter(({ entry }) => (entry.fault === undefined) === sound).map(keptOf), clock),
  );
}

const keptOf = ({ entry, pin }: Listed): Kept => ({
  id: entry.id,
  register: entry.register,
  at: entry.at,
  activities: entry.activities,
  bytes: entry.textBytes,
  ...(pin === undefined ? {} : { pin }),
});

async function goodOf(setup: BackupsSetup, backups: readonly Listed[]): Promise<readonly Listed[]> {
  const files = backups.map(({ entry }) => ({ file: fileIn(setup, entry.id), sha256: entry.sha256 }));
  const conditions = await setup.runJob('inspect', { files });
  return backups.filter((_, at) => conditions[at] === 'good');
}

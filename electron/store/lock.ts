import type { Disk } from '../files/disk.ts';
import { errorCode } from '../files/error-code.ts';
import { writeAll } from '../files/write-all.ts';
import { renamePatiently } from '../files/write-file-atomic.ts';
import { readJson, writeJsonSoon } from './small-file.ts';

/** The running program, and what it can tell of others on this computer. */
export interface Machine {
  /** The computer's name in the network. */
  readonly host: string;
  readonly pid: number;
  /** Another one after each start of the system; empty where the system does not tell. */
  readonly bootId: string;
  readonly isAlive: (pid: number) => boolean;
  /** ISO 8601 instant. */
  readonly now: () => string;
}

/** Who holds the store, as the lock file says; instants of the holder's own clock. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly bootId: string;
  readonly startedAt: string;
  readonly beatAt: string;
}

export interface Lock {
  /** Renews the sign of life; gives who holds the store where that is somebody else by now. A disk that does not answer changes nothing. */
  readonly beat: () => Promise<Holder | undefined>;
  readonly release: () => Promise<void>;
}

/** How long a sign of life from another computer counts, in milliseconds; it is renewed four times as often. */
const lifetime = 120_000;
export const beatEvery = 30_000;
/** A clock that is fast by less than this is believed: two programs writing is worse than one that waits. */
const fastClock = 24 * 3_600_000;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  ['host', 'bootId', 'startedAt', 'beatAt'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  'pid' in value &&
  typeof value.pid === 'number';

const sameHolder = (a: Holder, b: Holder): boolean =>
  a.host === b.host && a.pid === b.pid && a.bootId === b.bootId && a.startedAt === b.startedAt;

function isLive(holder: Holder, { host, pid, bootId, isAlive, now }: Machine): boolean {
  if (holder.host === host) return holder.bootId === bootId && holder.pid !== pid && isAlive(holder.pid);
  const age = Date.parse(now()) - Date.parse(holder.beatAt);
  return age < lifetime && age > -fastClock;
}

async function read(disk: Disk, file: string): Promise<Holder | 'missing' | 'damaged'> {
  const found = await readJson(disk, file);
  if (found.type !== 'whole') return found.type;
  return isHolder(found.value) ? found.value : 'damaged';
}

/** A lock file just made may still be empty: it is looked at again before it counts as nobody's. */
async function readTwice(disk: Disk, file: string): Promise<Holder | undefined> {
  const first = await read(disk, file);
  if (first === 'damaged') await disk.pause(100);
  const holder = first === 'damaged' ? await read(disk, file) : first;
  return typeof holder === 'string' ? undefined : holder;
}

async function make(disk: Disk, file: string, holder: Holder): Promise<boolean> {
  try {
    const open = await disk.open(file, 'wx', 0o600);
    try {
      await writeAll(open, new TextEncoder().encode(`${JSON.stringify(holder)}\n`));
    } finally {
      await open.close();
    }
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead holder's file away; not one that somebody else put there meanwhile. */
async function clear(disk: Disk, file: string, dead: Holder | undefined, pid: number): Promise<void> {
  const away = `${file}.dead-${pid}`;
  try {
    await renamePatiently(disk, file, away);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await read(disk, away);
  const mistaken = typeof moved !== 'string' && !(dead && sameHolder(moved, dead));
  if (mistaken && !(await disk.exists(file))) await disk.rename(away, file);
  else await disk.unlink(away);
}

/**
 * Takes the store for this program, or gives who holds it: another computer with a sign of life in the last two minutes,
 * or another living program of this computer. The lock of a program that is gone is taken over. Throws what the disk
 * threw.
 */
export async function takeLock(disk: Disk, file: string, machine: Machine): Promise<Lock | Holder> {
  const { host, pid, bootId } = machine;
  const at = machine.now();
  const own: Holder = { host, pid, bootId, startedAt: at, beatAt: at };
  for (let tries = 0; tries < 5; tries += 1) {
    if (await make(disk, file, own)) return lockOf(disk, file, machine, own);
    const holder = await readTwice(disk, file);
    if (holder && isLive(holder, machine)) return holder;
    await clear(disk, file, holder, pid);
  }
  throw Object.assign(new Error('the lock file comes back again and again'), { code: 'EBUSY' });
}

export const isLock = (taken: Lock | Holder): taken is Lock => 'release' in taken;

function lockOf(disk: Disk, file: string, machine: Machine, own: Holder): Lock {
  let released = false;
  let busy: Promise<unknown> = Promise.resolve();
  const other = async (): Promise<Holder | undefined> => {
    const holder = await read(disk, file);
    return typeof holder === 'string' || sameHolder(holder, own) ? undefined : holder;
  };
  const after = <Done>(act: () => Promise<Done>): Promise<Done> => {
    const done = busy.then(act);
    busy = done.catch(() => {});
    return done;
  };
  return {
    beat: () =>
      after(async () => {
        if (released) return undefined;
        const holder = await other();
        if (holder) return holder;
        await writeJsonSoon(disk, file, { ...own, beatAt: machine.now() }).catch(() => {});
        return undefined;
      }),
    release: () =>
      after(async () => {
        if (released) return;
        released = true;
        if (!(await other())) await disk.unlink(file).catch(() => {});
      }),
  };
}

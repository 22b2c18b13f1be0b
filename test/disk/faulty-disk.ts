import type { Disk, OpenFile } from '../../electron/files/disk.ts';

export type Operation = Exclude<keyof Disk, 'pause'> | keyof OpenFile;

/** What goes wrong: the nth call from now on, counted from 1, of one operation or of all together. */
export interface Fault {
  readonly operation: Operation | 'any';
  readonly nth: number;
  readonly code: string;
  /** How many calls fail from there; one where it is not given, `Infinity` for ever. */
  readonly times?: number;
  /** Only calls for files whose path this fits count. */
  readonly file?: RegExp;
  /** A failing write has put half of its bytes on the disk. */
  readonly torn?: boolean;
}

export interface FaultyDisk extends Disk {
  readonly fail: (fault: Fault) => void;
  /** From now on nothing fails but what the quota forbids. */
  readonly mend: () => void;
  /** How many calls of an operation there were, failed or not. */
  readonly calls: (operation: Operation | 'any') => number;
  /** The milliseconds that were waited, one after another; nobody really waits. */
  readonly pauses: readonly number[];
  /** Bytes that may be written from now on; more fail with `ENOSPC` when the rest is full. */
  readonly allow: (bytes: number) => void;
}

export interface Weakness {
  /** How many bytes one write takes at most: asked for each. */
  readonly taking?: () => number;
}

interface Counted extends Fault {
  seen: number;
}

interface Ailment {
  faults: Counted[];
  room: number;
  readonly counts: Map<Operation | 'any', number>;
}

const failure = (code: string, what: string): Error => Object.assign(new Error(`${code}: ${what}`), { code });

/** The fault that strikes this call, if any; counts it. */
function struck(ailment: Ailment, operation: Operation, file: string): Fault | undefined {
  for (const name of [operation, 'any'] as const)
    ailment.counts.set(name, (ailment.counts.get(name) ?? 0) + 1);
  let hit: Fault | undefined;
  for (const fault of ailment.faults) {
    if (fault.operation !== 'any' && fault.operation !== operation) continue;
    if (fault.file && !fault.file.test(file)) continue;
    fault.seen += 1;
    if (fault.seen >= fault.nth && fault.seen < fault.nth + (fault.times ?? 1)) hit ??= fault;
  }
  return hit;
}

function faultyFile(handle: OpenFile, file: string, ailment: Ailment, taking: () => number): OpenFile {
  const pass = (operation: keyof OpenFile): void => {
    const fault = struck(ailment, operation, file);
    if (fault) throw failure(fault.code, `${operation} ${file}`);
  };
  const write = async (bytes: Uint8Array): Promise<number> => {
    const fault = struck(ailment, 'write', file);
    if (fault?.torn) await handle.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    if (fault) throw failure(fault.code, `write ${file}`);
    const most = Math.min(bytes.length, taking(), ailment.room);
    if (most === 0) throw failure('ENOSPC', `write ${file}`);
    ailment.room -= most;
    return handle.write(bytes.subarray(0, most));
  };
  return {
    write,
    datasync: async () => {
      pass('datasync');
      await handle.datasync();
    },
    sync: async () => {
      pass('sync');
      await handle.sync();
    },
    truncate: async (length) => {
      pass('truncate');
      await handle.truncate(length);
    },
    close: async () => {
      await handle.close();
      pass('close');
    },
  };
}

/** A disk that works until it is told to fail, short of breath where `taking` says so. */
export function faultyDisk(disk: Disk, { taking = () => Infinity }: Weakness = {}): FaultyDisk {
  const ailment: Ailment = { faults: [], room: Infinity, counts: new Map() };
  const pauses: number[] = [];
  const passing =
    <Rest extends readonly unknown[], Answer>(
      operation: Operation,
      call: (file: string, ...rest: Rest) => Promise<Answer>,
    ) =>
    async (file: string, ...rest: Rest): Promise<Answer> => {
      const fault = struck(ailment, operation, file);
      if (fault) throw failure(fault.code, `${operation} ${file}`);
      return call(file, ...rest);
    };
  const open: Disk['open'] = async (file, flags, mode) =>
    faultyFile(await disk.open(file, flags, mode), file, ailment, taking);
  return {
    open: passing('open', open),
    readFile: passing('readFile', disk.readFile),
    list: passing('list', disk.list),
    makeFolder: passing('makeFolder', disk.makeFolder),
    rename: passing('rename', disk.rename),
    unlink: passing('unlink', disk.unlink),
    removeFolder: passing('removeFolder', disk.removeFolder),
    copyFile: passing('copyFile', disk.copyFile),
    size: passing('size', disk.size),
    exists: passing('exists', disk.exists),
    syncFolder: passing('syncFolder', disk.syncFolder),
    freeBytes: passing('freeBytes', disk.freeBytes),
    pause: async (milliseconds) => pauses.push(milliseconds),
    fail: (fault) => void ailment.faults.push({ ...fault, seen: 0 }),
    mend: () => void (ailment.faults = []),
    calls: (operation) => ailment.counts.get(operation) ?? 0,
    pauses,
    allow: (bytes) => void (ailment.room = bytes),
  };
}

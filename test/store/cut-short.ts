import type { Store } from '../../electron/store/store.ts';
import type { StoreOptions } from '../../electron/store/opening.ts';
import { faultyDisk } from '../disk/faulty-disk.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { open } from './scene.ts';

export interface Cut {
  /** The disk as it was left. */
  readonly disk: MemoryDisk;
  /** Whether the act came to its end all the same. */
  readonly done: boolean;
  /** Which operation failed, counted from 1. */
  readonly at: number;
  readonly store: Store | undefined;
}

export interface Kind {
  readonly code: string;
  /** For ever, as when the process is killed; else once. */
  readonly forever: boolean;
}

/** A process that ends, a disk that fails once, a disk that is full. */
export const kinds: readonly Kind[] = [
  { code: 'EKILLED', forever: true },
  { code: 'EIO', forever: false },
  { code: 'ENOSPC', forever: true },
];

/**
 * Does something on a disk made anew each time, whose first, then second, then third … operation fails, until none is
 * left to fail; gives what each left behind.
 */
export async function* cutShort(
  kind: Kind,
  prepare: (disk: MemoryDisk) => Promise<unknown>,
  act: (open: (other?: Partial<StoreOptions>) => Promise<Store>, fail: () => void) => Promise<boolean>,
): AsyncGenerator<Cut> {
  const prepared = memoryDisk();
  await prepare(prepared);
  for (let at = 1; ; at += 1) {
    const disk = memoryDisk();
    for (const [file, bytes] of prepared.files()) disk.put(file, bytes);
    const faulty = faultyDisk(disk);
    let store: Store | undefined;
    let before = Infinity;
    const fail = (): void => {
      before = faulty.calls('any');
      const times = kind.forever ? Infinity : 1;
      faulty.fail({ operation: 'any', nth: at, code: kind.code, times, torn: true });
    };
    const done = await act(async (other) => (store = await open(faulty, other)), fail).catch(() => false);
    const untouched = faulty.calls('any') - before < at;
    if (!kind.forever) faulty.mend();
    yield { disk, done, at, store };
    if (untouched) return;
  }
}

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeSync, openSync, closeSync } from 'node:fs';
import path from 'node:path';
import type { Desk } from './fixture.ts';

/** What happens to a write below a folder: it fails with this code of the system, or waits so many milliseconds. */
interface Hindrance {
  readonly below: string;
  readonly code?: string;
  readonly wait?: number;
}

/**
 * Stands between the running program and its files, to be called before anything is written: from then on
 * `hinder` decides what becomes of a write. Works in the program’s own process, whatever the host.
 */
export async function watchDisk({ app }: Desk): Promise<void> {
  await app.evaluate(async () => {
    const files = process.getBuiltinModule('node:fs/promises');
    const timers = process.getBuiltinModule('node:timers/promises');
    type Handle = Awaited<ReturnType<typeof files.open>>;
    const names = new WeakMap<object, string>();
    const pass = async (file: string): Promise<void> => {
      const hindrance: unknown = Reflect.get(globalThis, 'hindrance');
      if (typeof hindrance !== 'object' || hindrance === null) return;
      if (!file.startsWith(String(Reflect.get(hindrance, 'below')))) return;
      await timers.setTimeout(Number(Reflect.get(hindrance, 'wait') ?? 0));
      const code: unknown = Reflect.get(hindrance, 'code');
      if (typeof code === 'string') throw Object.assign(new Error(code), { code });
    };
    const { open } = files;
    const opening: typeof open = async (file, flags, mode) => {
      if (flags !== undefined && flags !== 'r') await pass(String(file));
      const handle = await open(file, flags, mode);
      names.set(handle, String(file));
      return handle;
    };
    files.open = opening;
    const probe = await open(process.execPath, 'r');
    const prototype = Object.getPrototypeOf(probe) as Record<string, unknown>;
    await probe.close();
    for (const name of ['write', 'datasync']) {
      const act = prototype[name] as (this: Handle, ...given: unknown[]) => Promise<unknown>;
      prototype[name] = async function after(this: Handle, ...given: unknown[]) {
        await pass(names.get(this) ?? '');
        return act.apply(this, given);
      };
    }
  });
}

/** From now on writes are hindered, or, without a hindrance, no more. */
export const hinder = ({ app }: Desk, hindrance?: Hindrance): Promise<void> =>
  app.evaluate((_electron, given) => {
    Reflect.set(globalThis, 'hindrance', given);
  }, hindrance);

/** A disk that can be filled and freed. */
export interface SmallDisk {
  readonly kind: 'a disk of its own' | 'a fault in the program';
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  /** To be called when nothing uses it any more. */
  readonly remove: () => void;
}

/** Puts a disk of its own under a folder, with what is in it; `undefined` where this user may not mount. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  const aside = `${folder}-aside`;
  mkdirSync(folder, { recursive: true });
  cpSync(folder, aside, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(aside, { recursive: true });
    return undefined;
  }
  cpSync(aside, folder, { recursive: true });
  rmSync(aside, { recursive: true });
  const filler = path.join(folder, 'somebody-elses.bin');
  return {
    kind: 'a disk of its own',
    fill: async () => fillUp(filler),
    free: async () => rmSync(filler, { force: true }),
    remove: () => execFileSync('umount', ['--lazy', folder]),
  };
}

/** Whether so many more bytes went in. */
function takes(handle: number, size: number): boolean {
  try {
    return writeSync(handle, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}

/** Writes a file until the disk takes no more. */
function fillUp(file: string): void {
  const handle = openSync(file, 'a');
  for (const size of [65_536, 4096, 512, 1]) while (takes(handle, size));
  closeSync(handle);
}

import { readFile } from 'node:fs/promises';
import os from 'node:os';

/** Another text after each start of the system: Linux tells it, elsewhere the minute of the start stands for it. */
export async function bootId(): Promise<string> {
  try {
    return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  } catch {
    return `started ${Math.round((Date.now() / 1000 - os.uptime()) / 60)}`;
  }
}

/** Whether a process of this computer runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

import type { Position } from '../journal/recovered.ts';

export type Occasion = 'start' | 'interval' | 'closing';

/** While work goes on, a backup is made this often where something changed (milliseconds). */
export const backupInterval = 30 * 60 * 1000;

export interface Situation {
  readonly occasion: Occasion;
  /** Where the register stands. */
  readonly position: Position;
  /** Where its newest good backup stands; nothing where it has none. */
  readonly newest?: Position;
  /** Milliseconds since a backup of it was last made or found unchanged, by a clock that does not jump. */
  readonly since: number;
}

/** Whether a register needs a backup: never where its newest one holds everything. */
export function isBackupDue({ occasion, position, newest, since }: Situation): boolean {
  if (newest?.seq === position.seq && newest.mark === position.mark) return false;
  return occasion !== 'interval' || since >= backupInterval;
}

import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';

/** A backup with every place it lies in: the same file may lie here and in the second place. */
export interface BackupRow {
  /** The copy that is opened: the one that is sound and at hand, if there is such. */
  readonly backup: Backup;
  readonly places: readonly Backup['place'][];
  readonly pinned: boolean;
}

/** The backups of one day, or of a month long past, newest first. */
export interface BackupSpan {
  readonly span: 'day' | 'month';
  /** The instant of the newest of them. */
  readonly at: string;
  readonly rows: readonly BackupRow[];
}

const soundness = ({ condition, encrypted, place }: Backup): number =>
  (condition === 'changed' || condition === 'unreadable' ? 4 : 0) +
  (encrypted ? 2 : 0) +
  Number(place === 'second');

function rowOf(copies: readonly Backup[]): BackupRow | undefined {
  const sorted = copies.toSorted((a, b) => soundness(a) - soundness(b));
  const [backup] = sorted;
  return (
    backup && {
      backup,
      places: sorted.map(({ place }) => place),
      pinned: copies.some(({ pinned }) => pinned),
    }
  );
}

function grouped<Of>(all: readonly Of[], keyOf: (one: Of) => string): readonly (readonly Of[])[] {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** All backups, or those of one register; each once, newest first. */
export function backupRows(backups: readonly Backup[], register: Uuid | undefined): readonly BackupRow[] {
  const wanted = register === undefined ? backups : backups.filter((one) => one.register === register);
  return grouped(wanted, ({ id, register: of }) => `${of} ${id}`)
    .flatMap((copies) => rowOf(copies) ?? [])
    .toSorted((a, b) => (a.backup.at < b.backup.at ? 1 : -1));
}

const fortnight = 14 * 86_400_000;

/** Rows by the day they were made on, in the time of this place; of more than two weeks ago by the month. */
export function backupSpans(rows: readonly BackupRow[], now: number): readonly BackupSpan[] {
  const spanOf = ({ backup: { at } }: BackupRow) => (now - Date.parse(at) < fortnight ? 'day' : 'month');
  const keyOf = (row: BackupRow): string => {
    const date = new Date(row.backup.at);
    return spanOf(row) === 'day' ? date.toDateString() : `${date.getFullYear()} ${date.getMonth()}`;
  };
  return grouped(rows, keyOf).flatMap((ofSpan) => {
    const [first] = ofSpan;
    return first ? [{ span: spanOf(first), at: first.backup.at, rows: ofSpan }] : [];
  });
}

/** For each register the backup to begin with: the newest that is sound. */
export function newestOfEach(backups: readonly Backup[]): readonly BackupRow[] {
  return grouped(backupRows(backups, undefined), ({ backup }) => backup.register).flatMap(
    (rows) => rows.find(({ backup }) => soundness(backup) < 4) ?? rows[0] ?? [],
  );
}

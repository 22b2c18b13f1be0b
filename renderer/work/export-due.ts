/** What is known of the copies of one register outside this browser. */
export interface ExportRecord {
  /** Of the last export, or of when the register was first seen here. ISO 8601. */
  readonly at: string;
  /** The number of the register's last change then. */
  readonly revision: number;
  readonly exported: boolean;
}

export interface ExportDue {
  /** When the register was exported last; `undefined` where it never was. */
  readonly exportedAt: string | undefined;
  /** How many changes no file holds yet. */
  readonly changes: number;
  readonly isDue: boolean;
}

const week = 7 * 86_400_000;
const manyChanges = 20;

/** A register is to be exported after twenty changes, or after a week in which it changed at all. */
export function exportDue(record: ExportRecord | undefined, revision: number, now: number): ExportDue {
  if (!record) return { exportedAt: undefined, changes: 0, isDue: false };
  const changes = Math.max(0, revision - record.revision);
  const isOld = changes > 0 && now - Date.parse(record.at) >= week;
  const exportedAt = record.exported ? record.at : undefined;
  return { exportedAt, changes, isDue: isOld || changes >= manyChanges };
}

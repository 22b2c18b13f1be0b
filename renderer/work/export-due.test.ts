import { describe, expect, it } from 'vitest';
import { exportDue, type ExportRecord } from './export-due.ts';

const at = '2026-11-01T10:00:00.000Z';
const days = (count: number): number => Date.parse(at) + count * 86_400_000;
const record: ExportRecord = { at, revision: 100, exported: true };

describe('the reminder to export', () => {
  it('comes after twenty changes', () => {
    expect(exportDue(record, 119, days(1)).isDue).toBe(false);
    expect(exportDue(record, 120, days(1))).toEqual({ exportedAt: at, changes: 20, isDue: true });
  });

  it('comes after a week, but only where something changed', () => {
    expect(exportDue(record, 100, days(300)).isDue).toBe(false);
    expect(exportDue(record, 101, days(6)).isDue).toBe(false);
    expect(exportDue(record, 101, days(7)).isDue).toBe(true);
  });

  it('counts from when the register was first seen, and says that it was never exported', () => {
    expect(exportDue(undefined, 500, days(1))).toEqual({ exportedAt: undefined, changes: 0, isDue: false });
    expect(exportDue({ ...record, exported: false }, 130, days(1))).toMatchObject({
      exportedAt: undefined,
      isDue: true,
    });
  });
});

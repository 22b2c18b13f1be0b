import { describe, expect, it } from 'vitest';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import { backupRows, backupSpans, newestOfEach } from './backup-days.ts';

const port = '0190a000-0000-7000-8000-000000000001';
const school = '0190a000-0000-7000-8000-000000000002';

const backup = (at: Date, more: Partial<Backup> = {}): Backup => ({
  id: at.toISOString(),
  register: port,
  name: { en: 'Northern Port LLC' },
  at: at.toISOString(),
  seq: 1,
  activities: 1,
  entities: 2,
  bytes: 1000,
  reason: 'interval',
  pinned: false,
  place: 'here',
  encrypted: false,
  condition: 'good',
  ...more,
});

const noon = new Date(2026, 10, 22, 12, 0);
const evening = new Date(2026, 10, 22, 23, 59);
const before = new Date(2026, 10, 21, 23, 59);

describe('the list of backups', () => {
  it('is by days of this place, newest first', () => {
    const made = backupRows([backup(before), backup(evening), backup(noon)], port);
    const days = backupSpans(made, evening.getTime());
    expect(days.map(({ rows }) => rows.map((row) => row.backup.at))).toEqual([
      [evening.toISOString(), noon.toISOString()],
      [before.toISOString()],
    ]);
  });

  it('is by months where it is long past', () => {
    const made = [new Date(2026, 9, 20), new Date(2026, 9, 2), new Date(2026, 8, 30), noon];
    const spans = backupSpans(
      backupRows(
        made.map((at) => backup(at)),
        port,
      ),
      evening.getTime(),
    );
    expect(spans.map(({ span, rows }) => [span, rows.length])).toEqual([
      ['day', 1],
      ['month', 2],
      ['month', 1],
    ]);
  });

  it('shows a backup that lies in both places once, and opens the plain copy at hand', () => {
    const there = backup(noon, { place: 'second', encrypted: true, condition: 'locked' });
    const [row, ...rest] = backupRows([there, backup(noon, { pinned: true })], port);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ places: ['here', 'second'], pinned: true, backup: { place: 'here' } });
    const [damaged] = backupRows([backup(noon, { condition: 'changed' }), there], port);
    expect(damaged?.backup.place).toBe('second');
  });

  it('keeps registers apart', () => {
    const all = [backup(noon), backup(evening, { register: school })];
    expect(backupRows(all, school)).toHaveLength(1);
    expect(backupRows(all, undefined)).toHaveLength(2);
  });

  it('begins with the newest sound backup of each register', () => {
    const all = [
      backup(noon),
      backup(evening, { condition: 'unreadable' }),
      backup(before, { register: school, condition: 'changed' }),
    ];
    expect(newestOfEach(all).map((row) => [row.backup.register, row.backup.at])).toEqual([
      [port, noon.toISOString()],
      [school, before.toISOString()],
    ]);
  });
});

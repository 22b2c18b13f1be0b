import { describe, expect, it } from 'vitest';
import type { Backup, DataHealth } from '../../shared/bridge/requests/backups.ts';
import { healthPoints } from './health-verdict.ts';

const second = {
  folder: '/media/stick',
  encrypted: true,
  lastAt: '2026-11-22T14:00:00.000Z',
  state: 'good',
} as const;

const health: DataHealth = {
  dataFolder: '/home/dpo/ropa-desk/store',
  backupFolder: '/home/dpo/ropa-desk/backups',
  lastBackupAt: '2026-11-22T14:00:00.000Z',
  backups: 3,
  backupBytes: 3000,
  drill: { at: '2026-11-02T09:00:00.000Z', passed: true, backups: 2, activities: 412, milliseconds: 400 },
  secondPlace: second,
  freeBytes: 5e10,
  warnings: [],
};

const backup: Backup = {
  id: 'a',
  register: '0190a000-0000-7000-8000-000000000001',
  name: { en: 'Northern Port LLC' },
  at: '2026-11-22T14:00:00.000Z',
  seq: 10,
  activities: 412,
  entities: 500,
  bytes: 1000,
  reason: 'interval',
  pinned: false,
  place: 'here',
  encrypted: false,
  condition: 'good',
};

const found = (more: Partial<DataHealth>, backups: readonly Backup[] = [backup], changedAt?: string) =>
  healthPoints({ ...health, ...more }, backups, changedAt).map(
    ({ severity, message }) => `${severity}: ${message.en.slice(0, 45)}`,
  );

describe('the state of the data', () => {
  it('is good where there are backups in two places and the drill passed', () => {
    expect(found({}, [backup], '2026-11-22T15:00:00.000Z')).toEqual([]);
  });

  it('wants a backup where there is none, or none since work of days ago', () => {
    expect(found({ backups: 0 })).toEqual(['warning: There is no backup yet. The first is made wit']);
    expect(found({}, [backup], '2026-11-25T15:00:00.000Z')).toEqual([
      'error: The newest backup is more than two days old a',
    ]);
  });

  it('wants a second place, and says when that gets no copies', () => {
    expect(found({ secondPlace: undefined })).toEqual([
      'warning: All copies lie on one disk. Choose a second p',
    ]);
    expect(found({ secondPlace: { ...second, state: 'late' } })).toEqual([
      'warning: The second place has had no new copy for more',
    ]);
    const message = { en: 'The folder is not there.', ru: 'Папки нет.' };
    expect(found({ secondPlace: { ...second, state: 'missing', message } })).toEqual([
      'error: The second place has had no new copy for more',
      'warning: The folder is not there.',
    ]);
  });

  it('puts what is grave first, and leaves nothing out that the shell says', () => {
    const frozen = { en: 'A restore waits for your word.', ru: 'Восстановление ждёт подтверждения.' };
    const synchronised = { en: 'The folder is synchronised.', ru: 'Папка синхронизируется.' };
    const drill = { at: '', passed: false, backups: 1, activities: 0, milliseconds: 1 };
    expect(found({ frozen, drill, freeBytes: 1000, warnings: [synchronised] })).toEqual([
      'error: A restore waits for your word.',
      'error: The last restore drill did not pass: a backup',
      'warning: Less than 500 MB are free on the disk with th',
      'warning: The folder is synchronised.',
    ]);
  });

  it('BK-08 says that a backup file was changed by somebody', () => {
    expect(found({}, [{ ...backup, condition: 'changed' }])).toEqual([
      'warning: A backup file was changed or cannot be read a',
    ]);
    expect(found({}, [{ ...backup, condition: 'locked', encrypted: true }])).toEqual([]);
  });
});

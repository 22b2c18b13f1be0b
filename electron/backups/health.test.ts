import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deskOn, home, register } from '../../test/backups/desk.ts';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { isLowOnSpace } from './health.ts';
import { riskyFolder } from './synced-folder.ts';

const places: readonly (readonly [folder: string, risk: string | undefined])[] = [
  ['C:\\Users\\dpo\\AppData\\Roaming\\ropa-desk', undefined],
  ['C:\\Users\\dpo\\OneDrive\\Documents\\ropa-desk', 'OneDrive'],
  ['C:\\Users\\dpo\\OneDrive - Example Ltd\\ropa-desk', 'OneDrive'],
  ['D:/Dropbox (Personal)/ropa-desk', 'Dropbox'],
  ['C:\\Users\\dpo\\iCloudDrive\\ropa-desk', 'iCloud Drive'],
  ['G:\\My Drive\\ropa-desk', 'Google Drive'],
  ['G:\\Мой диск\\ropa-desk', 'Google Drive'],
  ['C:\\Users\\dpo\\YandexDisk\\ropa-desk', 'Yandex.Disk'],
  ['C:\\Users\\dpo\\YandexDisk-dpo\\ropa-desk', 'Yandex.Disk'],
  ['C:\\Users\\dpo\\Облако Mail.ru\\ropa-desk', 'Облако Mail.ru'],
  ['\\\\server\\share\\ropa-desk', 'network'],
  ['\\\\?\\UNC\\server\\share\\ropa-desk', 'network'],
  ['\\\\?\\C:\\Users\\dpo\\ropa-desk', undefined],
  ['//server/share/ropa-desk', 'network'],
  ['/Users/dpo/Library/Application Support/ropa-desk', undefined],
  ['/Users/dpo/Library/Mobile Documents/com~apple~CloudDocs/ropa-desk', 'iCloud Drive'],
  ['/Users/dpo/Library/CloudStorage/OneDrive-ExampleLtd/ropa-desk', 'OneDrive'],
  ['/Users/dpo/Library/CloudStorage/GoogleDrive-dpo@example.org/My Drive/ropa-desk', 'Google Drive'],
  ['/Users/dpo/Library/CloudStorage/Dropbox/ropa-desk', 'Dropbox'],
  ['/home/dpo/.config/ropa-desk', undefined],
  ['/home/dpo/Dropbox/ropa-desk', 'Dropbox'],
  ['/home/dpo/Nextcloud/ropa-desk', 'Nextcloud'],
  ['/home/dpo/Yandex.Disk/ropa-desk', 'Yandex.Disk'],
  ['/home/dpo/Яндекс.Диск/ropa-desk', 'Yandex.Disk'],
  ['/run/user/1000/gvfs/smb-share:server=example,share=dpo/ropa-desk', 'network'],
  ['/home/dpo/onedrive-notes.txt-folder', 'OneDrive'],
  ['/home/mydropbox/ropa-desk', undefined],
];

describe('where the data lie', () => {
  it.each(places)('FL-09 %s', (folder, expected) => {
    const risk = riskyFolder(folder);
    expect(risk?.type === 'synchronised' ? risk.program : risk?.type).toBe(expected);
  });

  it('FL-09 a warning names the program and what to do', async () => {
    const desk = await deskOn(memoryDisk());
    const storeFolder = '/home/dpo/Dropbox/ropa-desk/store';
    const { warnings } = await (await desk.reopen({ storeFolder })).health();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.en).toMatch(/Dropbox.*Move the data/);
    expect(warnings[0]?.ru).toMatch(/Dropbox.*Перенесите/);
  });
});

describe('space', () => {
  const mb = 1024 * 1024;

  it.each([
    [199 * mb, 0, true],
    [200 * mb, 0, false],
    [500 * mb, 200 * mb, true],
    [600 * mb, 200 * mb, false],
  ])('FL-12 %d bytes free for a store of %d', (free, store, low) => {
    expect(isLowOnSpace(free, store)).toBe(low);
  });

  it('FL-12 it warns before anything fails, and deletes no backup for it', async () => {
    const disk = { ...memoryDisk(), freeBytes: async () => 100 * mb };
    const desk = await deskOn(disk);
    for (let number = 0; number < 3; number += 1) {
      const seq = await desk.grow(1);
      expect((await desk.backups.make(register, seq, 'start')).ok).toBe(true);
    }
    const health = await desk.backups.health();
    expect(health.freeBytes).toBe(100 * mb);
    expect(health.warnings[0]?.en).toContain('100 MB');
    expect((await desk.backups.list()).map(({ condition }) => condition)).toEqual(['good', 'good', 'good']);
  });

  it('FL-12 three times the store counts, with all that lies below it', async () => {
    const plain = memoryDisk();
    plain.put(path.join(home, 'store/v1/x/snapshot'), new Uint8Array(100 * mb));
    const desk = await deskOn({ ...plain, freeBytes: async () => 299 * mb });
    expect((await desk.backups.health()).warnings[0]?.en).toContain('299 MB');
  });
});

it('health tells counts, sizes and the folders', async () => {
  const desk = await deskOn(memoryDisk());
  const seq = await desk.grow(4);
  await desk.backups.make(register, seq, 'start');
  const [backup] = await desk.backups.list();
  expect(await desk.backups.health()).toEqual({
    dataFolder: path.join(home, 'store'),
    backupFolder: path.join(home, 'backups'),
    lastBackupAt: desk.clock.now,
    backups: 1,
    backupBytes: backup?.bytes,
    warnings: [],
  });
});

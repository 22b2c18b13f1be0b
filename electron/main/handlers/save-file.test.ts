import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyDisk, type FaultyDisk } from '../../../test/disk/faulty-disk.ts';
import { nodeDisk } from '../../files/disk.ts';
import { createSavedFiles } from '../saved-files.ts';
import type { Shell } from '../shell.ts';
import { saveFile } from './save-file.ts';

let folder = '';
let target = '';
let disk: FaultyDisk;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-save-'));
  target = path.join(folder, 'policy.docx');
  writeFileSync(target, 'the one of last year');
  disk = faultyDisk(nodeDisk);
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new Uint8Array(100_000).fill(7);

const save = async () => {
  const shell: Pick<Shell, 'dialog' | 'disk' | 'documentsFolder' | 'language' | 'savedFiles'> = {
    disk,
    documentsFolder: () => folder,
    language: () => 'en',
    savedFiles: createSavedFiles(() => 'receipt'),
    dialog: {
      showSaveDialog: async () => ({ canceled: false, filePath: target }),
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    },
  };
  return saveFile({ suggestedName: 'policy.docx', bytes }, shell as Shell, {} as BrowserWindow);
};

const told = (reply: Awaited<ReturnType<typeof save>>): string =>
  reply.saved || reply.reason !== 'failed' ? '' : `${reply.message.en} ${reply.message.ru}`;

describe('a document saved over a former one', () => {
  it.each([0, 1, 40_000, 99_999])(
    'FL-07 a disk with room for %i of its bytes keeps the former file, no half one, and says what to do',
    async (room) => {
      disk.allow(room);
      const reply = await save();
      expect(told(reply)).toMatch(
        /The disk is full\. Free some space.*На диске нет места\. Освободите место/,
      );
      expect(readFileSync(target, 'utf8')).toBe('the one of last year');
      expect(readdirSync(folder)).toEqual(['policy.docx']);
    },
  );

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'FL-08 held open by another program (%s) is tried for ten seconds, then told; no bytes are lost',
    async (code) => {
      disk.fail({ operation: 'rename', nth: 1, times: Infinity, code });
      const reply = await save();
      expect(disk.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(10_000);
      expect(readFileSync(target, 'utf8')).toBe('the one of last year');
      const kept = readdirSync(folder).find((name) => name !== 'policy.docx') ?? '';
      expect([...readFileSync(path.join(folder, kept))]).toEqual([...bytes]);
      expect(told(reply)).toContain(
        `Another program holds the file. The new version is kept beside it as “${kept}”`,
      );
      disk.mend();
      expect(await save()).toMatchObject({ saved: true, name: 'policy.docx' });
      expect([...readFileSync(target)]).toEqual([...bytes]);
    },
  );

  it('FL-08 held open for a moment only is saved all the same', async () => {
    disk.fail({ operation: 'rename', nth: 1, times: 3, code: 'EBUSY' });
    expect(await save()).toMatchObject({ saved: true });
    expect([...readFileSync(target)]).toEqual([...bytes]);
    expect(readdirSync(folder)).toEqual(['policy.docx']);
  });
});

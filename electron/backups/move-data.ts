import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { isTemporary, writeFileAtomic } from '../files/write-file-atomic.ts';
import { sha256Of } from './container.ts';
import { notUsable } from './failure-words.ts';
import { readJson, writeJson } from './json-file.ts';

/** The folders that hold all data. */
const parts: readonly string[] = ['store', 'backups'];

/** Says who runs now and beats; in the new folder whoever starts there says so. */
const ownFiles: readonly string[] = [path.join('store', 'lock.json')];

const pointerIn = (home: string): string => path.join(home, 'moved.json');

/**
 * The folder that holds the data, given the one the program was made for: that one, or where they were moved to. Throws
 * with the code `ENOENT` where the data are not there (a disk that is not connected): an empty register in their place
 * would look like the loss of everything.
 */
export async function dataFolderOf(disk: Disk, home: string): Promise<string> {
  const { folder } = await readJson<{ readonly folder: string }>(disk, pointerIn(home));
  if (typeof folder !== 'string' || !path.isAbsolute(folder)) return home;
  if (await disk.exists(path.join(folder, 'store'))) return folder;
  throw Object.assign(new Error('the data are not where they were moved to'), { code: 'ENOENT' });
}

/**
 * Copies all data from one folder to another, empty one, compares every file, and has the program use the copy from its
 * next start. Nothing may be written meanwhile: what changed during the copy is noticed and refused. The old data stay.
 */
export async function moveData(
  disk: Disk,
  { home, from, to }: { readonly home: string; readonly from: string; readonly to: string },
): Promise<Result<string, Wording>> {
  try {
    const refusal = await refusalOf(disk, from, to);
    if (refusal) return fail(refusal);
    for (const part of parts) {
      const failure = await copyFolder(disk, from, to, part);
      if (failure) return fail(failure);
    }
    await writeJson(disk, pointerIn(home), { folder: to });
    return succeed(to);
  } catch (error) {
    return fail(notUsable(error));
  }
}

async function refusalOf(disk: Disk, from: string, to: string): Promise<Wording | undefined> {
  if (!path.isAbsolute(to)) return notAFolder;
  if (isInside(to, from) || isInside(from, to)) return inside;
  const names = (await disk.list(to)).filter((name) => !desktopFiles.includes(name));
  return names.length > 0 ? notEmpty : undefined;
}

/** What file managers leave in every folder they show. */
const desktopFiles: readonly string[] = ['.DS_Store', 'desktop.ini', 'Thumbs.db', '.directory'];

const isInside = (folder: string, outer: string): boolean => {
  const way = path.relative(outer, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

async function copyFolder(disk: Disk, from: string, to: string, part: string): Promise<Wording | undefined> {
  const files = await filesBelow(disk, from, part);
  const hashes = new Map<string, string>();
  for (const file of files) {
    const bytes = await disk.readFile(path.join(from, file));
    const target = path.join(to, file);
    await disk.makeFolder(path.dirname(target));
    await writeFileAtomic(target, bytes, disk);
    hashes.set(file, sha256Of(bytes));
  }
  for (const [file, hash] of hashes) {
    if (sha256Of(await disk.readFile(path.join(to, file))) !== hash) return differs;
    if (sha256Of(await disk.readFile(path.join(from, file))) !== hash) return stillWritten;
  }
  const after = await filesBelow(disk, from, part);
  return after.join('\n') === files.join('\n') ? undefined : stillWritten;
}

async function filesBelow(disk: Disk, from: string, part: string): Promise<readonly string[]> {
  const names = await disk.list(path.join(from, part)).catch(() => undefined);
  if (!names) return [];
  const files: string[] = [];
  for (const name of names.toSorted()) {
    const file = path.join(part, name);
    if (isTemporary(name) || ownFiles.includes(file)) continue;
    const isFolder = await disk.list(path.join(from, file)).then(
      () => true,
      () => false,
    );
    files.push(...(isFolder ? await filesBelow(disk, from, file) : [file]));
  }
  return files;
}

const notAFolder: Wording = {
  en: 'This is not a folder that can be used. Choose another one.',
  ru: 'Эту папку использовать нельзя. Выберите другую.',
};

const inside: Wording = {
  en: 'The new folder and the old one lie in each other. Choose a folder elsewhere.',
  ru: 'Новая и старая папки вложены одна в другую. Выберите папку в другом месте.',
};

const notEmpty: Wording = {
  en: 'This folder is not empty. Choose an empty one, or make a new folder.',
  ru: 'Эта папка не пуста. Выберите пустую или создайте новую.',
};

const differs: Wording = {
  en: 'The copy does not match the original, so the data stay where they are. Choose another disk.',
  ru: 'Копия не совпала с оригиналом, поэтому данные остались на прежнем месте. Выберите другой диск.',
};

const stillWritten: Wording = {
  en: 'Something was saved while the data were being copied, so they stay where they are. Empty the new folder and try again.',
  ru: 'Во время копирования данные изменились, поэтому они остались на прежнем месте. Очистите новую папку и повторите.',
};

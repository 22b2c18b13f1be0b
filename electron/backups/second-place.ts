import path from 'node:path';
import type { DataHealth } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Disk } from '../files/disk.ts';
import { dayLong } from './entry.ts';
import { readJson, textIn, writeJson } from './json-file.ts';
import { fileIn, type BackupsSetup } from './setup.ts';

/** Where copies of backups go, and what arrived there. */
export interface SecondPlace {
  readonly folder: string;
  /** `age1…`: what every file there is encrypted to; nothing where they are not. */
  readonly recipient?: string;
  readonly chosenAt: string;
  /** When the last backup arrived. */
  readonly lastAt?: string;
  /** When all backups were last known to be there. */
  readonly seenAt?: string;
  readonly message?: Wording;
  /** By the id of the backup: the bytes as they lie there. */
  readonly copies: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const placeFile = (setup: BackupsSetup): string => fileIn(setup, 'second-place.json');

/** The second place, if one was chosen. */
export async function secondPlaceOf(setup: BackupsSetup): Promise<SecondPlace | undefined> {
  const { folder, chosenAt, copies, ...rest } = await readJson<SecondPlace>(setup.disk, placeFile(setup));
  if (typeof folder !== 'string' || typeof chosenAt !== 'string') return undefined;
  return { folder, chosenAt, copies: copies ?? {}, ...rest };
}

export const keepSecondPlace = (setup: BackupsSetup, place: SecondPlace | undefined): Promise<void> =>
  writeJson(setup.disk, placeFile(setup), place ?? {});

/** The age file beside the copies that holds the key to all of them, opened by the passphrase. */
export const keyFileName = 'backup-key.age';
export const keyFileIn = ({ folder }: Pick<SecondPlace, 'folder'>): string => path.join(folder, keyFileName);

/** This machine's own copy of that key, so that making backups asks for nothing; readable by this user alone. */
export const identityIn = (setup: BackupsSetup): string => fileIn(setup, 'backup-key.txt');

export const localIdentity = async (setup: BackupsSetup): Promise<string | undefined> =>
  (await textIn(setup.disk, identityIn(setup)).catch(() => undefined))?.trim() || undefined;

/** The name of a backup's file there. */
export const copyName = (id: string, encrypted: boolean): string => (encrypted ? `${id}.age` : id);

const lateDays = 7;
const missingDays = 30;

/** How a page shows the second place: yellow when for 7 days not everything was there, red after 30. */
export function placeHealth(place: SecondPlace, now: string): NonNullable<DataHealth['secondPlace']> {
  const latest = [place.chosenAt, place.lastAt, place.seenAt].filter((at) => at !== undefined).toSorted();
  const days = (Date.parse(now) - Date.parse(latest.at(-1) ?? place.chosenAt)) / dayLong;
  return {
    folder: place.folder,
    encrypted: place.recipient !== undefined,
    state: days >= missingDays ? 'missing' : days >= lateDays ? 'late' : 'good',
    ...(place.lastAt === undefined ? {} : { lastAt: place.lastAt }),
    ...(place.message === undefined ? {} : { message: place.message }),
  };
}

/** The warning that goes with it, if any. */
export function placeWarning({ state, lastAt }: NonNullable<DataHealth['secondPlace']>): Wording | undefined {
  if (state === 'good') return undefined;
  const [en, ru] = state === 'late' ? ['7 days', '7 дней'] : ['30 days', '30 дней'];
  const never = lastAt === undefined;
  return {
    en: `For more than ${en} ${never ? 'no backup' : 'not every backup'} has reached the second place. Connect its disk or choose another folder.`,
    ru: `Больше ${ru} ${never ? 'ни одна копия не попала' : 'не все копии попадают'} во второе место хранения. Подключите его диск или выберите другую папку.`,
  };
}

/** What the promise gives; rejects with the code `ETIMEDOUT` where that takes longer than so many milliseconds. */
export async function inTime<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' });
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What the promise gives, or `undefined` where it takes longer or fails. */
export const within = <Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> =>
  inTime(milliseconds, promise).catch(() => undefined);

/** How long a place may take to answer where a person waits, unless the setup says another. */
export const usualPatience = 3000;

/** The names in a folder; none where it is not there. */
export const namesIn = (disk: Disk, folder: string): Promise<readonly string[]> =>
  disk.list(folder).catch(() => []);

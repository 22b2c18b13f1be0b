import path from 'node:path';
import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import { newIdentity, recipientOf, type Identity } from '../../shared/encryption/identity.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { writeFileAtomic } from '../files/write-file-atomic.ts';
import { notUsable } from './failure-words.ts';
import { factsOfName } from './name.ts';
import { identityIn as identityBy } from './read-backup.ts';
import {
  identityIn,
  inTime,
  keepSecondPlace,
  keyFileIn,
  keyFileName,
  namesIn,
  usualPatience,
} from './second-place.ts';
import type { BackupsSetup } from './setup.ts';

export interface ChosenPlace {
  readonly folder: string;
  /** To be printed and kept away from the computer. */
  readonly recoveryKey?: string;
  /** Backups that lie there already. */
  readonly found: number;
}

/** The folder that is made in the one the person chose, so that nobody takes an empty mount point for the disk. */
export const placeName = 'Ropa Desk backups';

/**
 * Uses a folder for copies of backups from now on. With a passphrase they are encrypted: a passphrase of age stands alone
 * in a file and costs a second each time, and a recovery key is to open the same files. So all files are encrypted to
 * one random identity; the passphrase opens the file beside them that holds it, and the recovery key is that identity
 * itself (https://c2sp.org/age: an scrypt stanza must be the only one). A key that lies there already is used again,
 * where the passphrase opens it; it is never replaced, as backups would be lost with it.
 */
export async function choosePlace(
  setup: BackupsSetup,
  chosen: string,
  passphrase: string | undefined,
): Promise<Result<ChosenPlace, Wording>> {
  if (isInside(chosen, setup.storeFolder) || isInside(chosen, setup.folder)) return fail(tooNear);
  try {
    const folder = await placeIn(setup, chosen);
    const found = (await namesIn(setup.disk, folder)).filter(
      (name) => factsOfName(name) !== undefined,
    ).length;
    const key = passphrase === undefined ? undefined : await keyFor(setup, folder, passphrase);
    if (key === 'closed') return fail(otherPassphrase);
    if (key) await writeFileAtomic(identityIn(setup), asBytes(`${key.identity}\n`), setup.disk);
    const recipient = key ? { recipient: key.recipient } : {};
    await keepSecondPlace(setup, { folder, chosenAt: setup.now(), copies: {}, ...recipient });
    return succeed({ folder, found, ...(key ? { recoveryKey: key.identity } : {}) });
  } catch (error) {
    return fail(notUsable(error));
  }
}

/** Makes no more copies. Those that were made stay, and so does what opens them there. */
export async function forgetPlace(setup: BackupsSetup): Promise<void> {
  await keepSecondPlace(setup, undefined);
  await setup.disk.unlink(identityIn(setup)).catch(() => {});
}

const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const isInside = (folder: string, outer: string): boolean => {
  const way = path.relative(outer, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
};

/** The chosen folder itself where backups lie in it, or else a folder of ours in it; written to once, to see that it can be. */
async function placeIn({ disk, patience = usualPatience }: BackupsSetup, chosen: string): Promise<string> {
  const names = await inTime(patience, disk.list(chosen));
  const isOurs = names.some((name) => name === keyFileName || factsOfName(name) !== undefined);
  const folder = isOurs || path.basename(chosen) === placeName ? chosen : path.join(chosen, placeName);
  await disk.makeFolder(folder);
  const trial = path.join(folder, 'trial.txt');
  await writeFileAtomic(trial, asBytes('Ropa Desk'), disk);
  await disk.unlink(trial);
  return folder;
}

async function keyFor(
  { disk }: BackupsSetup,
  folder: string,
  passphrase: string,
): Promise<Identity | 'closed'> {
  const keyFile = keyFileIn({ folder });
  if (await disk.exists(keyFile)) {
    const identity = await identityBy(disk, keyFile, { passphrase });
    return identity === undefined ? 'closed' : { identity, recipient: await recipientOf(identity) };
  }
  const made = await newIdentity();
  await writeFileAtomic(
    keyFile,
    await encryptWithPassphrase(asBytes(`${made.identity}\n`), passphrase),
    disk,
    async (temporary) => {
      const read = await identityBy(disk, temporary, { passphrase });
      if (read !== made.identity) throw Object.assign(new Error('the key differs'), { code: 'DIFFERS' });
    },
  );
  return made;
}

const tooNear: Wording = {
  en: 'This folder holds the program’s own data: it would be lost with them. Choose a folder on another disk.',
  ru: 'В этой папке лежат данные самой программы, и пропала бы она вместе с ними. Выберите папку на другом диске.',
};

const otherPassphrase: Wording = {
  en: 'Encrypted backups lie in this folder already, and this passphrase does not open them. Enter theirs, or choose another folder.',
  ru: 'В этой папке уже лежат зашифрованные копии, и эта парольная фраза их не открывает. Введите их фразу или выберите другую папку.',
};

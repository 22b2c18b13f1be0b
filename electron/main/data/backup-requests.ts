import type { BackupRequest, Given } from '../../../shared/bridge/contract.ts';
import type { Backups } from '../../backups/backups.ts';
import { fiveWords } from '../../../shared/signing/five-words.ts';
import type { InstallationKey } from '../signing-key.ts';
import type { Data } from './data.ts';
import { outgoing, piecesOfText } from './transfers.ts';

export interface BackupGround {
  readonly backups: () => Promise<Backups>;
  readonly signingKey: () => Promise<InstallationKey>;
}

type Refusal = Extract<Given<'readBackup'>, { done: false }>;

/** Answers what the window asks about backups. */
export function backupRequests({
  backups,
  signingKey,
}: BackupGround): Pick<Data, Exclude<BackupRequest, 'showFolder' | 'moveData'>> {
  const downloads = outgoing<undefined>();

  async function readBackup(argument: Parameters<Data['readBackup']>[0]): Promise<Given<'readBackup'>> {
    const { from, secret, ...which } = argument;
    let refusal: Refusal | undefined;
    const part = await downloads.piece(`${which.place}/${which.id}`, from, async () => {
      const read = await (await backups()).read({ ...which, ...(secret === undefined ? {} : { secret }) });
      if (read.ok) return { pieces: piecesOfText(read.value), head: undefined };
      refusal = { done: false, ...read.failure };
      return undefined;
    });
    if (part)
      return { done: true, piece: part.piece, ...(part.next === undefined ? {} : { next: part.next }) };
    return refusal ?? { done: false, reason: 'failed', message: interrupted };
  }

  return {
    dataHealth: async () => {
      const key = await signingKey().catch(() => undefined);
      const signature = key && { key: key.key, words: fiveWords(key.key) };
      return { ...(await (await backups()).health()), ...(signature ? { signature } : {}) };
    },
    listBackups: async () => ({ backups: [...(await (await backups()).list())] }),
    makeBackup: async ({ register, seq, reason }) => {
      const made = await (await backups()).make(register, seq, reason);
      return made.ok ? { done: true, id: made.value } : { done: false, message: made.failure };
    },
    readBackup,
    chooseSecondPlace: async (folder, passphrase) => {
      const chosen = await (await backups()).chooseSecondPlace(folder, passphrase);
      if (!chosen.ok) return { chosen: false, reason: 'failed', message: chosen.failure };
      return { chosen: true, ...chosen.value };
    },
    forgetSecondPlace: async () => {
      await (await backups()).forgetSecondPlace();
      return { done: true };
    },
    runDrill: async () => (await backups()).drill(),
    confirmData: async () => {
      await (await backups()).confirm();
      return { done: true };
    },
    pinBackup: async ({ id, pinned }) => {
      const done = await (await backups()).pin(id, pinned);
      return done.ok ? { done: true } : { done: false, message: done.failure };
    },
    signDigest: async (digest) => {
      const key = await signingKey().catch(() => undefined);
      return key ? { signature: key.sign(digest) } : {};
    },
  };
}

const interrupted = {
  en: 'Reading the backup was interrupted. Choose it again.',
  ru: 'Чтение резервной копии прервалось. Выберите её ещё раз.',
};

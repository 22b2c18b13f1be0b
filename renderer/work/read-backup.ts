import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { BackupKey, Backups, ReadFault } from '../desktop/backups.ts';
import { readInWorker } from './file-desk.ts';

const unread = (reason: string): Wording => ({
  en: `The backup could not be read (${reason}). Nothing was changed: take another one from the list.`,
  ru: `Копию не удалось прочитать (${reason}). Ничего не изменено: выберите другую копию из списка.`,
});

/**
 * What a person typed from paper or from memory: of a recovery key (`AGE-SECRET-KEY-1…`) the spaces between its groups
 * do not count, nor does the case of its letters; a passphrase is taken as it is.
 */
export function secretTyped(typed: string): string {
  const bare = typed.replaceAll(/\s/g, '').toUpperCase();
  return bare.startsWith('AGE-SECRET-KEY-1') ? bare : typed.trim();
}

/** The register that a backup holds, read beside the window. Gives nothing where the signal cancelled it. */
export async function readBackup(
  backups: Backups,
  backup: BackupKey,
  secret: string,
  signal: AbortSignal,
): Promise<Result<Ledger, ReadFault> | undefined> {
  const read = await backups.read(backup, secret === '' ? undefined : secretTyped(secret));
  if (signal.aborted) return undefined;
  if (!read.ok) return read;
  try {
    const loaded = await readInWorker(read.value, signal);
    return loaded.ok
      ? succeed(loaded.value.ledger)
      : fail({ reason: 'failed', message: loaded.failure.message });
  } catch (error) {
    if (signal.aborted) return undefined;
    return fail({
      reason: 'failed',
      message: unread(error instanceof Error ? error.message : String(error)),
    });
  }
}

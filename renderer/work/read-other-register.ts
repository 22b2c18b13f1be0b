import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { OpenedFile } from '../desktop/host.ts';
import { readInWorker } from './file-desk.ts';
import type { Keys } from './file-work.ts';

const locked: Wording = {
  en: 'The file is encrypted with a passphrase. Open it as a register first, export it without one, and compare with that.',
  ru: 'Файл зашифрован парольной фразой. Сначала откройте его как реестр, выгрузите без неё и сравните с ним.',
};

const unread = (reason: string): Wording => ({
  en: `The file could not be read (${reason}). Choose another one.`,
  ru: `Файл не удалось прочитать (${reason}). Выберите другой.`,
});

/** The register that a file holds, read beside the window, to compare with; nothing of it is taken in. */
export async function readOtherRegister(
  { bytes }: OpenedFile,
  keys: Keys,
): Promise<Result<Register, Wording>> {
  try {
    const read = await readInWorker(bytes, new AbortController().signal, keys);
    if (read.ok) return succeed(registerOf(read.value.ledger.id, read.value.ledger.states));
    return fail(read.failure.type === 'locked' ? locked : read.failure.message);
  } catch (error) {
    return fail(unread(error instanceof Error ? error.message : String(error)));
  }
}

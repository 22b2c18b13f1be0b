import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { OpenedFile } from '../desktop/host.ts';
import { readInWorker } from '../work/file-desk.ts';
import type { Keys, Origin } from '../work/file-work.ts';

/** A register that came, with the file that holds it and who vouches for that; a sample has neither. */
export interface Came {
  readonly ledger: Ledger;
  readonly file?: OpenedFile;
  readonly origin?: Origin;
}

/** What there is to say or to ask while a register is taken in. */
export type Opening =
  | { readonly step: 'rest' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly message: Wording }
  /** Waits for its passphrase; `problem` says what was wrong with the one before. */
  | { readonly step: 'locked'; readonly file: OpenedFile; readonly problem: Wording | undefined }
  | {
      readonly step: 'warned';
      readonly file: OpenedFile;
      readonly ledger: Ledger;
      readonly warnings: readonly Wording[];
      readonly origin: Origin;
    }
  | { readonly step: 'exists'; readonly id: Uuid; readonly came: Came };

export const rest = { step: 'rest' } as const;

type Read = Extract<Opening, { step: 'rest' | 'refused' | 'locked' | 'warned' }>;

const unread = (error: unknown): Wording => {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    en: `The file could not be read (${reason}). Nothing was changed.`,
    ru: `Файл не удалось прочитать (${reason}). Ничего не изменено.`,
  };
};

/** Reads a file's bytes: a register with what there is to say of it, a refusal in a sentence, or nothing where it was cancelled. */
export async function readRegister(file: OpenedFile, keys: Keys, signal: AbortSignal): Promise<Read> {
  const { name, bytes } = file;
  try {
    const read = await readInWorker(bytes, signal, keys);
    if (read.ok) {
      const { ledger, warnings, origin } = read.value;
      return { step: 'warned', file, ledger, warnings: warnings.map(({ message }) => message), origin };
    }
    const { type, message } = read.failure;
    if (type === 'locked') return { step: 'locked', file, problem: undefined };
    if (type === 'closed') return { step: 'locked', file, problem: message };
    return { step: 'refused', name, message };
  } catch (error) {
    return signal.aborted ? rest : { step: 'refused', name, message: unread(error) };
  }
}

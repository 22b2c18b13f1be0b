import { useRef, useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { OpenedFile } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useRegisterDoors } from '../storage/registers.ts';
import { readInWorker } from '../work/file-desk.ts';

/** What there is to say or to ask while a register is taken in. */
export type Opening =
  | { readonly step: 'rest' }
  | { readonly step: 'reading'; readonly name: string }
  | { readonly step: 'refused'; readonly name: string; readonly message: Wording }
  | {
      readonly step: 'warned';
      readonly name: string;
      readonly ledger: Ledger;
      readonly warnings: readonly Wording[];
    }
  | { readonly step: 'exists'; readonly id: Uuid; readonly ledger: Ledger };

export interface FileOpening {
  readonly opening: Opening;
  /** Asks which file, reads it, and opens what it holds. */
  readonly openFile: () => void;
  /** Takes a register in that is at hand already: a sample. */
  readonly takeIn: (ledger: Ledger) => void;
  /** Goes on in spite of the warnings. */
  readonly proceed: () => void;
  /** Opens the register that is here already, or takes the other in as a copy. */
  readonly choose: (which: 'existing' | 'copy') => void;
  readonly dismiss: () => void;
}

const rest = { step: 'rest' } as const;

type Read = Extract<Opening, { step: 'rest' | 'refused' | 'warned' }>;

const unread = (error: unknown): Wording => {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    en: `The file could not be read (${reason}). Nothing was changed.`,
    ru: `Файл не удалось прочитать (${reason}). Ничего не изменено.`,
  };
};

/** Reads a file's bytes: a register with warnings, a refusal in a sentence, or nothing where it was cancelled. */
async function readRegister({ name, bytes }: OpenedFile, signal: AbortSignal): Promise<Read> {
  try {
    const loaded = await readInWorker(bytes, signal);
    if (!loaded.ok) return { step: 'refused', name, message: loaded.failure.message };
    const { ledger, warnings } = loaded.value;
    return { step: 'warned', name, ledger, warnings: warnings.map(({ message }) => message) };
  } catch (error) {
    return signal.aborted ? rest : { step: 'refused', name, message: unread(error) };
  }
}

const notStored = (error: unknown): Wording => {
  const reason = error instanceof Error ? error.name : String(error);
  return {
    en: `The register could not be stored (${reason}). Nothing was changed. Free some space and try again.`,
    ru: `Реестр не удалось сохранить (${reason}). Ничего не изменено. Освободите место и попробуйте снова.`,
  };
};

/** Opens registers from files and samples; `onOpened` is told when one is open. */
export function useFileOpening(onOpened: () => void): FileOpening {
  const host = useHost();
  const doors = useRegisterDoors();
  const [opening, setOpening] = useState<Opening>(rest);
  const cancel = useRef(() => {});

  async function store(ledger: Ledger, as: 'itself' | 'copy'): Promise<void> {
    try {
      const { type, id } = await doors.takeIn(ledger, as);
      setOpening(type === 'exists' ? { step: 'exists', id, ledger } : rest);
      if (type === 'taken') onOpened();
    } catch (error) {
      setOpening({ step: 'refused', name: '', message: notStored(error) });
    }
  }

  async function openFile(): Promise<void> {
    const opened = await host.openFiles();
    if (opened.type === 'failed') setOpening({ step: 'refused', name: '', message: opened.message });
    const file = opened.type === 'opened' ? opened.files[0] : undefined;
    if (!file) return;
    const cancelling = new AbortController();
    cancel.current = () => cancelling.abort();
    setOpening({ step: 'reading', name: file.name });
    const read = await readRegister(file, cancelling.signal);
    if (read.step === 'warned' && read.warnings.length === 0) await store(read.ledger, 'itself');
    else setOpening(read);
  }

  async function openExisting(id: Uuid): Promise<void> {
    await doors.openRegister(id);
    setOpening(rest);
    onOpened();
  }

  return {
    opening,
    openFile: () => void openFile(),
    takeIn: (ledger) => void store(ledger, 'itself'),
    proceed: () => {
      if (opening.step === 'warned') void store(opening.ledger, 'itself');
    },
    choose: (which) => {
      if (opening.step === 'exists')
        void (which === 'copy' ? store(opening.ledger, 'copy') : openExisting(opening.id));
    },
    dismiss: () => {
      cancel.current();
      setOpening(rest);
    },
  };
}

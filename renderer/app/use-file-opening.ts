import { useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { load } from '../../shared/file-format/load.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { OpenedFile } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useRegisterDoors } from '../storage/registers.ts';

/** What there is to say or to ask while a register is taken in. */
export type Opening =
  | { readonly step: 'rest' }
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

const rest: Opening = { step: 'rest' };

/** Reads a file's bytes: a register with warnings, or a refusal in a sentence. */
function readRegister({ name, bytes }: OpenedFile): Exclude<Opening, { step: 'exists' }> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { step: 'refused', name, message: notText.message };
  }
  const loaded = load(text);
  if (!loaded.ok) return { step: 'refused', name, message: loaded.failure.message };
  const { ledger, warnings } = loaded.value;
  return { step: 'warned', name, ledger, warnings: warnings.map(({ message }) => message) };
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
    const read = readRegister(file);
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
    dismiss: () => setOpening(rest),
  };
}

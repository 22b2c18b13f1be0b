import { useRef, useState } from 'react';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { OpenedFile } from '../desktop/host.ts';
import { useSettings } from '../storage/settings.ts';
import { readRegister, rest, type Opening } from './opening.ts';
import { needsAWord } from '../work/origin.ts';
import { useRemember } from './use-remember.ts';
import { useTakingIn, type TakingIn } from './use-taking-in.ts';

export interface FileOpening extends Pick<TakingIn, 'signer' | 'forgetSigner'> {
  readonly opening: Opening;
  /** Opens the register that a file holds which is at hand already. */
  readonly open: (file: OpenedFile) => void;
  /** Says that something else reads a file; gives the signal by which the person stops that. */
  readonly reading: (name: string) => AbortSignal;
  /** Says that a file was not opened, and why. */
  readonly refuse: (name: string, message: Wording) => void;
  /** Takes a register in that is at hand already: a sample. */
  readonly takeIn: (ledger: Ledger) => void;
  /** Tries a passphrase on the file that waits for one. */
  readonly unlock: (passphrase: string) => void;
  /** Goes on in spite of the warnings; a new sender is known from then on. */
  readonly proceed: () => void;
  /** Opens the register that is here already, with the file beside it to be merged or without, or takes a copy in. */
  readonly choose: (which: 'existing' | 'merge' | 'copy') => void;
  readonly dismiss: () => void;
}

export interface FileOpeningEnds {
  /** A register is open. */
  readonly onOpened: () => void;
  /** The register is open that a file is to be merged into. */
  readonly onMerge: (file: OpenedFile) => void;
}

/** Opens registers from files and samples. */
export function useFileOpening({ onOpened, onMerge }: FileOpeningEnds): FileOpening {
  const { identity, colleagues } = useSettings();
  const remember = useRemember();
  const [opening, setOpening] = useState<Opening>(rest);
  const { store, openExisting, ...signed } = useTakingIn(setOpening, onOpened);
  const cancel = useRef(() => {});

  async function read(file: OpenedFile, passphrase?: string): Promise<void> {
    const cancelling = new AbortController();
    cancel.current = () => cancelling.abort();
    setOpening({ step: 'reading', name: file.name });
    const keys = { identity, colleagues, ...(passphrase === undefined ? {} : { passphrase }) };
    const came = await readRegister(file, keys, cancelling.signal);
    if (came.step === 'warned' && !needsAWord(came)) await store(came, 'itself');
    else setOpening(came);
  }

  const refuse = (name: string, message: Wording): void => setOpening({ step: 'refused', name, message });

  return {
    opening,
    ...signed,
    open: (file) => void read(file),
    reading: (name) => {
      const cancelling = new AbortController();
      cancel.current = () => cancelling.abort();
      setOpening({ step: 'reading', name });
      return cancelling.signal;
    },
    refuse,
    takeIn: (ledger) => void store({ ledger }, 'itself'),
    unlock: (passphrase) => {
      if (opening.step === 'locked') void read(opening.file, passphrase);
    },
    proceed: () => {
      if (opening.step !== 'warned') return;
      remember(opening.origin);
      void store(opening, 'itself');
    },
    choose: (which) => {
      if (opening.step !== 'exists') return;
      const { id, came } = opening;
      if (which === 'copy') return void store(came, 'copy');
      void openExisting(id).then(() => which === 'merge' && came.file && onMerge(came.file));
    },
    dismiss: () => {
      cancel.current();
      setOpening(rest);
    },
  };
}

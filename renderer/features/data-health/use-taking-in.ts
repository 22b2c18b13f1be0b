import { useCallback, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useRegisterDoors, useRegisters } from '../../storage/registers.ts';
import { readBackup } from '../../work/read-backup.ts';
import type { BackupRow } from './backup-days.ts';

type State =
  | { readonly step: 'choosing' | 'reading' }
  | { readonly step: 'locked'; readonly backup: Backup; readonly message: Wording | undefined }
  | { readonly step: 'failed'; readonly message: Wording };

/** Bringing a register back that is not on this computer. */
export interface TakingIn {
  readonly state: State;
  /** What can be restored from; `undefined` until it is known. */
  readonly list: readonly Backup[] | undefined;
  readonly isHere: (register: Uuid) => boolean;
  /** Looks what backups there are. */
  readonly look: () => void;
  /** Asks for the folder that another computer keeps its backups in. */
  readonly choose: () => void;
  readonly restore: (row: BackupRow) => void;
  readonly unlock: (secret: string) => void;
}

const exists: Wording = {
  en: 'This register is on this computer already. Open it and restore on its page “Data health”.',
  ru: 'Этот реестр уже есть на компьютере. Откройте его и восстановите в разделе «Сохранность данных».',
};

/**
 * Copies would go to the place in the clear from now on, beside those that are encrypted: so it is let go again once
 * the backup is read, and the page of the data's health asks to choose it anew.
 */
async function leaveEncryptedPlace(backups: Backups, backup: Backup): Promise<void> {
  if (!backup.encrypted) return;
  const health = await backups.health();
  if (health.ok && health.value.secondPlace?.encrypted === false) await backups.forgetSecondPlace();
}

export function useTakingIn(backups: Backups, onRestored: () => void): TakingIn {
  const { takeIn } = useRegisterDoors();
  const registers = useRegisters();
  const [state, setState] = useState<State>({ step: 'choosing' });
  const [list, setList] = useState<readonly Backup[]>();

  const read = useCallback(async (): Promise<void> => {
    const found = await backups.list();
    setList(found.ok ? found.value : []);
    if (!found.ok) setState({ step: 'failed', message: found.failure });
  }, [backups]);
  const look = useCallback(() => void read(), [read]);

  async function choose(): Promise<void> {
    const chosen = await backups.chooseSecondPlace();
    setState(chosen.type === 'failed' ? { step: 'failed', message: chosen.message } : { step: 'choosing' });
    if (chosen.type === 'chosen') await read();
  }

  async function restore(backup: Backup, secret: string): Promise<void> {
    setState({ step: 'reading' });
    const ledger = await readBackup(backups, backup, secret, new AbortController().signal);
    if (!ledger) return;
    if (!ledger.ok) {
      const { reason, message } = ledger.failure;
      if (reason === 'failed') return setState({ step: 'failed', message });
      return setState({ step: 'locked', backup, message: secret === '' ? undefined : message });
    }
    await leaveEncryptedPlace(backups, backup);
    const { type } = await takeIn(ledger.value, 'itself');
    if (type === 'exists') return setState({ step: 'failed', message: exists });
    onRestored();
  }

  return {
    state,
    list,
    isHere: (register) => registers.some(({ id }) => id === register),
    look,
    choose: () => void choose(),
    restore: ({ backup }) => void restore(backup, ''),
    unlock: (secret) => {
      if (state.step === 'locked') void restore(state.backup, secret);
    },
  };
}

import { useEffect, useRef, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import { registerOf } from '../../../shared/changes/register-of.ts';
import { restoreEdits } from '../../../shared/changes/restore.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useRegister, useRegisterActions, useRevision } from '../../storage/register.ts';
import { useRegisterDoors, useRegisters } from '../../storage/registers.ts';
import { refreshHealth } from '../../work/data-health.ts';
import { readBackup } from '../../work/read-backup.ts';
import { setRestored } from '../../work/restored.ts';
import { compareInSlices, type Comparison } from './comparison.ts';
import { useSettled } from './use-settled.ts';

/** How far looking into a backup and restoring from it has come. */
export type RestoreState =
  | { readonly step: 'reading' | 'working' }
  /** It is encrypted; `message` says what was wrong with the secret typed. */
  | { readonly step: 'locked'; readonly message: Wording | undefined }
  | { readonly step: 'failed'; readonly message: Wording }
  /** It is a backup of another register that is on this computer. */
  | { readonly step: 'other' }
  /** It is a backup of a register that is not on this computer any more. */
  | { readonly step: 'absent'; readonly ledger: Ledger }
  | { readonly step: 'compared'; readonly comparison: Comparison };

export interface Restoring {
  readonly state: RestoreState;
  /** Reads it again, with what was typed. */
  readonly unlock: (secret: string) => void;
  readonly restore: (chosen: 'all' | ReadonlySet<Uuid>) => void;
  readonly takeIn: () => void;
  readonly openOther: () => void;
}

const notSaved: Wording = {
  en: 'Not everything is saved yet, so nothing was restored. See what the red bar says, then try again.',
  ru: 'Сохранено ещё не всё, поэтому восстановление не начато. Посмотрите, что сообщает красная полоса, и повторите.',
};

const noSafety = ({ en, ru }: Wording): Wording => ({
  en: `A backup of the present state could not be made, so nothing was restored. ${en}`,
  ru: `Не удалось сделать копию нынешнего состояния, поэтому восстановление не начато. ${ru}`,
});

const reading: RestoreState = { step: 'reading' };
const nextFrame = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 30));

interface Wish {
  readonly backups: Backups;
  readonly backup: Backup;
  /** The register that is open, if it is the backup’s own. */
  readonly open: Register | undefined;
}

/** What the backup holds, beside the open register; nothing where nobody waits for it any more. */
async function lookInto(
  { backups, backup, open }: Wish,
  secret: string,
  signal: AbortSignal,
): Promise<RestoreState | undefined> {
  const read = await readBackup(backups, backup, secret, signal);
  if (!read) return undefined;
  if (!read.ok && read.failure.reason === 'locked')
    return { step: 'locked', message: secret === '' ? undefined : read.failure.message };
  if (!read.ok) return { step: 'failed', message: read.failure.message };
  if (!open) return { step: 'absent', ledger: read.value };
  const comparison = await compareInSlices(open, registerOf(open.id, read.value.states), signal);
  return comparison && { step: 'compared', comparison };
}

/** Reads the backup when it is first shown, and again with what was typed; stops when the dialog closes. */
function useLook(wish: Wish, first: RestoreState) {
  const [state, setState] = useState(first);
  const leaving = useRef(new AbortController());
  const look = async (secret: string): Promise<void> => {
    const { signal } = leaving.current;
    setState(reading);
    const found = await lookInto(wish, secret, signal);
    if (found && !signal.aborted) setState(found);
  };
  const start = useRef(look);
  const isWanted = first.step === 'reading';
  useEffect(() => {
    leaving.current = new AbortController();
    if (isWanted) void start.current('');
    return () => leaving.current.abort();
  }, [isWanted]);
  return { state, setState, look };
}

/** Keeps the present state as a backup, then writes what was chosen; gives why it did not. */
function useCarryOut({ backups, backup }: Wish) {
  const { id } = useRegister();
  const revision = useRevision();
  const { restore } = useRegisterActions();
  const settled = useSettled();
  return async (all: Comparison['all'], chosen: 'all' | ReadonlySet<Uuid>): Promise<Wording | undefined> => {
    if (!(await settled())) return notSaved;
    const safety = await backups.make(id, revision, 'restore');
    if (!safety.ok) return noSafety(safety.failure);
    await nextFrame();
    restore(restoreEdits(all, chosen));
    setRestored({ register: id, at: backup.at, revision: revision + 1 });
    return undefined;
  };
}

/** Looks into a backup and restores from it; `onDone` is told when something was restored. */
export function useRestore(backups: Backups, backup: Backup, onDone: () => void): Restoring {
  const register = useRegister();
  const { takeIn, openRegister } = useRegisterDoors();
  const isHere = useRegisters().some(({ id }) => id === backup.register);
  const isOpen = backup.register === register.id;
  const wish: Wish = { backups, backup, open: isOpen ? register : undefined };
  const { state, setState, look } = useLook(wish, isHere && !isOpen ? { step: 'other' } : reading);
  const carryOut = useCarryOut(wish);
  const restoreChosen = async (all: Comparison['all'], chosen: 'all' | ReadonlySet<Uuid>): Promise<void> => {
    setState({ step: 'working' });
    const message = await carryOut(all, chosen);
    if (message) setState({ step: 'failed', message });
    else onDone();
    await refreshHealth(backups);
  };
  return {
    state,
    unlock: (secret) => void look(secret),
    restore: (chosen) => {
      if (state.step === 'compared') void restoreChosen(state.comparison.all, chosen);
    },
    takeIn: () => {
      if (state.step === 'absent') void takeIn(state.ledger, 'itself').then(onDone);
    },
    openOther: () => void openRegister(backup.register).then(onDone),
  };
}

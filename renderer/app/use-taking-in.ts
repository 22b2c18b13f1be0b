import { useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { sentenceOf } from '../desktop/not-kept.ts';
import { useRegisterDoors } from '../storage/registers.ts';
import { rest, type Came, type Opening } from './opening.ts';

const notStored = (error: unknown): Wording => {
  const told = sentenceOf(error);
  if (told) return told;
  const reason = error instanceof Error ? error.name : String(error);
  return {
    en: `The register could not be stored (${reason}). Nothing was changed. Free some space and try again.`,
    ru: `Реестр не удалось сохранить (${reason}). Ничего не изменено. Освободите место и попробуйте снова.`,
  };
};

export interface TakingIn {
  readonly store: (came: Came, as: 'itself' | 'copy') => Promise<void>;
  readonly openExisting: (id: Uuid) => Promise<void>;
  /** Who signed the register that was taken in last; `undefined` where nobody did, or after it was said. */
  readonly signer: string | undefined;
  readonly forgetSigner: () => void;
}

/** Takes registers in and opens them; what there is still to ask or to say goes to `tell`. */
export function useTakingIn(tell: (opening: Opening) => void, onOpened: () => void): TakingIn {
  const doors = useRegisterDoors();
  const [signer, setSigner] = useState<string>();
  return {
    signer,
    forgetSigner: () => setSigner(undefined),
    store: async (came, as) => {
      try {
        const { type, id } = await doors.takeIn(came.ledger, as);
        tell(type === 'exists' ? { step: 'exists', id, came } : rest);
        if (type !== 'taken') return;
        if (came.origin?.trust === 'known') setSigner(came.origin.colleague?.name ?? '');
        onOpened();
      } catch (error) {
        tell({ step: 'refused', name: '', message: notStored(error) });
      }
    },
    openExisting: async (id) => {
      await doors.openRegister(id);
      tell(rest);
      onOpened();
    },
  };
}

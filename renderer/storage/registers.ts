import { useMemo, useSyncExternalStore } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../shared/wording/wording.ts';
import type { RegisterRecord } from './database.ts';
import type { TakenIn } from './storage.ts';
import { useStorage } from './storage-provider.tsx';

/** What the switcher shows of a register. */
export type RegisterSummary = Pick<RegisterRecord, 'id' | 'name' | 'activities' | 'changedAt'>;

export function useRegisters(): readonly RegisterSummary[] {
  const { registers } = useStorage();
  return useSyncExternalStore(registers.subscribe, registers.get);
}

/** The open register’s id; none on the first start. */
export function useCurrentRegisterId(): Uuid | undefined {
  const { session } = useStorage();
  return useSyncExternalStore(session.subscribe, () => session.get()?.id);
}

/** The ways into a register: an empty one, one from a file or sample, one that is here already. */
export interface RegisterDoors {
  readonly createRegister: (name: Text, regimes: readonly RegimeId[]) => Promise<Uuid>;
  /** `exists` where a register with the same id is here: ask whether to open that or take in a copy. */
  readonly takeIn: (ledger: Ledger, as: 'itself' | 'copy') => Promise<TakenIn>;
  readonly openRegister: (id: Uuid) => Promise<void>;
  readonly deleteRegister: (id: Uuid) => Promise<void>;
}

export function useRegisterDoors(): RegisterDoors {
  const storage = useStorage();
  return useMemo(
    () => ({
      createRegister: storage.create,
      takeIn: storage.takeIn,
      openRegister: storage.open,
      deleteRegister: storage.remove,
    }),
    [storage],
  );
}

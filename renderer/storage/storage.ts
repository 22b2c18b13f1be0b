import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit, Stamp } from '../../shared/changes/change.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { Language, Text } from '../../shared/wording/wording.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { newId } from './new-id.ts';
import { observable, type Observable } from './observable.ts';
import { addLedger, readLedger, removeRegister } from './register-store.ts';
import { opener } from './session-keeper.ts';
import type { Session } from './session.ts';
import { readInstallation, type Settings } from './settings-record.ts';

/** Everything this installation keeps, opened. */
export interface Storage {
  readonly settings: Observable<Settings>;
  readonly registers: Observable<readonly RegisterRecord[]>;
  readonly session: Observable<Session | undefined>;
  readonly set: <Key extends keyof Settings>(key: Key, value: Settings[Key]) => void;
  readonly open: (register: Uuid) => Promise<void>;
  /** Opens the register that was open last, else the one that was changed last; none on the first start. */
  readonly openLast: () => Promise<void>;
  readonly create: (name: Text, regimes: readonly RegimeId[]) => Promise<Uuid>;
  readonly takeIn: (ledger: Ledger, as: 'itself' | 'copy') => Promise<TakenIn>;
  readonly remove: (register: Uuid) => Promise<void>;
  /** The open register with its history, after all that was typed is on disk. */
  readonly ledger: () => Promise<Ledger>;
}

export type TakenIn = { readonly type: 'taken' | 'exists'; readonly id: Uuid };

export async function openStorage(
  database: RopaDatabase,
  language: Language,
  now: () => string,
): Promise<Storage> {
  const { settings: chosen, replica } = await readInstallation(database, language);
  const settings = observable<Settings>(chosen);
  const registers = observable<readonly RegisterRecord[]>(await database.registers.toArray());
  const session = observable<Session | undefined>(undefined);
  const stamp = stamps(() => settings.get().person, replica, now);

  const refresh = async (): Promise<void> => registers.set(await database.registers.toArray());

  const set: Storage['set'] = (key, value) => {
    settings.set({ ...settings.get(), [key]: value });
    void database.settings.put({ key, value });
  };

  const onOpened = (register: Uuid): void => set('lastRegister', register);
  const open = opener({ database, registers, session, stamp, now, onOpened });

  async function takeIn(ledger: Ledger, as: 'itself' | 'copy'): Promise<TakenIn> {
    const taken = as === 'copy' ? { ...ledger, id: newId() } : ledger;
    if (await database.registers.get(taken.id)) return { type: 'exists', id: taken.id };
    await addLedger(database, taken, now());
    await refresh();
    await open(taken.id);
    return { type: 'taken', id: taken.id };
  }

  return {
    settings,
    registers,
    session,
    set,
    open,
    takeIn,
    create: async (name, regimes) => (await takeIn(newLedger(name, regimes, stamp()), 'itself')).id,
    openLast: async () => {
      const all = registers.get();
      const last = all.find(({ id }) => id === settings.get().lastRegister) ?? lastChanged(all);
      if (last) await open(last.id);
    },
    remove: async (register) => {
      await session.get()?.queue.settled();
      const wasOpen = session.get()?.id === register;
      if (wasOpen) session.set(undefined);
      await removeRegister(database, register);
      await refresh();
      const next = lastChanged(registers.get());
      if (wasOpen && next) await open(next.id);
    },
    ledger: async () => {
      const opened = session.get();
      if (!opened) throw new Error('no register is open');
      await opened.queue.settled();
      return readLedger(database, opened.id);
    },
  };
}

const lastChanged = (registers: readonly RegisterRecord[]): RegisterRecord | undefined =>
  registers.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0];

/** Stamps of this installation; no two carry the same instant, so that history can tell actions apart. */
function stamps(person: () => string, replica: string, now: () => string): () => Stamp {
  let last = 0;
  return () => {
    last = Math.max(Date.parse(now()), last + 1);
    return { by: person(), at: new Date(last).toISOString(), replica };
  };
}

function newLedger(name: Text, regimes: readonly RegimeId[], stamp: Stamp): Ledger {
  const entry = { id: newId(), name, regimes: regimes.toSorted() };
  const edits: readonly Edit[] = [{ type: 'create', kind: 'organisation', entry }];
  const { change, states } = perform(new Map(), { edits, via: 'create', after: 0 }, stamp);
  return {
    id: newId(),
    states: new Map(states.map((state) => [state.id, state])),
    history: change?.events ?? [],
  };
}

import type { Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit, Stamp } from '../../shared/changes/change.ts';
import { changesOf, historyOf } from '../../shared/changes/grouping.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { Text, Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import { notKept } from '../desktop/not-kept.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import type { DraftPlace } from './drafts.ts';
import { newId, newReplica } from './new-id.ts';
import { observable, type Observable } from './observable.ts';
import { aboutOf, placedAt, recordOf } from './register-record.ts';
import { addLedger, removeRegister } from './register-store.ts';
import { opener } from './session-keeper.ts';
import type { Session } from './session.ts';
import type { Installation, Settings } from './settings-record.ts';
import type { Source } from './source.ts';

/** What the storage stands on. Without a database the registers may only be read, for the reason given. */
export interface Ground {
  readonly source: Source;
  readonly database: RopaDatabase | undefined;
  /** Missing in a browser. */
  readonly journal: JournalDoor | undefined;
  readonly draftPlace: DraftPlace;
  readonly installation: Installation;
  readonly now: () => string;
  readonly reading: Wording | undefined;
  /** What was recovered while it was opened. */
  readonly notices: readonly Wording[];
}

/** Everything this installation keeps, opened. */
export interface Storage {
  readonly settings: Observable<Settings>;
  readonly registers: Observable<readonly RegisterRecord[]>;
  readonly session: Observable<Session | undefined>;
  /** Why nothing may be written; missing as a rule. */
  readonly reading: Wording | undefined;
  /** What is to be told once. */
  readonly notices: Observable<readonly Wording[]>;
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

export async function openStorage(ground: Ground): Promise<Storage> {
  const { source, database, journal, draftPlace, now, reading } = ground;
  let { replica } = ground.installation;
  const settings = observable<Settings>(ground.installation.settings);
  const registers = observable<readonly RegisterRecord[]>(await source.records());
  const session = observable<Session | undefined>(undefined);
  const notices = observable<readonly Wording[]>(ground.notices);
  const stamp = stamps(
    () => settings.get().person,
    () => replica,
    now,
  );

  const tell = (more: readonly Wording[]): void => notices.set([...notices.get(), ...more]);
  const refuse = (): void => {
    if (reading && !notices.get().includes(reading)) tell([reading]);
  };
  /** The working store, or an error that says why nothing may be written. */
  const writable = (): RopaDatabase => {
    if (database) return database;
    throw notKept(reading ?? { en: 'Only reading.', ru: 'Только чтение.' });
  };
  /** Dots that were given once may come back with an old state: this installation never gives them again. */
  const renewReplica = (): void => {
    replica = newReplica();
    void writable().settings.put({ key: 'replica', value: replica });
  };
  const refresh = async (): Promise<void> => registers.set(await source.records());

  const set: Storage['set'] = (key, value) => {
    settings.set({ ...settings.get(), [key]: value });
    if (!database) return;
    void database.settings.put({ key, value });
    journal?.keepSettings(settings.get() as unknown as Readonly<Record<string, Json>>);
  };

  const onOpened = (register: Uuid): void => set('lastRegister', register);
  const open = opener({
    source,
    journal,
    draftPlace,
    registers,
    session,
    stamp,
    now,
    onOpened,
    tell,
    refuse,
    renewReplica,
    ...(database ? { database } : {}),
  });

  async function takeIn(ledger: Ledger, as: 'itself' | 'copy'): Promise<TakenIn> {
    const store = writable();
    const taken = as === 'copy' ? { ...ledger, id: newId() } : ledger;
    if (registers.get().some(({ id }) => id === taken.id)) return { type: 'exists', id: taken.id };
    await pinOpen();
    if ([...taken.states.values()].some(({ versions }) => replica in versions.seen)) renewReplica();
    const record = recordOf(taken, now());
    const changes = changesOf(taken.history);
    const content = { states: taken.states, changes };
    const whole = { register: taken.id, content, seq: changes.length, about: aboutOf(record) };
    const position = await journal?.write(whole);
    await addLedger(store, taken, position ? placedAt(record, position) : record);
    await refresh();
    await open(taken.id);
    return { type: 'taken', id: taken.id };
  }

  /** Whatever comes in, what was there before can be had back. */
  async function pinOpen(): Promise<void> {
    const opened = session.get();
    if (!journal || !opened) return;
    await opened.queue.settled();
    const record = registers.get().find(({ id }) => id === opened.id);
    if (record) await journal.backUp(opened.id, record.lastSeq, 'import').catch(() => undefined);
  }

  return {
    settings,
    registers,
    session,
    reading,
    notices,
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
      const store = writable();
      await session.get()?.queue.settled();
      await journal?.remove(register);
      const wasOpen = session.get()?.id === register;
      if (wasOpen) session.set(undefined);
      await removeRegister(store, register);
      await refresh();
      const next = lastChanged(registers.get());
      if (wasOpen && next) await open(next.id);
    },
    ledger: async () => {
      const opened = session.get();
      if (!opened) throw new Error('no register is open');
      await opened.queue.settled();
      return ledgerOf(opened, source);
    },
  };
}

/** The register with all that was typed, also what the disk refused: an export is the way out then. */
async function ledgerOf(opened: Session, source: Source): Promise<Ledger> {
  const waiting = opened.queue.waiting();
  if (waiting.length === 0) return source.ledger(opened.id);
  const unsaved = historyOf(waiting.map(({ change }) => change));
  try {
    const { history } = await source.ledger(opened.id);
    return { id: opened.id, states: opened.states(), history: [...history, ...unsaved] };
  } catch {
    // The working store is gone with what lies further back; what is in the window is not.
    return { id: opened.id, states: opened.states(), history: historyOf(opened.view.get().changes) };
  }
}

const lastChanged = (registers: readonly RegisterRecord[]): RegisterRecord | undefined =>
  registers.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0];

/** Stamps of this installation; no two carry the same instant, so that history can tell actions apart. */
function stamps(person: () => string, replica: () => string, now: () => string): () => Stamp {
  let last = 0;
  return () => {
    last = Math.max(Date.parse(now()), last + 1);
    return { by: person(), at: new Date(last).toISOString(), replica: replica() };
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

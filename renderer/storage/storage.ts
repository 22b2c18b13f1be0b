import type { Json } from '../../shared/basics/json.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import { historyOf } from '../../shared/changes/grouping.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import { notKept } from '../desktop/not-kept.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { doors, lastChanged, type Doors } from './doors.ts';
import type { DraftPlace } from './drafts.ts';
import { observable, type Observable } from './observable.ts';
import { opener } from './session-keeper.ts';
import type { Session } from './session.ts';
import type { Installation, Settings } from './settings-record.ts';
import type { Source } from './source.ts';
import { stamps } from './stamps.ts';

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
export interface Storage extends Doors {
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
  /** The open register with its history, after all that was typed is on disk. */
  readonly ledger: () => Promise<Ledger>;
  /** What this installation writes as. */
  readonly replica: () => string;
}

export type { TakenIn } from './doors.ts';

export async function openStorage(ground: Ground): Promise<Storage> {
  const { source, database, journal, draftPlace, now, reading, installation } = ground;
  const settings = observable<Settings>(installation.settings);
  const registers = observable<readonly RegisterRecord[]>(await source.records());
  const session = observable<Session | undefined>(undefined);
  const { notices, tell, tellOnce } = noticesFrom(ground.notices);
  const writable = (): RopaDatabase => {
    if (database) return database;
    throw notKept(reading ?? onlyReading);
  };
  const set = setter(ground, settings, () => tellOnce(choiceNotKept));
  const { next, replica, renew } = stamps({
    person: () => settings.get().person,
    replica: installation.replica,
    now,
    keep: (value) => void writable().settings.put({ key: 'replica', value }),
  });
  const open = opener({
    source,
    journal,
    draftPlace,
    registers,
    session,
    now,
    tell,
    stamp: next,
    onOpened: (register) => set('lastRegister', register),
    refuse: () => {
      if (reading) tellOnce(reading);
    },
    renewReplica: renew,
    ...(database ? { database } : {}),
  });
  const refresh = async (): Promise<void> => registers.set(await source.records());
  const stampsHere = { next, replica, renew };
  return {
    settings,
    registers,
    session,
    reading,
    notices,
    set,
    open,
    replica,
    ...doors({ writable, journal, registers, session, stamps: stampsHere, now, refresh, open }),
    openLast: async () => {
      const all = registers.get();
      const last = all.find(({ id }) => id === settings.get().lastRegister) ?? lastChanged(all);
      if (last) await open(last.id);
    },
    ledger: async () => {
      const opened = session.get();
      if (!opened) throw new Error('no register is open');
      await opened.queue.settled();
      return ledgerOf(opened, source);
    },
  };
}

function noticesFrom(first: readonly Wording[]) {
  const notices = observable<readonly Wording[]>(first);
  const tell = (more: readonly Wording[]): void => notices.set([...notices.get(), ...more]);
  const tellOnce = (what: Wording): void => {
    if (!notices.get().includes(what)) tell([what]);
  };
  return { notices, tell, tellOnce };
}

/** Keeps a choice in the working store and beside the journal; where nothing may be written, until the window closes. */
const setter =
  ({ database, journal }: Ground, settings: Observable<Settings>, failed: () => void): Storage['set'] =>
  (key, value) => {
    settings.set({ ...settings.get(), [key]: value });
    if (!database) return;
    database.settings.put({ key, value }).catch(failed);
    journal?.keepSettings(settings.get() as unknown as Readonly<Record<string, Json>>);
  };

/** Of a choice (a look, a decision about a colleague’s file) that the working store refused. */
const choiceNotKept: Wording = {
  en: 'A choice could not be stored and holds only until the window is closed. Make room on the disk, then choose again. The register itself is not touched by this.',
  ru: 'Выбор не удалось сохранить: он действует, пока открыто окно. Освободите место на диске и выберите снова. Самого реестра это не касается.',
};

const onlyReading: Wording = { en: 'These data may only be read.', ru: 'Эти данные можно только читать.' };

/** The register with all that was typed, also what the disk refused: an export is the way out then. */
async function ledgerOf(opened: Session, source: Source): Promise<Ledger> {
  const unsaved = opened.queue.waiting().map(({ change }) => change);
  const ledger = { id: opened.id, states: new Map(opened.states()) };
  // What is written while the history is read belongs to a later state than this.
  const saved = (unsaved[0]?.seq ?? opened.view.get().revision + 1) - 1;
  try {
    return { ...ledger, history: [...(await source.history(opened.id, saved)), ...historyOf(unsaved)] };
  } catch (error) {
    if (unsaved.length === 0) throw error;
    // The working store is gone with what lies further back; what is in the window is not.
    return { ...ledger, history: historyOf(opened.view.get().changes) };
  }
}

import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change, HistoryEvent } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { historyOf } from '../../shared/changes/grouping.ts';
import type { JournalDoor, Standing } from '../desktop/journal-door.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { readHistory, readRecentChanges, readStates } from './register-store.ts';

/** Where registers are read from. */
export interface Source {
  readonly records: () => Promise<readonly RegisterRecord[]>;
  readonly states: (register: Uuid) => Promise<ReadonlyMap<Uuid, EntityState>>;
  /** The last changes, oldest first. */
  readonly recent: (register: Uuid, limit: number) => Promise<readonly Change[]>;
  /** All that is remembered up to the change of that number, oldest first. */
  readonly history: (register: Uuid, upTo: number) => Promise<readonly HistoryEvent[]>;
}

/** The working store. */
export const databaseSource = (database: RopaDatabase): Source => ({
  records: () => database.registers.toArray(),
  states: (register) => readStates(database, register),
  recent: (register, limit) => readRecentChanges(database, register, limit),
  history: (register, upTo) => readHistory(database, register, upTo),
});

const recordOfStanding = ({ register, seq, mark, about }: Standing): RegisterRecord => ({
  id: register,
  ...about,
  lastSeq: seq,
  mark,
});

/** The journal itself, for a window that may only read. */
export function journalSource(journal: JournalDoor, standings: readonly Standing[]): Source {
  let last: { readonly register: Uuid; readonly whole: ReturnType<JournalDoor['read']> } | undefined;
  const content = async (register: Uuid) => {
    if (last?.register !== register) last = { register, whole: journal.read(register) };
    return (await last.whole).content;
  };
  return {
    records: async () => standings.map(recordOfStanding),
    states: async (register) => (await content(register)).states,
    recent: async (register, limit) => (await content(register)).changes.slice(-limit),
    history: async (register, upTo) =>
      historyOf((await content(register)).changes.filter(({ seq }) => seq <= upTo)),
  };
}

import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit, Stamp } from '../../shared/changes/change.ts';
import { changesOf } from '../../shared/changes/grouping.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../shared/wording/wording.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import type { RegisterRecord, RopaDatabase } from './database.ts';
import { newId } from './new-id.ts';
import type { Observable } from './observable.ts';
import { aboutOf, placedAt, recordOf } from './register-record.ts';
import { addLedger, removeRegister } from './register-store.ts';
import type { Session } from './session.ts';
import type { Stamps } from './stamps.ts';

export type TakenIn = { readonly type: 'taken' | 'exists'; readonly id: Uuid };

/** How registers come and go. Each rejects where nothing may be written. */
export interface Doors {
  readonly create: (name: Text, regimes: readonly RegimeId[]) => Promise<Uuid>;
  readonly takeIn: (ledger: Ledger, as: 'itself' | 'copy') => Promise<TakenIn>;
  readonly remove: (register: Uuid) => Promise<void>;
}

export interface DoorsGround {
  /** The working store; throws an error that says why nothing may be written. */
  readonly writable: () => RopaDatabase;
  readonly journal: JournalDoor | undefined;
  readonly registers: Observable<readonly RegisterRecord[]>;
  readonly session: Observable<Session | undefined>;
  readonly stamps: Stamps;
  readonly now: () => string;
  readonly refresh: () => Promise<void>;
  readonly open: (register: Uuid) => Promise<void>;
}

export function doors(ground: DoorsGround): Doors {
  const takeInHere = (ledger: Ledger, as: 'itself' | 'copy') => takeIn(ground, ledger, as);
  return {
    takeIn: takeInHere,
    create: async (name, regimes) =>
      (await takeInHere(newLedger(name, regimes, ground.stamps.next()), 'itself')).id,
    remove: (register) => remove(ground, register),
  };
}

async function takeIn(ground: DoorsGround, ledger: Ledger, as: 'itself' | 'copy'): Promise<TakenIn> {
  const { writable, journal, registers, stamps, now, refresh, open } = ground;
  const store = writable();
  const taken = as === 'copy' ? { ...ledger, id: newId() } : ledger;
  if (registers.get().some(({ id }) => id === taken.id)) return { type: 'exists', id: taken.id };
  await pinOpen(ground);
  const wroteInIt = [...taken.states.values()].some(({ versions }) => stamps.replica() in versions.seen);
  if (wroteInIt) stamps.renew();
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
async function pinOpen({ journal, session, registers }: DoorsGround): Promise<void> {
  const opened = session.get();
  if (!journal || !opened) return;
  await opened.queue.settled();
  const record = registers.get().find(({ id }) => id === opened.id);
  if (record) await journal.backUp(opened.id, record.lastSeq, 'import').catch(() => undefined);
}

async function remove(ground: DoorsGround, register: Uuid): Promise<void> {
  const { writable, journal, registers, session, refresh, open } = ground;
  const store = writable();
  await session.get()?.queue.settled();
  await journal?.remove(register);
  const wasOpen = session.get()?.id === register;
  if (wasOpen) session.set(undefined);
  await removeRegister(store, register);
  await refresh();
  const next = lastChanged(registers.get());
  if (wasOpen && next) await open(next.id);
}

/** The register that was changed last. */
export const lastChanged = (registers: readonly RegisterRecord[]): RegisterRecord | undefined =>
  registers.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0];

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

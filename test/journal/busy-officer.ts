import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change, Edit, Via } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { Content } from '../../shared/file-format/lines.ts';

export const register: Uuid = '0190c000-0000-7000-8000-000000000000';

/** Someone who never stops entering, rewriting and deleting activities, always differently, never without a seed. */
export interface BusyOfficer {
  /** The next change; its text has about so many characters. */
  readonly act: (characters: number) => Change;
  readonly about: () => About;
  readonly changes: () => readonly Change[];
  /** The whole register after change `seq`. */
  readonly contentAt: (seq: number) => Content;
}

const letters = ['A', 'b', ' ', 'ё', 'Ж', '"', '\\', '/', '\n', '“', 'é', '🙂'];
const textOf = (characters: number, random: () => number): string => {
  const piece = letters[Math.floor(random() * letters.length)] ?? 'x';
  return `${Math.floor(random() * 1e9)}${piece}`.padEnd(Math.max(characters, 1), 'обработка data ');
};

const most = 12;

const nothing: Content = { states: new Map(), changes: [] };

/** Begins from nothing or from what another left; `at` gives the instant of a change. */
export function busyOfficer(
  random: () => number,
  at: (step: number) => string = (step) => new Date(1.76e12 + step * 1000).toISOString(),
  from = nothing,
): BusyOfficer {
  const states = new Map(from.states);
  const changes = [...from.changes];
  const past: ReadonlyMap<Uuid, EntityState>[] = Array.from(
    { length: changes.length + 1 },
    () => from.states,
  );
  const alive = (): readonly Uuid[] => [...states.values()].flatMap(({ id, entry }) => (entry ? [id] : []));
  const choose = (characters: number): readonly [Via, Edit] => {
    const there = alive();
    const one = there[Math.floor(random() * there.length)];
    const text = textOf(characters, random);
    if (one === undefined || (there.length < most && random() < 0.3)) {
      const id = `0190c001-0000-7000-8000-${(states.size + 1).toString(16).padStart(12, '0')}`;
      return ['create', { type: 'create', kind: 'activities', entry: { id, name: { en: text } } }];
    }
    if (there.length > 2 && random() < 0.1) return ['delete', { type: 'delete', entity: one }];
    return ['edit', { type: 'write', entity: one, path: '/name/ru', to: text }];
  };
  return {
    act: (characters) => {
      const [via, edit] = choose(characters);
      const after = changes.length;
      const stamp = { by: `Person ${after % 3}`, at: at(after), replica: 'r1kq7' };
      const done = perform(states, { edits: [edit], via, after }, stamp);
      if (!done.change) throw new Error('an edit that changes nothing');
      for (const state of done.states) states.set(state.id, state);
      changes.push(done.change);
      past.push(new Map(states));
      return done.change;
    },
    about: () => ({
      name: { en: 'Example' },
      activities: alive().length,
      changedAt: changes.at(-1)?.at ?? '',
      takenInUpTo: 0,
    }),
    changes: () => changes,
    contentAt: (seq) => ({ states: past[seq] ?? new Map(), changes: changes.slice(0, seq) }),
  };
}

/** A change that anyone could make on any register: a new activity under an id of its own. */
export function additionTo(after: number, id: Uuid): Change {
  const entry = { id, name: { en: 'afterwards' } };
  const edits: readonly Edit[] = [{ type: 'create', kind: 'activities', entry }];
  const stamp = { by: 'Person 9', at: '2026-11-22T09:00:00.000Z', replica: 'r8xw2' };
  const { change } = perform(new Map(), { edits, via: 'create', after }, stamp);
  if (!change) throw new Error('an addition that changes nothing');
  return change;
}

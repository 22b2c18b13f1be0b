import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Change } from './change.ts';
import { changedSince } from './changed-since.ts';
import type { EntityState } from './entity-state.ts';
import { changesOf } from './grouping.ts';
import { perform } from './perform.ts';
import { registerOf } from './register-of.ts';
import { registerOn } from './register-on.ts';
import { replay } from './replay.ts';

const dayOf = (change: Change): string => change.at.slice(0, 10);

/** A generated history happens within a minute: each of its changes is moved to a day of its own. */
const spread = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change, at) => {
    const instant = new Date(Date.UTC(2026, 0, 1 + at, 23, 59)).toISOString();
    return { ...change, at: instant, events: change.events.map((event) => ({ ...event, at: instant })) };
  });

const organisation = '0190a000-0000-7000-8000-000000000001';
const activity = '0190a000-0000-7000-8000-000000000002';

describe('the register on a past day', () => {
  it('is the one that replaying the history up to that day gives', () => {
    fc.assert(
      fc.property(arbitraryLedger, ({ id, history }) => {
        const changes = spread(changesOf(history));
        const states = new Map<Uuid, EntityState>();
        const then = changes.map((change) => {
          for (const state of replay(states, change) ?? []) states.set(state.id, state);
          return { day: dayOf(change), register: registerOf(id, states) };
        });
        const past = { id, states, history: changes.flatMap((change) => change.events) };
        for (const { day, register } of then) expect(registerOn(past, day)).toEqual(register);
        expect(registerOn(past, '2025-12-31')).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the identity of what was not written since, among two thousand entries', () => {
    const states = new Map<Uuid, EntityState>();
    const stamp = { by: 'A', replica: 'r1' };
    const idOf = (at: number): Uuid => `0190a000-0000-7000-8000-${String(at).padStart(12, '0')}`;
    const first = perform(
      states,
      {
        via: 'create',
        after: 0,
        edits: [
          { type: 'create', kind: 'organisation', entry: { id: organisation } },
          ...Array.from({ length: 2000 }, (_, at) => ({
            type: 'create' as const,
            kind: 'activities' as const,
            entry: { id: idOf(at + 10), name: { en: `No. ${at}` } },
          })),
        ],
      },
      { ...stamp, at: '2026-01-01T10:00:00.000Z' },
    );
    for (const state of first.states) states.set(state.id, state);
    const edited = idOf(500);
    const edit = { type: 'write' as const, entity: edited, path: '/name/en', to: 'Other' };
    const second = perform(
      states,
      { via: 'edit', after: 1, edits: [edit] },
      { ...stamp, at: '2026-02-01T10:00:00.000Z' },
    );
    for (const state of second.states) states.set(state.id, state);
    const history = [...(first.change?.events ?? []), ...(second.change?.events ?? [])];
    const then = registerOn({ id: organisation, states, history }, '2026-01-31');
    const changed = (then?.activities ?? []).filter((entry) => states.get(entry.id)?.entry !== entry);
    expect(changed).toEqual([{ id: edited, name: { en: 'No. 490' } }]);
  });
});

describe('since when something is not as it was', () => {
  const event = (at: string, path: string) => ({
    at: `${at}T10:00:00.000Z`,
    by: 'A',
    entity: activity,
    from: null,
    head: ['r1', 1] as const,
    path,
    to: true,
    via: 'edit' as const,
  });
  const since = changedSince([
    event('2026-01-10', '/_life'),
    event('2026-03-05', '/data/x/items/e-mail'),
    event('2026-03-01', '/data/x/items/phone'),
    event('2026-02-01', '/database'),
  ]);

  it('is the first day after the filing on which the field was written', () => {
    expect(since(activity, '/data', '2026-01-20')).toBe('2026-03-01');
    expect(since(activity, '/data', '2026-03-02')).toBe('2026-03-05');
    expect(since(activity, '', '2026-01-20')).toBe('2026-02-01');
  });

  it('is the day of the filing where it was written only then, and unknown where never', () => {
    expect(since(activity, '/purpose', '2026-01-10')).toBe('2026-01-10');
    expect(since(activity, '/purpose', '2026-01-11')).toBeUndefined();
    expect(since(organisation, '/name', '2026-01-01')).toBeUndefined();
  });
});

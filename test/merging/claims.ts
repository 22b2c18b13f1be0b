import assert from 'node:assert/strict';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { headsOf } from '../../shared/changes/heads.ts';
import { perform } from '../../shared/changes/perform.ts';
import { replay } from '../../shared/changes/replay.ts';
import { takeBack } from '../../shared/changes/undo.ts';
import { lifePath, type Rival } from '../../shared/changes/versions.ts';
import { replicas, type Holder } from './courses.ts';
import { merged, newsOf, normalForm, openConflicts, standing, type Played } from './replicas.ts';

export const copyIn = ({ copies }: Played, holder: Holder): EntityStates => copies.get(holder) ?? new Map();
const all = (played: Played): readonly EntityStates[] => replicas.map((replica) => copyIn(played, replica));
const together = (copies: readonly EntityStates[]): EntityStates =>
  copies.reduce<EntityStates>((sum, copy) => merged(sum, copy), new Map());

/** Fails where two copies say different things or have seen different changes. */
export function expectSame(one: EntityStates, other: EntityStates): void {
  const [a, b] = [canonicalJson(normalForm(one)), canonicalJson(normalForm(other))];
  if (a !== b) assert.deepEqual(normalForm(one), normalForm(other));
}

/** What must hold of four colleagues' copies after any exchange; throws where it does not. */
export const claims: Readonly<Record<string, (played: Played) => void>> = {
  'MR-01 is idempotent, commutative and associative': (played) => {
    const [a, b, c] = [copyIn(played, 'ra'), copyIn(played, 'rb'), copyIn(played, 'rc')];
    expectSame(merged(a, a), a);
    expectSame(merged(a, b), merged(b, a));
    expectSame(merged(merged(a, b), c), merged(a, merged(b, c)));
  },

  'MR-02 converges in any order, with repeats, partial and old files': (played) => {
    const [forth, back] = [together(all(played)), together(all(played).toReversed())];
    expectSame(forth, back);
    expectSame(together([...all(played), ...played.kept, ...all(played)]), back);
  },

  'MR-03 loses no write that nobody replaced who had seen it': (played) => {
    const stands = standing(together(all(played)));
    const replaced = new Set(played.written.flatMap(({ over }) => over));
    for (const { id } of played.written) if (!replaced.has(id) && !stands.has(id)) assert.fail(`lost ${id}`);
  },

  'MR-04 keeps a decision: what was decided does not come back': (played) => {
    const sum = together(all(played));
    const decided = decide(sum);
    const again = together([decided, ...all(played), ...played.kept]);
    assert.deepEqual(openConflicts(again), []);
    expectSame(again, decided);
  },

  'MR-06 does not look at clocks': (played) => {
    const turned = all(played).map(withoutClocks);
    expectSame(withoutClocks(together(all(played))), together(turned));
  },

  'MR-09 never deletes because something is absent': (played) => {
    const [a, b] = [copyIn(played, 'ra'), copyIn(played, 'rb')];
    const half = new Map([...b].map(([id, state]) => [id, withHalfOf(state)]));
    const stands = standing(merged(a, half));
    for (const state of a.values())
      for (const [path, rivals] of absentIn(half.get(state.id), state))
        for (const { head } of rivals)
          assert.ok(stands.has(`${state.id} ${path} ${head[0]} ${head[1]}`), path);
  },

  'MR-08 hides nothing behind a claim to have seen everything': (played) => {
    const a = copyIn(played, 'ra');
    const boastful = new Map([...copyIn(played, 'rb')].map(([id, state]) => [id, boasting(state)]));
    const sum = merged(a, boastful);
    for (const state of a.values()) {
      const [now, theirs] = [headsOf(sum.get(state.id) ?? state), boastful.get(state.id)];
      for (const [path, rivals] of headsOf(state)) {
        const stands = new Set(writesOf(now.get(path)));
        const hidden = writesOf(rivals).filter((write) => !stands.has(write));
        const instead = writesOf(theirs && headsOf(theirs).get(path)).some((write) => stands.has(write));
        assert.ok(stands.size > 0 && (hidden.length === 0 || instead), path);
      }
    }
  },

  'IM-09 learns nothing from a file it has taken in, nor from an older one': (played) => {
    for (const file of [copyIn(played, 'rb'), ...played.kept]) {
      const sum = merged(copyIn(played, 'ra'), file);
      assert.deepEqual(newsOf(sum, file), []);
    }
  },

  'CR-09 replays each import to the same copy': (played) => {
    for (const { before, change, after } of played.changes) {
      const again = replay(before, structuredClone(change));
      assert.deepEqual(again, [...after]);
    }
  },

  'MR-05 takes an import back and forth as one step': (played) => {
    const [ours, theirs] = [copyIn(played, 'ra'), copyIn(played, 'rb')];
    const stamp = { replica: 'ra', by: 'ra', at: '2026-01-01T00:00:00.000Z' };
    const done = perform(ours, { edits: [], incoming: newsOf(ours, theirs), via: 'import', after: 1 }, stamp);
    if (!done.change) return;
    const taken = new Map([...ours, ...done.states.map((state) => [state.id, state] as const)]);
    const undone = perform(taken, { edits: takeBack([done.change]), via: 'undo', of: 1, after: 2 }, stamp);
    const back = new Map([...taken, ...undone.states.map((state) => [state.id, state] as const)]);
    assert.deepEqual(shown(back), shown(ours));
    if (!undone.change) return;
    const redone = perform(back, { edits: takeBack([undone.change]), via: 'redo', of: 2, after: 3 }, stamp);
    const forth = new Map([...back, ...redone.states.map((state) => [state.id, state] as const)]);
    assert.deepEqual(shown(forth), shown(taken));
  },
};

const writesOf = (rivals: readonly Rival[] | undefined): readonly string[] =>
  (rivals ?? []).map(({ head }) => `${head[0]} ${head[1]}`);

/** What a state says at paths of which a colleague's copy says nothing. */
const absentIn = (theirs: EntityState | undefined, state: EntityState) => {
  const there = theirs ? headsOf(theirs) : new Map<string, readonly Rival[]>();
  return [...headsOf(state)].filter(([path]) => !there.has(path));
};

/** What a person sees: the entries, and what competes. */
const shown = (states: EntityStates): Json =>
  [...states.values()]
    .filter(({ entry }) => entry)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((state) => [
      state.entry as unknown as Json,
      openConflicts(new Map([[state.id, state]])).map(([, path, values]) => [
        path,
        ...values.map((value) => canonicalJson(value)).toSorted(),
      ]),
    ]);

/** A copy in which every open question is answered with the first of its values. */
export function decide(states: EntityStates): EntityStates {
  let now = states;
  for (;;) {
    const [first] = openConflicts(now);
    if (!first) return now;
    const [entity, path, values] = first;
    const to = values[0] ?? null;
    const edit =
      path !== lifePath
        ? ({ type: 'write', entity, path, to } as const)
        : to === null
          ? ({ type: 'delete', entity } as const)
          : ({ type: 'write', entity, path, to: true } as const);
    const stamp = { replica: 'ra', by: 'ra', at: '2026-01-01T00:00:00.000Z' };
    const done = perform(now, { edits: [edit], via: 'edit', after: 1 }, stamp);
    now = new Map([...now, ...done.states.map((state) => [state.id, state] as const)]);
  }
}

const mapHeads = (state: EntityState, change: (at: string) => string): EntityState => {
  const text = JSON.stringify(state, (_key, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? change(value) : value,
  );
  return JSON.parse(text) as EntityState;
};

/** A copy in which everything was written at one instant. */
export const withoutClocks = (states: EntityStates): EntityStates =>
  new Map([...states].map(([id, state]) => [id, mapHeads(state, () => '2000-01-01T00:00:00.000Z')]));

function withHalfOf(state: EntityState): EntityState {
  if (!state.entry) return state;
  const fields = Object.entries(state.versions.fields).filter(
    ([path], at) => at % 2 === 0 || path === lifePath,
  );
  const kept = new Set(fields.map(([path]) => path));
  const entry = Object.fromEntries(
    Object.entries(state.entry).filter(
      ([name]) => name === 'id' || [...kept].some((path) => path.startsWith(`/${name}`)),
    ),
  );
  const present = new Set(Object.keys(entry));
  return {
    ...state,
    entry: entry as EntityState['entry'] & object,
    versions: {
      ...state.versions,
      fields: Object.fromEntries(
        fields.filter(([path]) => path === lifePath || present.has(path.split('/')[1] ?? '')),
      ),
    },
  };
}

const boasting = (state: EntityState): EntityState => ({
  ...state,
  versions: {
    ...state.versions,
    seen: { ...state.versions.seen, ...Object.fromEntries(replicas.map((replica) => [replica, 99_999])) },
  },
});

import assert from 'node:assert/strict';
import { canonicalJson } from '../../shared/basics/json.ts';
import type { EntityState, EntityStates } from '../../shared/changes/entity-state.ts';
import { headsOf, sameWrite } from '../../shared/changes/heads.ts';
import { incomingOf } from '../../shared/changes/incoming.ts';
import { takeIn } from '../../shared/changes/take-in.ts';
import type { Rival } from '../../shared/changes/versions.ts';
import { copyIn, decide, expectSame, withoutClocks } from './claims.ts';
import { copied } from './courses.ts';
import { merged, newsOf, openConflicts, standing, type Played } from './replicas.ts';

const stamp = { replica: 'rz', by: 'rz', at: '2026-01-01T00:00:00.000Z', via: 'import' } as const;

/** The two that go on under one name. */
function twoOfOneName(played: Played): readonly [EntityStates, EntityStates] {
  assert.ok(played.forked);
  return [copyIn(played, played.forked), copyIn(played, copied)];
}

const saysSame = (one: Rival, other: Rival): boolean =>
  canonicalJson(one.value) === canonicalJson(other.value);

/** The places at which one write says one thing in this copy and, what is news here, another thing in that. */
const twofold = (ours: EntityState, theirs: EntityState): readonly (readonly [string, Rival, Rival])[] =>
  [...headsOf(ours)].flatMap(([path, rivals]) =>
    rivals.flatMap((one) =>
      (headsOf(theirs).get(path) ?? [])
        .filter((other) => sameWrite(one.head, other.head))
        .filter((other) => !rivals.some((known) => saysSame(known, other)))
        .map((other) => [path, one, other] as const),
    ),
  );

function expectBothKept(ours: EntityState, theirs: EntityState): void {
  const twice = twofold(ours, theirs);
  if (twice.length === 0) return;
  const incoming = incomingOf(ours, theirs);
  assert.ok(incoming, 'the file seems to bring nothing');
  const { state, collisions } = takeIn(ours, incoming, stamp);
  for (const [path, one, other] of twice) {
    assert.ok(collisions.includes(path), `unnoticed at ${path}`);
    const stands = (headsOf(state).get(path) ?? []).map(({ value }) => canonicalJson(value));
    for (const { value } of [one, other]) assert.ok(stands.includes(canonicalJson(value)), `lost at ${path}`);
  }
}

/** What must hold where a profile was copied and both copies count their changes alike; throws where it does not. */
export const forkClaims: Readonly<Record<string, (played: Played) => void>> = {
  'MR-07 keeps both values of one write and notices that there are two': (played) => {
    const [one, other] = twoOfOneName(played);
    for (const [ours, theirs] of [
      [one, other],
      [other, one],
    ] as const)
      for (const state of ours.values()) {
        const there = theirs.get(state.id);
        if (there) expectBothKept(state, there);
      }
  },

  'MR-07 comes to the same whichever of the two is taken into which': (played) => {
    const [one, other] = twoOfOneName(played);
    // Where both wrote the same under one number, whose clock is told does not matter.
    expectSame(withoutClocks(merged(one, other)), withoutClocks(merged(other, one)));
  },

  'MR-07 empties no place, and hides no value behind nothing': (played) => {
    const [one, other] = twoOfOneName(played);
    const sum = merged(one, other);
    const stands = standing(sum);
    for (const state of [...one.values(), ...other.values()]) {
      const now = headsOf(sum.get(state.id) ?? state);
      for (const [path, rivals] of headsOf(state)) {
        const here = now.get(path) ?? [];
        const isHidden = rivals.some(({ head }) => !stands.has(`${state.id} ${path} ${head[0]} ${head[1]}`));
        assert.ok(
          here.length > 0 &&
            (!isHidden || here.some(({ head }) => rivals.every((gone) => !sameWrite(head, gone.head)))),
        );
      }
    }
  },

  'MR-07 learns nothing from the copied profile’s file twice': (played) => {
    const [one, other] = twoOfOneName(played);
    assert.deepEqual(newsOf(merged(one, other), other), []);
  },

  'MR-07 keeps a decision between the two': (played) => {
    const [one, other] = twoOfOneName(played);
    const decided = decide(merged(one, other));
    assert.deepEqual(openConflicts(merged(merged(decided, other), one)), []);
  },
};

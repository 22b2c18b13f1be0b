import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryRegister } from '../../test/arbitrary/register.ts';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../register/activity/activity.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import { comparing, differencesBetween, type EntityDifference } from './difference.ts';
import { freeze } from './freeze.ts';
import { notifiedFacts } from './notified.ts';
import type { Subject } from './subject.ts';
import { subjectOfKind, wholeRegister } from './subjects.ts';
import { thaw } from './thaw.ts';

const kinds = ['notification', 'cross-border-notification', 'policy', 'privacy-notice', 'record'] as const;
const subjects: readonly Subject[] = kinds.map(subjectOfKind);
const some = arbitraryRegister([
  'activities',
  'systems',
  'measures',
  'parties',
  'dataItems',
  'subjectCategories',
]);

const flat = (found: readonly EntityDifference[]): readonly string[] =>
  found
    .flatMap(({ kind, how, fields, id }) =>
      fields.map(
        ({ path }) =>
          `${kind} ${kind === 'organisation' ? '' : id} ${how === 'changed' ? '' : 'whole'} ${path}`,
      ),
    )
    .toSorted();

const firstActivity = smallRegister.activities[0] as Activity;
const withFirst = (changes: Partial<Activity>): Register => ({
  ...smallRegister,
  activities: [{ ...firstActivity, ...changes }, ...smallRegister.activities.slice(1)],
});

describe('the difference of two registers', () => {
  it('is the same when two are found a step in turns', () => {
    const turns = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(some, fc.constantFrom(...subjects), turns, (register, subject, coins) => {
        const fewer = { ...register, activities: register.activities.slice(1), systems: [] };
        const other = { ...register, activities: register.activities.map((one) => ({ ...one, notes: {} })) };
        const [one, two] = [comparing(register, fewer, subject), comparing(other, register, subject)];
        let [first, second] = [one.next(), two.next()];
        while (!first.done || !second.done) {
          const isFirst = coins.next().value === true;
          if (!first.done && (isFirst || second.done)) first = one.next();
          else if (!second.done) second = two.next();
        }
        const apart = (before: Register, after: Register): readonly EntityDifference[] =>
          differencesBetween(structuredClone(before), structuredClone(after), subject);
        expect(first.value).toEqual(apart(register, fewer));
        expect(second.value).toEqual(apart(other, register));
        expect(differencesBetween(register, fewer, subject)).toEqual(first.value);
      }),
      { numRuns: 60 },
    );
  });

  it('of a register and a copy of itself is none', () => {
    fc.assert(
      fc.property(some, (register) => {
        for (const subject of subjects)
          expect(differencesBetween(register, structuredClone(register), subject)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same seen from the other side', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        for (const subject of subjects) {
          const [there, back] = [
            differencesBetween(one, other, subject),
            differencesBetween(other, one, subject),
          ];
          expect(flat(there)).toEqual(flat(back));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts neither the order of lists and sets nor what is empty', () => {
    const reordered = withFirst({
      subjects: (firstActivity.subjects ?? []).toReversed(),
      data: (firstActivity.data ?? []).toReversed(),
      otherAction: firstActivity.otherAction ?? {},
    });
    expect(differencesBetween(smallRegister, reordered, wholeRegister)).toEqual([]);
  });

  it('tells the field, the way to it and what stood there', () => {
    const after = withFirst({ purpose: { en: 'Answering letters', ru: 'Ответы на письма' } });
    const [only, ...more] = differencesBetween(smallRegister, after, notifiedFacts);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ kind: 'activities', how: 'changed', name: firstActivity.name });
    expect(only?.fields.map(({ path, before, after: now }) => ({ path, before, now }))).toEqual([
      {
        path: '/purpose',
        before: firstActivity.purpose,
        now: { en: 'Answering letters', ru: 'Ответы на письма' },
      },
    ]);
  });

  it('tells each item of a list that came, went or changed', () => {
    const groups = firstActivity.data ?? [];
    const [first] = groups;
    const added = { id: '0190a000-0000-7000-8000-00000000aaaa', items: ['phone'] };
    const after = withFirst({ data: [{ ...first, id: first?.id ?? '', items: ['e-mail'] }, added] });
    const [only] = differencesBetween(smallRegister, after, notifiedFacts);
    const paths = only?.fields.map(({ path }) => path) ?? [];
    expect(paths).toContain(`/data/${first?.id}/items`);
    expect(paths).toContain(`/data/${added.id}`);
    for (const gone of groups.slice(1)) expect(paths).toContain(`/data/${gone.id}`);
    expect(only?.fields.find(({ path }) => path.endsWith(added.id))).toMatchObject({ after: added });
  });

  it('leaves notes and everything that is not notified alone', () => {
    const after = withFirst({ notes: { en: 'x' }, department: { en: 'Other' }, name: { en: 'Other name' } });
    expect(differencesBetween(smallRegister, after, notifiedFacts)).toEqual([]);
    expect(
      differencesBetween(smallRegister, after, wholeRegister)[0]?.fields.map(({ path }) => path),
    ).toEqual(['/name', '/department']);
  });

  it('counts an activity that ends as gone and a draft not at all', () => {
    const gone = differencesBetween(smallRegister, withFirst({ status: 'ended' }), notifiedFacts);
    expect(gone.find(({ kind }) => kind === 'activities')).toMatchObject({
      how: 'removed',
      id: firstActivity.id,
    });
    const draft: Activity = { id: '0190a000-0000-7000-8000-00000000bbbb', status: 'draft' };
    const after = { ...smallRegister, activities: [...smallRegister.activities, draft] };
    expect(differencesBetween(smallRegister, after, notifiedFacts)).toEqual([]);
  });

  it('tells the first transfer abroad, whatever its country, and not the second', () => {
    const none = {
      ...smallRegister,
      activities: smallRegister.activities.map((one) => ({ ...one, transfers: [] })),
    };
    const transfers = [{ id: '0190a000-0000-7000-8000-00000000cccc', country: 'RS' }];
    const one = {
      ...none,
      activities: none.activities.map((each, at) => (at === 0 ? { ...each, transfers } : each)),
    };
    const two = { ...none, activities: none.activities.map((each) => ({ ...each, transfers })) };
    expect(differencesBetween(none, one, notifiedFacts)[0]?.fields.map(({ path }) => path)).toEqual([
      '/crossBorder',
    ]);
    expect(differencesBetween(one, two, notifiedFacts)).toEqual([]);
  });

  it('looks only at what changed among ten thousand activities', () => {
    let looks = 0;
    const watched = (at: number): Activity => {
      const id = `0190a000-0000-7000-8000-${String(at).padStart(12, '0')}`;
      return {
        id,
        regimes: ['fz-152'],
        get purpose() {
          looks += 1;
          return { en: `${at}` };
        },
      };
    };
    const activities = Array.from({ length: 10_000 }, (_, at) => watched(at));
    const before = { ...emptyRegister(smallRegister.id, smallRegister.organisation), activities };
    const after = {
      ...before,
      activities: activities.with(7, { id: activities[7]?.id ?? '', purpose: { en: 'x' } }),
    };
    const purposes: Subject = { kinds: { activities: { picks: { purpose: true } } } };
    differencesBetween(before, before, purposes);
    looks = 0;
    const found = differencesBetween(before, after, purposes);
    expect(found).toHaveLength(1);
    expect(looks).toBeLessThan(10);
  });
});

describe('freezing a register', () => {
  it.each(kinds)('keeps all that counts for it: thawed, nothing differs (%s)', (kind) => {
    fc.assert(
      fc.property(some, (register) => {
        const facts = freeze(register, kind);
        const back = thaw({ facts: structuredClone(facts) });
        expect(back && differencesBetween(back, register, subjectOfKind(kind))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps nothing that does not count', () => {
    const text = JSON.stringify(freeze(smallRegister, 'notification'));
    expect(text).toContain('Website enquiries');
    for (const words of ['A note that stays inside', 'Customer department', 'Inside only'])
      expect(text).not.toContain(words);
  });

  it('thaws what it can of damaged and newer facts, and never fails', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('id', 'organisation', 'activities', 'x'), fc.jsonValue()),
        (facts) => {
          expect(() => thaw({ facts: facts as ReturnType<typeof freeze> })).not.toThrow();
        },
      ),
    );
    const facts = {
      organisation: { id: smallRegister.organisation.id, name: { en: 'Port', xx: 1 }, email: 5, newer: [1] },
      activities: [
        { id: 'nothing' },
        { id: firstActivity.id, subjects: ['a', 3], data: [{ id: 'x' }, 7] },
        null,
      ],
    };
    expect(thaw({ facts })).toMatchObject({
      organisation: { id: smallRegister.organisation.id, name: { en: 'Port' } },
      activities: [{ id: firstActivity.id, subjects: ['a'], data: [] }],
    });
    expect(thaw({ facts: {} })).toBeUndefined();
    expect(thaw({})).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { activityFields } from './activity/activity.ts';
import { copyOf } from './copy.ts';
import { usesOf } from './references.ts';
import type { Register } from './register.ts';

const [party, system, activity, group, recipient, period] = Array.from(
  { length: 6 },
  (_, at) => `0190a000-0000-7000-8000-00000000000${at}`,
) as [string, string, string, string, string, string];
const own = '0190a000-0000-7000-8000-0000000000aa';

const register: Register = {
  id: '0190a000-0000-7000-8000-0000000000ff',
  organisation: { id: '0190a000-0000-7000-8000-0000000000fe', euRepresentatives: [party] },
  activities: [
    {
      id: activity,
      systems: [system],
      data: [{ id: group, items: ['e-mail', own] }],
      recipients: [{ id: recipient, party, groups: [group] }],
      periods: [{ id: period, groups: [group] }],
    },
  ],
  parties: [{ id: party }],
  systems: [{ id: system, host: party }],
  measures: [],
  dataItems: [{ id: own }],
  subjectCategories: [],
  filings: [],
  destructions: [],
  requests: [],
  incidents: [],
  waivers: [],
  corrections: [],
};

describe('uses', () => {
  it('of an entry are found wherever the card names it', () => {
    const paths = usesOf(register, 'parties', party).map((use) => `${use.kind} ${use.path}`);
    expect(paths).toEqual([
      `organisation /euRepresentatives/${party}`,
      `activities /recipients/${recipient}/party`,
      'systems /host',
    ]);
    expect(usesOf(register, 'systems', system).map((use) => use.path)).toEqual([`/systems/${system}`]);
    expect(usesOf(register, 'dataItems', own).map((use) => use.path)).toEqual([
      `/data/${group}/items/${own}`,
    ]);
    expect(usesOf(register, 'measures', party)).toEqual([]);
  });
});

describe('a copy', () => {
  it('has ids of its own, and what pointed inside it points inside the copy', () => {
    let made = 0;
    const copy = copyOf(
      { ...register.activities[0], id: activity },
      activityFields,
      () => `new-${(made += 1)}`,
    ) as unknown as Register['activities'][number];
    expect(copy.id).toMatch(/^new-/);
    const [copied] = copy.data ?? [];
    expect(copied?.id).toMatch(/^new-/);
    expect(copy.periods?.[0]?.groups).toEqual([copied?.id]);
    expect(copy.recipients?.[0]).toMatchObject({ party, groups: [copied?.id] });
    expect(copy.systems).toEqual([system]);
  });
});

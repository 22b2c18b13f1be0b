import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity, Period } from '../../register/activity/activity.ts';
import type { Block, Table } from '../../paper/paper.ts';
import { textOf } from '../describe/runs.ts';
import { gdprRetentionSchedule } from './document.ts';

const isTable = (block: Block): block is Table => block.kind === 'table';

/** The cells of the schedule for one activity, by their columns. */
function schedule(change: Partial<Activity>): readonly Readonly<Record<string, string>>[] {
  const activity: Activity = { id: smallRegister.id, name: { en: 'Payroll' }, regimes: ['gdpr'], ...change };
  const paper = gdprRetentionSchedule.build({
    register: { ...smallRegister, activities: [activity] },
    revision: 1,
    date: '2026-11-22',
    language: 'en',
    options: {},
  });
  const table = paper.sections.flatMap(({ blocks }) => blocks).find(isTable);
  return (table?.rows ?? []).map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [table?.columns[at]?.title ?? '', textOf(cell)])),
  );
}

const term = (period: Omit<Period, 'id'>): Readonly<Record<string, string>> =>
  schedule({ periods: [{ id: smallRegister.id, ...period }] })[0] ?? {};

describe('the retention schedule', () => {
  it.each([
    [
      { kind: 'fixed-term', duration: { amount: 2, unit: 'year' }, triggers: ['contract-end'] },
      '2 years',
      'From the end of the contract',
    ],
    [{ kind: 'until-event', triggers: ['consent-withdrawn'] }, undefined, 'Until the withdrawal of consent'],
    [{ kind: 'until-date', until: '2027-12-31' }, 'Until 31 December 2027', undefined],
    [{ kind: 'not-stored' }, 'Not stored', undefined],
    [
      { wording: { en: 'While needed' }, triggers: ['payment'] },
      'While needed',
      'Until the payment or invoice',
    ],
    [{}, 'Not recorded', undefined],
  ] as const)('parts a term into its length and its event (%#)', (period, length, event) => {
    const row = term(period);
    expect([row['Term'], row['Event']]).toEqual([length, event]);
  });

  it('has a row for each term, with the data it is of', () => {
    const [first, second] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
    const rows = schedule({
      data: [
        { id: first, name: { en: 'Wages' }, items: ['salary'] },
        { id: second, name: { en: 'Contacts' }, items: ['email'] },
      ],
      periods: [{ id: first, groups: [first], norm: { en: 'Tax act' } }, { id: second }],
    });
    expect(rows.map((row) => row['Data'])).toEqual([
      expect.stringMatching(/^Wages: /),
      'All data of the activity',
    ]);
    expect(rows[0]?.['Set by']).toBe('Tax act');
  });

  it('shows an activity without a term, with the reason if one is given', () => {
    expect(schedule({})[0]).toMatchObject({
      Activity: 'Payroll',
      Term: 'Not recorded',
      Destruction: 'Not recorded',
    });
    expect(schedule({ noPeriodReason: { en: 'Nobody knows' } })[0]).toMatchObject({ Term: 'Nobody knows' });
  });
});

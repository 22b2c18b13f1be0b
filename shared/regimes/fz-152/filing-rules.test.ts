import { describe, expect, it } from 'vitest';
import { freeze } from '../../filings/freeze.ts';
import type { Filing } from '../../register/filing.ts';
import type { Register } from '../../register/register.ts';
import { checkWhole } from '../check.ts';
import { activity, registerOf, system } from '../rule-cases/complete-register.ts';

const filing: Filing = {
  id: '0190a000-0000-7000-8000-0000000000f1',
  kind: 'notification',
  state: 'entered',
  frozenOn: '2026-01-10',
  facts: freeze(registerOf(), 'notification'),
};
const second = { ...activity, id: '0190a000-0000-7000-8000-0000000000b2', name: { en: 'Second' } };
const changed: Register = registerOf({
  filings: [filing],
  activities: [{ ...activity, subjects: ['employee'] }, second],
  systems: [{ ...system, address: { en: 'Other pier' } }],
});
const found = (register: Register, day: string, since?: string) =>
  checkWhole(register, day, since === undefined ? undefined : () => since).findings.filter(
    ({ rule }) => rule === 'R09',
  );

describe('changes that Roskomnadzor was not notified of', () => {
  it('are told at the entry and field that changed', () => {
    const all = found(changed, '2026-02-01').map(({ entity, path, message }) => [entity, path, message.en]);
    expect(all).toContainEqual([
      activity.id,
      '/subjects',
      'Notify Roskomnadzor of the change. Categories of data subjects. By 15 February 2026.',
    ]);
    expect(all).toContainEqual([
      second.id,
      '/name',
      'Notify Roskomnadzor of the change. New since then. By 15 February 2026.',
    ]);
  });

  it('are an error only after the 15th of the month after the one in which they arose', () => {
    const severities = (day: string, since?: string) =>
      new Set(found(changed, day, since).map((one) => one.severity));
    expect(severities('2026-11-15', '2026-10-31')).toEqual(new Set(['warning']));
    expect(severities('2026-11-16', '2026-10-31')).toEqual(new Set(['error']));
    expect(severities('2026-11-16', '2026-11-01')).toEqual(new Set(['warning']));
    expect(severities('2026-11-16')).toEqual(new Set(['error']));
  });

  it('of an entry that is gone are told at the operator, by its name', () => {
    const gone = registerOf({ filings: [{ ...filing, facts: freeze(changed, 'notification') }] });
    expect(
      found(gone, '2026-02-01')
        .map(({ message }) => message.en)
        .join(),
    ).toContain('No longer there: Second.');
  });
});

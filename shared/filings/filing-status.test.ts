import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import type { Filing } from '../register/filing.ts';
import type { Register } from '../register/register.ts';
import { productionCalendar } from '../vocabulary/tables/production-calendar/production-calendar.ts';
import { filingStatus, publishedStatuses, type FilingStatusRequest } from './filing-status.ts';
import { freeze } from './freeze.ts';
import { lastFiling } from './last-filing.ts';

const today = '2026-11-22';
const idOf = (at: number): string => `0190a000-0000-7000-8000-0000000000${at}`;
const facts = freeze(smallRegister, 'notification');
const filing = (changes: Partial<Filing> = {}): Filing => ({
  id: idOf(10),
  kind: 'notification',
  state: 'sent',
  frozenOn: '2026-09-01',
  sentOn: '2026-09-02',
  facts,
  ...changes,
});
const filed = (...filings: readonly Filing[]): Register => ({ ...smallRegister, filings });
const renamed = (register: Register): Register => ({
  ...register,
  organisation: { ...register.organisation, phone: '+7 000 000-00-99' },
});
const status = (register: Register, more: Partial<FilingStatusRequest> = {}) =>
  filingStatus({ register, today, calendar: productionCalendar, ...more });

describe('the filing that holds', () => {
  it('is the last one sent or entered by the day', () => {
    const register = filed(
      filing(),
      filing({ id: idOf(11), kind: 'change-notification', state: 'entered', sentOn: '2026-10-05' }),
      filing({ id: idOf(12), kind: 'change-notification', state: 'draft', sentOn: '2026-10-06' }),
      filing({ id: idOf(13), kind: 'change-notification', state: 'refused', sentOn: '2026-10-07' }),
    );
    expect(lastFiling(register, 'notification', today)?.id).toBe(idOf(11));
    expect(lastFiling(register, 'notification', '2026-10-04')?.id).toBe(idOf(10));
    expect(lastFiling(register, 'notification', '2026-09-01')).toBeUndefined();
    expect(status(register)).toMatchObject({ state: 'in-force', refused: { id: idOf(13) } });
  });

  it('is none once the end of processing was notified', () => {
    const ended = filing({ id: idOf(11), kind: 'cessation-notification', sentOn: '2026-10-05' });
    expect(status(filed(filing(), ended)).state).toBe('nothing-filed');
    expect(status(filed(filing(), { ...ended, state: 'draft' })).state).toBe('in-force');
  });
});

describe('the notification', () => {
  it('is in force while the register says the same', () => {
    expect(status(filed()).state).toBe('nothing-filed');
    expect(status(filed(filing())).state).toBe('in-force');
  });

  it('has changes due by the 15th after the day on which they arose', () => {
    const register = renamed(filed(filing()));
    expect(status(register)).toMatchObject({
      state: 'changes-due',
      since: '2026-09-01',
      deadline: '2026-10-15',
    });
    const changedSince = (_: string, path: string): string | undefined =>
      path === '/phone' ? '2026-10-31' : undefined;
    expect(status(register, { changedSince })).toMatchObject({
      since: '2026-10-31',
      deadline: '2026-11-15',
      nextWorkingDay: '2026-11-16',
    });
  });
});

describe('a published document', () => {
  const policy = filing({ kind: 'policy', facts: freeze(smallRegister, 'policy') });

  it('is told where it no longer says what the register says', () => {
    expect(publishedStatuses(filed(policy), today)).toEqual([{ filing: policy, differences: [] }]);
    const [after] = publishedStatuses(renamed(filed(policy)), today);
    expect(after?.differences.flatMap(({ fields }) => fields.map(({ path }) => path))).toEqual(['/phone']);
    expect(publishedStatuses(renamed(filed({ ...policy, state: 'draft' })), today)).toEqual([]);
  });

  it('is compared as often as there are websites, and only with the activities it was made of', () => {
    const [first, second] = smallRegister.activities.filter(
      ({ regimes }) => regimes?.includes('fz-152') ?? true,
    );
    const narrow = (id: string, website: string, activity: string): Filing =>
      filing({
        id,
        kind: 'policy-extract',
        website,
        facts: freeze(smallRegister, 'policy-extract', { activities: [activity] }),
      });
    const register = filed(
      narrow(idOf(20), 'https://example.org', first?.id ?? ''),
      narrow(idOf(21), 'https://shop.example.org', second?.id ?? ''),
      policy,
    );
    const changed = {
      ...register,
      activities: register.activities.map((one) =>
        one.id === first?.id ? { ...one, purpose: { en: 'Another one' } } : one,
      ),
    };
    const outdated = publishedStatuses(changed, today).filter(({ differences }) => differences.length > 0);
    expect(outdated.map(({ filing: { id } }) => id).toSorted()).toEqual([idOf(10), idOf(20)]);
  });
});

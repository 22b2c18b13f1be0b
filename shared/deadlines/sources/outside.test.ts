import { describe, expect, it } from 'vitest';
import type { Transfer } from '../../register/activity/activity.ts';
import type { SubjectRequest } from '../../register/request.ts';
import type { Register } from '../../register/register.ts';
import { freeze } from '../../filings/freeze.ts';
import { activity, daysOf, dueIn, organisation, registerWith, uuid } from '../specimen.ts';

const transferring = (of: Partial<Transfer>): Partial<Register> => ({
  activities: [activity({ transfers: [{ id: uuid(3), ...of }] })],
});

describe('adequacy decisions', () => {
  it('end, where a transfer leans on one', () => {
    const britain = { country: 'GB', mechanism: 'adequacy' };
    expect(daysOf(transferring(britain), 'adequacy:')).toEqual(['2031-12-27']);
    const corrections = [{ id: uuid(4), table: 'eu-adequacy', key: 'GB', value: 'none', from: '2027-01-01' }];
    expect(daysOf({ ...transferring(britain), corrections }, 'adequacy:')).toEqual(['2026-12-31']);
  });

  it('without an end, or not relied on, are not due', () => {
    expect(daysOf(transferring({ country: 'NZ', mechanism: 'adequacy' }), 'adequacy:')).toEqual([]);
    expect(daysOf(transferring({ country: 'GB', mechanism: 'commission-clauses' }), 'adequacy:')).toEqual([]);
  });

  it('of the framework are looked up each year', () => {
    const us = { country: 'US', mechanism: 'data-privacy-framework' };
    expect(daysOf(transferring({ ...us, frameworkCheckedOn: '2026-01-15' }), 'framework:')).toEqual([
      '2027-01-15',
    ]);
    expect(daysOf(transferring(us), 'framework:')).toEqual([]);
  });
});

describe('the waiting term of a transfer', () => {
  const told = { country: 'US', receivedOn: '2026-11-23' };

  it('lasts ten working days from receipt', () => {
    expect(daysOf(transferring(told), 'waiting:')).toEqual(['2026-12-07']);
    expect(daysOf(transferring(told), 'waiting:', '2026-12-08')).toEqual([]);
  });

  it('is none for a country on the list, after a decision, or while an answer is owed', () => {
    expect(daysOf(transferring({ ...told, country: 'AM' }), 'waiting:')).toEqual([]);
    expect(daysOf(transferring({ ...told, decision: 'restricted' }), 'waiting:')).toEqual([]);
    expect(daysOf(transferring({ ...told, requestOpen: true }), 'waiting:')).toEqual([]);
  });
});

describe('requests', () => {
  const days = (of: Partial<SubjectRequest>, more: Partial<Register> = {}) =>
    daysOf({ ...more, requests: [{ id: uuid(5), receivedOn: '2026-11-23', ...of }] }, 'request:');
  const russian = { organisation: { ...organisation, regimes: ['fz-152'] } };

  it.each<[string, Partial<SubjectRequest>, readonly string[]]>([
    ['ten working days to answer', { kind: 'information' }, ['2026-12-07']],
    ['five more with notice', { kind: 'information', extended: true }, ['2026-12-14']],
    ['seven to correct', { kind: 'correction' }, ['2026-12-02']],
    ['thirty days after a withdrawal', { kind: 'withdrawal' }, ['2026-12-23']],
    ['at once for marketing', { kind: 'marketing' }, ['2026-11-23']],
    ['the authority', { kind: 'authority' }, ['2026-12-07']],
    ['answered', { kind: 'information', answeredOn: '2026-11-25' }, []],
    ['answered, not yet done', { kind: 'correction', answeredOn: '2026-11-25' }, ['2026-12-02']],
    ['refused with reasons', { kind: 'stop', answeredOn: '2026-11-25', refusal: { ru: 'договор' } }, []],
    ['a kind without a term', { kind: 'portability' }, []],
  ])('under 152-FZ: %s', (_what, of, expected) => expect(days(of, russian)).toEqual(expected));

  it('under the GDPR have a month, and two more', () => {
    const european = { organisation: { ...organisation, regimes: ['gdpr'] } };
    expect(days({ kind: 'portability' }, european)).toEqual(['2026-12-23']);
    expect(days({ kind: 'portability', extended: true }, european)).toEqual(['2027-02-23']);
    expect(days({ kind: 'authority' }, european)).toEqual([]);
    expect(daysOf({ ...european, requests: [{ id: uuid(5), kind: 'portability' }] }, 'request:')).toEqual([]);
  });

  it('that were blocked are destroyed within six months', () => {
    const blocked = { kind: 'information', answeredOn: '2026-11-25', blockedOn: '2026-11-24' };
    expect(days(blocked, russian)).toEqual(['2027-05-24']);
    expect(days({ ...blocked, blockedUntil: '2027-01-01' }, russian)).toEqual(['2027-01-01']);
    expect(days({ ...blocked, doneOn: '2026-11-26' }, russian)).toEqual([]);
  });

  it('are counted by the calendar as the user corrected it', () => {
    const corrections = [{ id: uuid(6), table: 'production-calendar', key: '2026-12-07', value: 'day-off' }];
    expect(days({ kind: 'information' }, { ...russian, corrections })).toEqual(['2026-12-08']);
    const longer = [{ id: uuid(6), table: 'fz-152-deadlines', key: 'access-answer', value: '15' }];
    expect(days({ kind: 'information' }, { ...russian, corrections: longer })).toEqual(['2026-12-14']);
  });
});

describe('incidents', () => {
  const incident = { id: uuid(7), detectedOn: '2026-11-28' };

  it('are told within 24 and 72 hours, under each law', () => {
    expect(dueIn({ incidents: [incident] }).map(({ id, due }) => [id.split(':')[2], due])).toEqual([
      ['incident-notice', '2026-11-29'],
      ['breach-notice', '2026-12-01'],
      ['incident-inquiry', '2026-12-01'],
    ]);
  });

  it('that were told, or are no risk, are not due', () => {
    const told = { ...incident, reportedOn: '2026-11-28', resultsOn: '2026-11-29', riskUnlikely: true };
    expect(dueIn({ incidents: [told] })).toEqual([]);
    expect(dueIn({ incidents: [{ id: uuid(7) }] })).toEqual([]);
  });
});

describe('notifications', () => {
  const before = registerWith({ activities: [activity({ purpose: { en: 'Answering' } })] });
  const filing = {
    id: uuid(8),
    kind: 'notification',
    state: 'entered',
    sentOn: '2026-09-01',
    frozenOn: '2026-09-01',
    facts: freeze(before, 'notification'),
  };

  it('of changes are due on the 15th of the month after the change', () => {
    const changed = { activities: [activity({ purpose: { en: 'Selling' } })], filings: [filing] };
    const beside = { changedSince: () => '2026-11-20' };
    const [found] = dueIn(changed, undefined, beside);
    expect([found?.due, found?.citation?.en]).toEqual(['2026-12-15', 'Art. 22 part 7 152-FZ']);
    expect(dueIn(changed)[0]).toMatchObject({ due: '2026-10-15', overdue: true });
  });

  it('say nothing where nothing changed or was filed', () => {
    expect(daysOf({ activities: before.activities, filings: [filing] }, 'change-')).toEqual([]);
    expect(daysOf({ activities: before.activities }, 'change-')).toEqual([]);
  });

  it('that were drafted are due from their ground', () => {
    const draft = { id: uuid(9), kind: 'cessation-notification', groundOn: '2026-11-23' };
    expect(daysOf({ filings: [draft] }, 'draft:')).toEqual(['2026-12-07']);
    expect(daysOf({ filings: [{ ...draft, state: 'sent' }] }, 'draft:')).toEqual([]);
  });
});

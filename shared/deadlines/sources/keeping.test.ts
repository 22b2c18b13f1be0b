import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import { activity, daysOf, dueIn, organisation, uuid } from '../specimen.ts';

const days = (of: Partial<Activity>, id: string) => daysOf({ activities: [activity(of)] }, id);

describe('reviews', () => {
  it.each<[string, Partial<Activity>, readonly string[]]>([
    ['by the day set', { nextReview: '2027-03-01', lastReviewed: '2026-03-01' }, ['2027-03-01']],
    ['a year after the last one', { lastReviewed: '2026-02-28' }, ['2027-02-28']],
    [
      'a year on, where the day set was kept',
      { nextReview: '2026-03-01', lastReviewed: '2026-03-02' },
      ['2027-03-02'],
    ],
    ['not where it has ended', { status: 'ended', nextReview: '2027-03-01' }, []],
    ['not of a draft that was never reviewed', { status: 'draft' }, []],
    ['not where nobody reviewed', {}, []],
  ])('are due %s', (_when, of, expected) => expect(days(of, 'review:')).toEqual(expected));

  it('follow practice where no day is set, and are marked so', () => {
    const [byPractice] = dueIn({ activities: [activity({ lastReviewed: '2026-02-28' })] });
    const [bySetDay] = dueIn({ activities: [activity({ nextReview: '2027-02-28' })] });
    expect([byPractice?.practice, bySetDay?.practice]).toEqual([true, undefined]);
  });

  it('of the register come a year after the last one', () => {
    expect(daysOf({ organisation: { ...organisation, lastReview: '2026-10-10' } }, 'review:')).toEqual([
      '2027-10-10',
    ]);
    expect(daysOf({}, 'review:')).toEqual([]);
  });
});

describe('ends of keeping', () => {
  const until: Partial<Activity> = { periods: [{ id: uuid(3), kind: 'until-date', until: '2026-12-31' }] };
  const ended: Partial<Activity> = { status: 'ended', endDate: '2026-11-02' };
  const destroyedOn = (date: string, of: Partial<Activity>) =>
    daysOf(
      { activities: [activity(of)], destructions: [{ id: uuid(4), activity: uuid(2), date }] },
      'retention:',
    );

  it('are the day until which data are kept, unless an act shows their destruction', () => {
    expect(days(until, 'retention:')).toEqual(['2026-12-31']);
    expect(destroyedOn('2027-01-11', until)).toEqual([]);
    expect(destroyedOn('2026-06-01', until)).toEqual(['2026-12-31']);
    expect(days({ periods: [{ id: uuid(3), kind: 'until-event' }] }, 'retention:')).toEqual([]);
  });

  it('come 30 days after an activity has ended', () => {
    const [found] = dueIn({ activities: [activity(ended)] });
    expect([found?.due, found?.citation?.en]).toEqual(['2026-12-02', 'Art. 21 part 4 152-FZ']);
    expect(destroyedOn('2026-11-20', ended)).toEqual([]);
    expect(days({ ...ended, keepingGround: 'law' }, 'retention:')).toEqual([]);
    expect(days({ ...ended, blockedOn: '2026-11-30' }, 'retention:')).toEqual(['2027-05-30']);
    expect(days({ ...ended, regimes: ['gdpr'] }, 'retention:')).toEqual([]);
    expect(days({ endDate: '2026-11-02' }, 'retention:')).toEqual([]);
  });

  it('wait for the longest term that a law or a period sets', () => {
    const kept: Partial<Activity> = {
      ...ended,
      acts: [{ id: uuid(5), term: { amount: 5, unit: 'year' } }],
      periods: [{ id: uuid(6), kind: 'fixed-term', stage: 'storage', duration: { amount: 3, unit: 'year' } }],
    };
    expect(days(kept, 'retention:')).toEqual(['2031-11-02']);
    expect(days({ ...ended, periods: [{ id: uuid(6), kind: 'permanent-archive' }] }, 'retention:')).toEqual(
      [],
    );
  });
});

describe('acts of destruction', () => {
  const act = { id: uuid(7), date: '2026-11-10' };

  it('are kept three years, or as long as the act says', () => {
    expect(daysOf({ destructions: [act] }, 'destruction-act:')).toEqual(['2029-11-10']);
    expect(daysOf({ destructions: [{ ...act, keepUntil: '2031-01-01' }] }, 'destruction-act:')).toEqual([
      '2031-01-01',
    ]);
  });

  it('are owed no more after that, nor outside 152-FZ', () => {
    expect(daysOf({ destructions: [act] }, 'destruction-act:', '2029-11-11')).toEqual([]);
    const gdprOnly = { ...organisation, regimes: ['gdpr'] };
    expect(daysOf({ organisation: gdprOnly, destructions: [act] }, 'destruction-act:')).toEqual([]);
    expect(daysOf({ destructions: [{ id: uuid(7) }] }, 'destruction-act:')).toEqual([]);
  });
});

describe('contracts', () => {
  const recipient = { id: uuid(8), party: uuid(9), role: 'processor', contractUntil: '2026-12-15' };
  const parties = [{ id: uuid(9), name: { ru: 'Хостинг' } }];

  it('end, and name the party', () => {
    const [found] = dueIn({ activities: [activity({ recipients: [recipient] })], parties });
    expect(found).toMatchObject({
      due: '2026-12-15',
      says: { ru: 'Продлить договор поручения (Хостинг) или прекратить передачу данных' },
      citation: { en: 'Art. 28(3) GDPR' },
      path: `/recipients/${uuid(8)}/contractUntil`,
    });
  });

  it('without an end, or of an ended activity, are not due', () => {
    const { contractUntil: _until, ...endless } = recipient;
    expect(days({ recipients: [endless] }, 'contract:')).toEqual([]);
    expect(days({ recipients: [recipient], status: 'ended' }, 'contract:')).toEqual([]);
  });
});

describe('consent texts', () => {
  it('are exchanged by the day they come into force, and need nothing afterwards', () => {
    expect(days({ consent: { inForceFrom: '2027-01-01' } }, 'consent:')).toEqual(['2027-01-01']);
    expect(days({ consent: { inForceFrom: '2026-01-01' } }, 'consent:')).toEqual([]);
    expect(days({ consent: {} }, 'consent:')).toEqual([]);
  });
});

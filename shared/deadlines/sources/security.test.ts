import { describe, expect, it } from 'vitest';
import { contextOf } from '../../regimes/context.ts';
import { deadlinesOf } from '../deadlines-of.ts';
import { activity, daysOf, dueIn, organisation, registerWith, today, uuid } from '../specimen.ts';

const gdprOnly = { ...organisation, regimes: ['gdpr'] };

describe('protection', () => {
  const systems = [{ id: uuid(3), effectivenessOn: '2024-01-31', threatModelOn: '2025-02-01' }];

  it('is checked every three years, by the table as corrected', () => {
    expect(daysOf({ systems }, 'protection:')).toEqual(['2027-01-31', '2028-02-01']);
    const corrections = [{ id: uuid(4), table: 'thresholds', key: 'protection-control-years', value: '1' }];
    expect(dueIn({ systems, corrections })[0]).toMatchObject({ due: '2025-01-31', overdue: true });
  });

  it('says which day a law sets and which practice does', () => {
    const [control, threats] = dueIn({ systems });
    expect(control?.citation?.ru).toContain('п. 17');
    expect([control?.practice, threats?.practice]).toEqual([undefined, true]);
  });

  it('is not due without a former check, nor outside 152-FZ', () => {
    expect(daysOf({ systems: [{ id: uuid(3) }] }, 'protection:')).toEqual([]);
    expect(daysOf({ systems, organisation: gdprOnly }, 'protection:')).toEqual([]);
  });
});

describe('internal control', () => {
  const control = { lastOn: '2026-03-03' };

  it('comes a year after the last one, as a hint', () => {
    const [found] = dueIn({ organisation: { ...organisation, control } });
    expect(found).toMatchObject({ due: '2027-03-03', practice: true, path: '/control/lastOn' });
  });

  it('is not due where there was none, or under the GDPR alone', () => {
    expect(daysOf({}, 'control:')).toEqual([]);
    expect(daysOf({ organisation: { ...gdprOnly, control } }, 'control:')).toEqual([]);
  });
});

describe('impact assessments', () => {
  it('are looked at again after three years, where they were made', () => {
    const made = activity({ dpia: { status: 'done', date: '2024-05-05' } });
    expect(daysOf({ activities: [made] }, 'dpia:')).toEqual(['2027-05-05']);
    const notNeeded = activity({ dpia: { status: 'not-required', date: '2024-05-05' } });
    expect(daysOf({ activities: [notNeeded] }, 'dpia:')).toEqual([]);
    expect(daysOf({ activities: [{ ...made, regimes: ['fz-152'] }] }, 'dpia:')).toEqual([]);
  });
});

describe('the law', () => {
  it('tells of orders that end, where the register leans on them', () => {
    const distributing = activity({ distribution: { permitted: true } });
    expect(daysOf({ activities: [distributing] }, 'act:')).toEqual(['2027-09-01']);
    const doubted = dueIn({ activities: [distributing] }).find(({ id }) => id.startsWith('act:'));
    expect(doubted?.says.en).toContain('may end');
    expect(daysOf({ activities: [activity()] }, 'act:')).toEqual([]);
    const assessed = activity({ harm: { degree: 'low' } });
    expect(daysOf({ activities: [assessed] }, 'act:')).toEqual(['2029-03-01']);
    expect(daysOf({ destructions: [{ id: uuid(5) }] }, 'act:')).toEqual(['2029-03-01']);
  });

  it('tells of amendments to come that are not doubtful, until they apply', () => {
    const of = (day: string, regimes: readonly string[]) =>
      deadlinesOf(contextOf(registerWith({ organisation: { ...organisation, regimes } }), day)).map(
        ({ id, due }) => [id, due],
      );
    expect(of(today, ['fz-152'])).toEqual([['amendment:200-fz', '2027-02-28']]);
    expect(of('2027-03-01', ['fz-152'])).toEqual([]);
    expect(of(today, ['gdpr'])).toEqual([]);
  });
});

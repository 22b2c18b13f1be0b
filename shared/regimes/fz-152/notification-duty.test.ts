import { describe, expect, it } from 'vitest';
import { freeze } from '../../filings/freeze.ts';
import type { Register } from '../../register/register.ts';
import { contextOf } from '../context.ts';
import { activity, item, organisation, registerOf, without } from '../rule-cases/complete-register.ts';
import { notificationDuty } from './notification-duty.ts';

const unknown = without(organisation, 'operatorNumber', 'notificationExemption');
const bare = registerOf({ organisation: unknown, filings: [] });
const filedIn = (register: Register): Register => ({
  ...register,
  filings: [
    {
      ...item,
      kind: 'notification',
      state: 'sent',
      sentOn: '2026-10-05',
      frozenOn: '2026-10-05',
      facts: freeze(register, 'notification'),
    },
  ],
});
const dutyIn = (register: Register) => notificationDuty(contextOf(register, '2026-11-22'));

describe('the duty to notify Roskomnadzor', () => {
  it('is due before processing starts where nothing was filed', () => {
    const duty = dutyIn(bare);
    expect(duty.code).toBe('intention');
    expect(duty.reasons[0]?.en).toContain('activities that go on: 1');
  });

  it('rests where an exemption is claimed, or nothing goes on', () => {
    expect(dutyIn({ ...bare, organisation: { ...unknown, notificationExemption: 'item-8' } }).code).toBe(
      'exempt',
    );
    expect(dutyIn({ ...bare, activities: [{ ...activity, status: 'draft' }] }).code).toBe('none');
  });

  it('is met as long as the filing says what the register says', () => {
    expect(dutyIn(filedIn(bare)).code).toBe('in-force');
  });

  it('comes back with each change, until the 15th of the month after', () => {
    const filed = filedIn(bare);
    const changed = {
      ...filed,
      activities: [{ ...activity, purpose: { en: 'Another purpose', ru: 'Иная цель' } }],
    };
    const duty = dutyIn(changed);
    expect(duty.code).toBe('changes');
    expect(duty.value.en).toContain('15 November 2026');
  });

  it('is that of the end where all has ended', () => {
    const filed = filedIn(bare);
    const ended = { ...filed, activities: [{ ...activity, status: 'ended', endDate: '2026-11-16' }] };
    const duty = dutyIn(ended);
    expect(duty.code).toBe('end');
    expect(duty.value.en).toContain('30 November 2026');
  });
});

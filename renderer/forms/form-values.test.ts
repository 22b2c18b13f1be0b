import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { entryOfValues, itemsAt, nameIn, ownerIn, valuesOf } from './form-values.ts';

const id = '01900000-0000-7000-8000-000000000001';
const item = '01900000-0000-7000-8000-000000000002';

describe('values of a form', () => {
  it('has null for every field without a value, in groups and items too', () => {
    const values = valuesOf({ id, recipients: [{ id: item, role: 'processor' }] }, activityFields);
    expect(values['status']).toBeNull();
    expect(ownerIn(values, 'consent')['asked']).toBeNull();
    expect(ownerIn(values, 'recipients.0')['role']).toBe('processor');
    expect(ownerIn(values, 'recipients.0')['party']).toBeNull();
    expect(values['periods']).toEqual([]);
  });

  it('makes up the entry it came from', () => {
    const entry = {
      id,
      name: { en: 'Website enquiries' },
      regimes: ['fz-152', 'gdpr'],
      directMarketing: false,
      consent: { separate: true },
      recipients: [{ id: item, position: 2, role: 'processor', contract: { ru: 'Договор' } }],
      destructionDeadline: { amount: 30, unit: 'day' },
    };
    expect(entryOfValues(id, valuesOf(entry, activityFields), activityFields)).toEqual(entry);
  });

  it('leaves out what was emptied', () => {
    const values = {
      ...valuesOf({ id }, activityFields),
      name: { en: '' },
      tags: [],
      consent: { asked: null },
    };
    expect(entryOfValues(id, values, activityFields)).toEqual({ id });
  });

  it('finds the thing a field stands in by its name', () => {
    const values = { recipients: [{ id: item, role: 'processor' }] };
    expect(ownerIn(values, '')).toBe(values);
    expect(ownerIn(values, 'recipients.0')).toEqual({ id: item, role: 'processor' });
    expect(ownerIn(values, 'recipients.7.party')).toEqual({});
    expect(itemsAt(values, 'recipients')).toHaveLength(1);
    expect(itemsAt(values, 'transfers')).toEqual([]);
    expect([nameIn('', 'name'), nameIn('recipients', 0)]).toEqual(['name', 'recipients.0']);
  });
});

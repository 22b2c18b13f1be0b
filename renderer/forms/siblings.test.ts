import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { mentionsOf } from './siblings.ts';

describe('mentionsOf', () => {
  it('finds every field that names an item of the list', () => {
    const owner = {
      data: [{ id: 'd1' }, { id: 'd2' }],
      periods: [
        { id: 'p1', groups: ['d1', 'd2'] },
        { id: 'p2', groups: ['d2'] },
      ],
      recipients: [{ id: 'r1', groups: ['d1'] }],
      consent: { asked: null },
    };
    expect(mentionsOf(owner, activityFields, 'data', 'd1')).toEqual([
      { name: 'periods.0.groups', value: ['d1', 'd2'] },
      { name: 'recipients.0.groups', value: ['d1'] },
    ]);
    expect(mentionsOf(owner, activityFields, 'transfers', 'd1')).toEqual([]);
  });
});

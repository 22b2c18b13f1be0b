import { expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { destructionLines } from './destruction.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const stays: Activity = { id: smallRegister.id, keepingGround: 'law', blockedOn: '2026-10-20' };

it('tells why data stay after the end of an activity, under 152-FZ alone', () => {
  const said = (activity: Activity, regime: 'fz-152' | 'gdpr'): string =>
    textOf(destructionLines(activity, scopeOf(smallRegister, 'en', regime)));
  const ended: Activity = { ...stays, status: 'ended' };
  expect(said(ended, 'fz-152')).toContain('Why the data stay: a federal law allows');
  expect(said(ended, 'fz-152')).toContain('Blocked on: 20 October 2026');
  expect([said(ended, 'gdpr'), said(stays, 'fz-152')]).toEqual(['', '']);
});

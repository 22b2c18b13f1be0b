import { freeze } from '../../../filings/freeze.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import type { Filing } from '../../../register/filing.ts';
import { activity, item, organisation, registerOf, without } from '../complete-register.ts';
import type { Changes, RuleCases } from '../rule-case.ts';

const operator = without(organisation, 'operatorNumber');
const exempt = (code: string, changes: Partial<Activity> = {}): Changes => ({
  organisation: { ...operator, notificationExemption: code },
  activities: [{ ...activity, ...changes }],
});

/** Notified on a day of what the complete register says, or the policy that tells it. */
const filed = (kind: string, on: string, changes: Changes = {}): Filing => ({
  id: '0190a000-0000-7000-8000-0000000000f1',
  kind,
  state: 'sent',
  frozenOn: on,
  sentOn: on,
  facts: freeze(registerOf(changes), kind),
});
const moved = { ...organisation, address: { en: 'Another pier' } };
const ended = (day: string): Partial<Activity> => ({ status: 'ended', endDate: day });
const abroad: Partial<Activity> = { transfers: [{ ...item, country: 'RS' }] };
const notified = filed('notification', '2026-10-20');

/** The rules of filings with Roskomnadzor; without a history a change counts from the day of the filing. */
export const filingCases: RuleCases = {
  'fz-152 R06 error': {
    fires: { organisation: operator },
    rests: { organisation: operator, filings: [notified] },
  },
  'fz-152 R07 error': {
    fires: exempt('item-8', { automation: 'mixed' }),
    rests: exempt('item-8', { automation: 'non-automated' }),
  },
  'fz-152 R08 error': { fires: exempt('item-1'), rests: exempt('item-9') },
  'fz-152 R09 warning': {
    fires: { organisation: moved, filings: [filed('notification', '2026-11-02')] },
    rests: { organisation: moved, filings: [filed('notification', '2026-11-02', { organisation: moved })] },
  },
  'fz-152 R09 error': {
    fires: { organisation: moved, filings: [notified] },
    rests: { organisation: moved, filings: [filed('notification', '2026-11-02')] },
  },
  'fz-152 R10 error': {
    fires: { activities: [{ ...activity, ...ended('2026-11-01') }] },
    rests: { activities: [{ ...activity, ...ended('2026-11-12') }] },
  },
  'fz-152 R55 warning': {
    fires: { activities: [{ ...activity, ...abroad }], filings: [notified] },
    rests: {
      activities: [{ ...activity, ...abroad }],
      filings: [filed('notification', '2026-10-20', { activities: [{ ...activity, ...abroad }] })],
    },
  },
  'fz-152 R74 warning': {
    fires: {
      activities: [{ ...activity, purpose: { en: 'Answering letters' } }],
      filings: [filed('policy', '2026-10-20')],
    },
    rests: {
      activities: [{ ...activity, purpose: { en: 'Answering questions ', ru: 'Ответы' } }],
      filings: [filed('policy', '2026-10-20')],
    },
  },
};

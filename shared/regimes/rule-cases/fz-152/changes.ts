import type { DestructionAct } from '../../../register/destruction-act.ts';
import type { Incident } from '../../../register/incident.ts';
import type { Activity, Period, Recipient, Transfer } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import type { SubjectRequest } from '../../../register/request.ts';
import type { System } from '../../../register/system.ts';
import { acting, activity, item, organisation, party, system } from '../complete-register.ts';
import type { Changes } from '../rule-case.ts';

/** The organisation, its one system, or one entry of a list, with changes. */
export const organised = (changes: Partial<Organisation>): Changes => ({
  organisation: { ...organisation, ...changes },
});
export const equipped = (changes: Partial<System>): Changes => ({ systems: [{ ...system, ...changes }] });

export const asked = (request: Partial<SubjectRequest>): Changes => ({
  requests: [{ ...item, activity: activity.id, ...request }],
});
export const destroying = (act: Partial<DestructionAct>): Changes => ({
  destructions: [{ ...item, activity: activity.id, ...act }],
});
export const breached = (incident: Partial<Incident>): Changes => ({ incidents: [{ ...item, ...incident }] });

/** One recipient, transfer or period of the one activity. */
export const giving = (recipient: Partial<Recipient>, more: Partial<Activity> = {}): Changes =>
  acting({ recipients: [{ ...item, ...recipient }], ...more });
export const sending = (transfer: Partial<Transfer>, more: Partial<Activity> = {}): Changes =>
  acting({ transfers: [{ ...item, ...transfer }], ...more });
export const keeping = (...periods: readonly Partial<Period>[]): Changes =>
  acting({ periods: periods.map((period, place) => ({ id: `${item.id.slice(0, -1)}${place}`, ...period })) });

/** Data of one group: some items, or a category. */
export const holding = (
  group: NonNullable<Activity['data']>[number] | Omit<NonNullable<Activity['data']>[number], 'id'>,
  more: Partial<Activity> = {},
): Changes => acting({ data: [{ ...item, ...group }], ...more });

/** Somebody in Serbia, and somebody in Russia. */
export const abroad = party;
export const atHome = '0190a000-0000-7000-8000-0000000000bb';
export const parties = [
  { id: abroad, country: 'RS' },
  { id: atHome, country: 'RU' },
];

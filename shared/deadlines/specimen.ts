import { contextOf } from '../regimes/context.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Deadline } from './deadline.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { Beside } from './source.ts';

/** The day on which the specimens are looked at: a Sunday. */
export const today = '2026-11-29';

export const uuid = (number: number): string => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const organisation: Organisation = {
  id: uuid(1),
  name: { en: 'Northern Port LLC', ru: 'ООО «Северный порт»' },
  regimes: ['gdpr', 'fz-152'],
};

export const activity = (of: Partial<Activity> = {}): Activity => ({
  id: uuid(2),
  name: { en: 'Enquiries', ru: 'Обращения' },
  status: 'active',
  ...of,
});

export const registerWith = (of: Partial<Register>): Register => ({
  ...emptyRegister(uuid(0), organisation),
  ...of,
});

/** What is due in a register of one organisation with this in it; the laws to come left out, which are always there. */
export function dueIn(of: Partial<Register>, on: IsoDate = today, beside: Beside = {}): readonly Deadline[] {
  const all = deadlinesOf(contextOf(registerWith(of), on), beside);
  return all.filter(({ id }) => !id.startsWith('amendment:'));
}

/** The days of those whose id begins so. */
export const daysOf = (of: Partial<Register>, id: string, on: IsoDate = today): readonly IsoDate[] =>
  dueIn(of, on)
    .filter((one) => one.id.startsWith(id))
    .map(({ due }) => due);

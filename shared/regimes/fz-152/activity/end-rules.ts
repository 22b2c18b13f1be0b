import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { once, type Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { destroyBlocked, isBlocked } from '../blocked-data.ts';
import { dayAfter, isOver } from '../dates.ts';

/** Terms that let data stay after the purpose is achieved: by law, for a time after an event, until a day to come. */
const lasts = ({ acts = [], periods = [], endDate = '' }: Activity, { today }: Context): boolean =>
  acts.some(({ term }) => term !== undefined && (dayAfter(endDate, term) ?? today) >= today) ||
  periods.some(
    ({ kind, until }) =>
      (kind === 'until-date' && (until === undefined || until >= today)) ||
      (kind !== 'until-date' && kind !== 'until-event' && kind !== undefined),
  );

const destroyed = once(({ register }) => new Set(register.destructions.map(({ activity }) => activity)));

/** An activity that has ended whose data nobody destroyed in time, with nothing written down that lets them stay. */
const isLate = (activity: Activity, context: Context): boolean =>
  activity.status === 'ended' &&
  activity.endDate !== undefined &&
  activity.keepingGround === undefined &&
  !destroyed(context).has(activity.id) &&
  !lasts(activity, context) &&
  isOver('destroy-purpose-achieved', activity.endDate, context);

const parts = fz152('Art. 21 parts 4, 6', 'ч. 4, 6 ст. 21');

/** Data of an activity that has ended (Art. 21 part 4). */
export const endRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R75',
    severity: 'error',
    citation: parts,
    message: {
      en: 'Destroy the data and write the destruction down, or say why or for what term they stay: the purpose was achieved long ago.',
      ru: 'Уничтожьте данные и внесите запись об уничтожении либо укажите, почему или на какой срок они сохраняются: цель давно достигнута.',
    },
    path: '/endDate',
    appliesTo: ({ status, endDate }, { today }) =>
      status === 'ended' && endDate !== undefined && endDate <= today,
    isMet: (activity, context) => !isLate(activity, context) || isBlocked(activity, context),
  }),
  destroyBlocked<Activity>({ citation: parts, path: '/blockedOn', isLate }),
];

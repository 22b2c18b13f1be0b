import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { once, type Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { isOver } from '../dates.ts';

/** Terms that let data stay after the purpose is achieved: by law, for a time after an event, until a day to come. */
const lasts = ({ periods = [] }: Activity, { today }: Context): boolean =>
  periods.some(
    ({ kind, until }) =>
      (kind === 'until-date' && (until === undefined || until >= today)) ||
      (kind !== 'until-date' && kind !== 'until-event' && kind !== undefined),
  );

const destroyed = once(({ register }) => new Set(register.destructions.map(({ activity }) => activity)));

/** Data of an activity that has ended (Art. 21 part 4). */
export const endRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R75',
    severity: 'error',
    citation: fz152('Art. 21 part 4', 'ч. 4 ст. 21'),
    message: {
      en: 'Destroy the data and write the destruction down, or give the term for which they stay: the purpose was achieved long ago.',
      ru: 'Уничтожьте данные и внесите запись об уничтожении либо укажите срок, на который они сохраняются: цель давно достигнута.',
    },
    path: '/endDate',
    appliesTo: ({ status, endDate }, { today }) =>
      status === 'ended' && endDate !== undefined && endDate <= today,
    isMet: (activity, context) =>
      destroyed(context).has(activity.id) ||
      lasts(activity, context) ||
      !isOver('destroy-purpose-achieved', activity.endDate ?? '', context),
  }),
];

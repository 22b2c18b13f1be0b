import type { Activity, Transfer } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { each, type Rule } from '../../rule.ts';
import { lastDay } from '../dates.ts';
import { goesAbroad, listStanding, notificationOf } from '../transfer-facts.ts';

const waiting = fz152('Art. 12 parts 9, 11', 'ч. 9, 11 ст. 12');

/** A transfer that has a day to begin on, and is not for vital interests. */
const mustWait = (transfer: Transfer): boolean =>
  goesAbroad(transfer) && transfer.startsOn !== undefined && transfer.vitalInterests !== true;

/** Whether it begins only after Roskomnadzor’s time is over; `undefined` where nobody can tell. */
function waits(transfer: Transfer, activity: Activity, context: Context): boolean | undefined {
  const { startsOn, requestOpen } = transfer;
  if (startsOn === undefined) return undefined;
  // The time stands still while Roskomnadzor waits for an answer (part 6).
  if (requestOpen === true) return startsOn > context.today;
  const receivedOn = notificationOf(transfer, activity, context)?.receivedOn;
  if (receivedOn === undefined) return undefined;
  const last = lastDay('transfer-consideration', receivedOn, context);
  // The last day still belongs to the time.
  return last === undefined ? undefined : startsOn > last;
}

/** A transfer to a state that is not on the list waits until Roskomnadzor’s time is over (Art. 12 part 11). */
export const waitingRules: readonly Rule<Activity>[] = [
  each<Activity, 'transfers'>('transfers', {
    id: 'R52',
    severity: 'error',
    citation: waiting,
    message: {
      en: 'Do not start the transfer before the time of Art. 12 part 9 is over: the state is not on the list.',
      ru: 'Начинайте передачу не ранее истечения срока ч. 9 ст. 12: государство не входит в перечень.',
    },
    path: '/startsOn',
    appliesTo: (transfer, _activity, context) =>
      mustWait(transfer) && listStanding(transfer, context) === 'not-listed',
    isMet: (transfer, activity, context) => waits(transfer, activity, context) !== false,
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R52',
    severity: 'warning',
    citation: waiting,
    message: {
      en: 'Check that the time of Art. 12 part 9 is over: give the day on which Roskomnadzor received the notification, and look the state up in the list.',
      ru: 'Проверьте, истёк ли срок ч. 9 ст. 12: укажите дату поступления уведомления в Роскомнадзор и сверьте государство с перечнем.',
    },
    path: '/receivedOn',
    appliesTo: (transfer, _activity, context) =>
      mustWait(transfer) && listStanding(transfer, context) !== 'listed',
    isMet: (transfer, activity, context) => {
      const known = waits(transfer, activity, context);
      return known === true || (known === false && listStanding(transfer, context) === 'not-listed');
    },
  }),
];

import type { SubjectRequest } from '../../../register/request.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { destroyBlocked, isBlocked } from '../blocked-data.ts';
import { isOver } from '../dates.ts';
import { basesOf } from '../activity-facts.ts';

const parts = fz152('Art. 21 parts 5–6', 'ч. 5–6 ст. 21');

/** Whether the activity has another basis than consent, on which the data may stay (Art. 9 part 2). */
function restsOnMore({ activity }: SubjectRequest, { activities }: Context): boolean {
  const concerned = activity === undefined ? undefined : activities.get(activity);
  return concerned !== undefined && basesOf(concerned).some((code) => code !== 'item-1');
}

/** A withdrawal whose data nobody destroyed in time, with nothing written down that lets them stay. */
const isLate = (request: SubjectRequest, context: Context): boolean =>
  request.kind === 'withdrawal' &&
  request.receivedOn !== undefined &&
  request.doneOn === undefined &&
  request.keepingGround === undefined &&
  !restsOnMore(request, context) &&
  isOver('destroy-consent-withdrawn', request.receivedOn, context);

/** Data whose consent was withdrawn (Art. 21 part 5). */
export const withdrawalRules: readonly Rule<SubjectRequest>[] = [
  whole<SubjectRequest>({
    id: 'R75',
    severity: 'error',
    citation: parts,
    message: {
      en: 'Destroy the data, or say why they stay: the deadline after the withdrawal has passed.',
      ru: 'Уничтожьте данные или укажите, почему они сохраняются: срок после отзыва согласия истёк.',
    },
    path: '/doneOn',
    appliesTo: ({ kind, receivedOn }) => kind === 'withdrawal' && receivedOn !== undefined,
    isMet: (request, context) => !isLate(request, context) || isBlocked(request, context),
  }),
  destroyBlocked<SubjectRequest>({ citation: parts, path: '/blockedUntil', isLate }),
];

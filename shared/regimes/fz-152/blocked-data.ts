import type { Citation } from '../../vocabulary/vocabulary.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Context } from '../context.ts';
import { whole, type Rule } from '../rule.ts';
import { isOver, lastDay, lastDayIs } from './dates.ts';

/** What may say since when its data are blocked. */
interface Blockable {
  readonly blockedOn?: IsoDate;
}

/** Blocked, for not longer than the law lets it (Art. 21 part 6). */
export const isBlocked = ({ blockedOn }: Blockable, context: Context): boolean =>
  blockedOn !== undefined && !isOver('destroy-after-blocking', blockedOn, context);

interface BlockedData<Thing> {
  readonly citation: Citation;
  /** The field that mends it. */
  readonly path: string;
  /** Whether the data should be destroyed by now and nothing lets them stay. */
  readonly isLate: (thing: Thing, context: Context) => boolean;
}

/** Reminds of data that were blocked in place of being destroyed, with the last day for it (Art. 21 part 6). */
export const destroyBlocked = <Thing extends Blockable>({
  citation,
  path,
  isLate,
}: BlockedData<Thing>): Rule<Thing> =>
  whole<Thing>({
    id: 'R75',
    severity: 'info',
    citation,
    message: {
      en: 'Destroy the blocked data before the deadline.',
      ru: 'Уничтожьте заблокированные данные в срок.',
    },
    path,
    appliesTo: isLate,
    isMet: (thing, context) => !isBlocked(thing, context),
    detail: ({ blockedOn = '' }, context) => {
      const last = lastDay('destroy-after-blocking', blockedOn, context);
      return last === undefined ? undefined : lastDayIs(last);
    },
  });

import { corrected } from '../../vocabulary/tables/corrected.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { sayDeadline, type Deadline } from '../../vocabulary/tables/deadlines/deadline.ts';
import { fz152Deadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { durationWords, withinWords } from './duration.ts';
import { lowerFirst } from './runs.ts';
import { tell, type Scope } from './scope.ts';
import { withoutOwnLaw } from './terms.ts';

/** A deadline of 152-FZ in the words of a document. */
export interface DeadlineInWords {
  readonly duty: string;
  readonly event: string;
  /** “10 working days”, «немедленно». */
  readonly limit: string;
  /** “within 10 working days”, «в течение 10 рабочих дней»; where there is no number, the same as `limit`. */
  readonly within: string;
  /** “may be extended by no more than 5 working days with a reasoned notice of the extension” */
  readonly extension?: string;
  /** When the time is another, or none. */
  readonly unless?: string;
  /** The place in the law, without its name. */
  readonly place: string;
  /** The user corrected the number. */
  readonly corrected: boolean;
}

const extended = (by: string, condition: Wording): Wording => ({
  en: `may be extended by no more than ${by} ${condition.en}`,
  ru: `может быть продлён не более чем на ${by} ${condition.ru}`,
});

/**
 * A deadline as the table of the law has it on a day, with the user’s corrections.
 * @returns nothing for a row that the references doubt or that a person has yet to confirm: it is not printed
 */
export function deadlineInWords(key: string, day: IsoDate, scope: Scope): DeadlineInWords | undefined {
  const row = rowOn(corrected(fz152Deadlines, scope.register.corrections), key, day);
  const original = rowOn(fz152Deadlines, key, day);
  if (!row || !original || row.doubtful || row.needsReview) return undefined;
  const { duty, event, unless, extension } = row.value;
  return {
    duty: tell(duty, scope),
    event: tell(event, scope),
    ...limitWords(row.value, scope),
    ...(extension && {
      extension: tell(extended(durationWords(extension, scope), extension.condition), scope),
    }),
    ...(unless && { unless: tell(unless, scope) }),
    place: withoutOwnLaw(tell(original.source, scope), scope),
    corrected: row.correctedBy !== undefined,
  };
}

/** The limit alone: its extension is said apart. */
function limitWords(value: Deadline, scope: Scope): Pick<DeadlineInWords, 'limit' | 'within'> {
  const { extension: _, ...alone } = value;
  const limit = lowerFirst(tell(sayDeadline(alone), scope));
  return { limit, within: value.limit.kind === 'within' ? withinWords(value.limit, scope) : limit };
}

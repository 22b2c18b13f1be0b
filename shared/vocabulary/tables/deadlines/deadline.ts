import type { Wording } from '../../../wording/wording.ts';
import { counted } from '../../../wording/plural.ts';
import { durationUnits } from '../../keeping/duration-units.ts';
import { termOf, type RegimeId } from '../../vocabulary.ts';
import type { CorrectionRules, Row } from '../dated-table.ts';
import { numberRules } from '../number-rules.ts';

/** Codes of the vocabulary `durationUnits` in which the law counts deadlines. */
export type DeadlineUnit = 'hour' | 'day' | 'working-day' | 'month';

/** How long there is. */
export type Limit =
  | { readonly kind: 'within'; readonly amount: number; readonly unit: DeadlineUnit }
  /** Not sooner than so long after the event. */
  | { readonly kind: 'not-before'; readonly amount: number; readonly unit: DeadlineUnit }
  /** By that day of the month after the month of the event. */
  | { readonly kind: 'day-of-next-month'; readonly day: number }
  | { readonly kind: 'at-once' }
  /** Before the event. */
  | { readonly kind: 'before' };

/** A further time that can be had once. */
export interface Extension {
  readonly amount: number;
  readonly unit: DeadlineUnit;
  readonly condition: Wording;
}

/** What must be done by when. */
export interface Deadline {
  readonly regime: RegimeId;
  readonly duty: Wording;
  /** The event the time runs from. */
  readonly event: Wording;
  readonly limit: Limit;
  readonly extension?: Extension;
  /** When the time is another, or none: to be shown beside every computed date. */
  readonly unless?: Wording;
}

export type DeadlineRow = Row<Deadline>;

const inUnits = (amount: number, unit: DeadlineUnit, language: 'en' | 'ru'): string => {
  const noun = termOf(durationUnits, unit)?.noun;
  return noun ? counted(amount, noun, language) : String(amount);
};

/** “10 working days (+ 5 working days)”, «до 15-го числа следующего месяца». */
export function sayDeadline({ limit, extension }: Deadline): Wording {
  const say = (language: 'en' | 'ru'): string => {
    const more = extension ? ` (+ ${inUnits(extension.amount, extension.unit, language)})` : '';
    return `${limitWords(limit, language)}${more}`;
  };
  return { en: say('en'), ru: say('ru') };
}

function limitWords(limit: Limit, language: 'en' | 'ru'): string {
  const english = language === 'en';
  switch (limit.kind) {
    case 'within':
      return inUnits(limit.amount, limit.unit, language);
    case 'not-before':
      return `${english ? 'not before' : 'не ранее чем через'} ${inUnits(limit.amount, limit.unit, language)}`;
    case 'day-of-next-month':
      return english ? `by day ${limit.day} of the next month` : `до ${limit.day}-го числа следующего месяца`;
    case 'at-once':
      return english ? 'at once' : 'немедленно';
    case 'before':
      return english ? 'before' : 'заранее';
  }
}

const numberIn = (limit: Limit): number | undefined => {
  if (limit.kind === 'day-of-next-month') return limit.day;
  return 'amount' in limit ? limit.amount : undefined;
};

function withNumber(limit: Limit, number: number): Limit | undefined {
  if (limit.kind === 'day-of-next-month') return number <= 28 ? { ...limit, day: number } : undefined;
  return 'amount' in limit ? { ...limit, amount: number } : undefined;
}

/** A user corrects how many days, hours or months there are; what has no number stays as it is. */
export const deadlineCorrection: CorrectionRules<Deadline> = {
  keys: 'rows',
  ...numberRules<Deadline>({
    least: 1,
    most: 1000,
    read: ({ limit }) => numberIn(limit) ?? 0,
    put: (number, before) => {
      const limit = before && withNumber(before.limit, number);
      return limit && { ...before, limit };
    },
  }),
};

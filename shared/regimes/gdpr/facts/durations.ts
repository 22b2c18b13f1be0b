import type { Duration } from '../../../register/value.ts';

const daysIn: ReadonlyMap<string, number> = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['working-day', 7 / 5],
  ['month', 365 / 12],
  ['year', 365],
]);

/** About how many days a duration is, to compare two of them; `undefined` for none and for a unit of a newer release. */
export function aboutDays(duration: Duration | undefined): number | undefined {
  const days = duration && daysIn.get(duration.unit);
  return days === undefined || duration === undefined ? undefined : days * duration.amount;
}

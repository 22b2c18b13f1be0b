import type { Activity } from '../../../shared/register/activity/activity.ts';

const onlyDigits = /^\d{1,9}$/;

/**
 * The number for one more activity: the highest plus one, as wide as the widest (“07” → “08”). `undefined` where people
 * number in another way, which is theirs to go on with.
 */
export function nextNumber(activities: readonly Pick<Activity, 'number'>[]): string | undefined {
  const numbers = activities.flatMap(({ number }) => (number ? [number] : []));
  const plain = numbers.filter((number) => onlyDigits.test(number));
  if (plain.length < numbers.length) return undefined;
  const width = Math.max(2, ...plain.map((number) => number.length));
  const highest = plain.reduce((most, number) => Math.max(most, Number(number)), 0);
  return String(highest + 1).padStart(width, '0');
}

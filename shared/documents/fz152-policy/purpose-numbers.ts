import type { Activity } from '../../register/activity/activity.ts';
import type { Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';

/** The chapter with the cards of the purposes. */
export const purposeChapter = 2;

/** “2.1, 2.3”: the numbers that the cards of some purposes have. */
export const numbersOf = (activities: readonly Activity[], which: (activity: Activity) => boolean): string =>
  activities
    .flatMap((activity, index) => (which(activity) ? [`${purposeChapter}.${index + 1}`] : []))
    .join(', ');

/** “— purposes 2.1, 2.3”, behind what they share. */
export function forPurposes(
  activities: readonly Activity[],
  which: (activity: Activity) => boolean,
  scope: Scope,
): Runs {
  const numbers = numbersOf(activities, which);
  const several = numbers.includes(',');
  const label = several ? { en: 'purposes', ru: 'цели' } : { en: 'purpose', ru: 'цель' };
  return numbers === '' ? [] : [{ text: `— ${tell(label, scope)} ${numbers}`, style: 'muted' }];
}

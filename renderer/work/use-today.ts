import { usePastDay } from '../storage/past.ts';
import { today } from './today.ts';

/** The day that what is shown is of: today, or the past day whose register is open. */
export function useToday(): string {
  return usePastDay() ?? today();
}

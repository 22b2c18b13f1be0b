import type { Register } from '../../register/register.ts';
import type { IsoDate } from '../../wording/date.ts';

/** What of the complete register is other than it was: its lists and its organisation, each as a whole. */
export type Changes = Partial<Register>;

/** A register in which a rule fires and one, as near as can be, in which it does not; checked on a day of its own where that matters. */
export interface RuleCase {
  readonly fires: Changes;
  readonly rests: Changes;
  readonly today?: IsoDate;
}

/** The cases by law, number and severity: `'fz-152 R17 error'`. */
export type RuleCases = Readonly<Record<string, RuleCase>>;

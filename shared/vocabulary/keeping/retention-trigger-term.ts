import type { Wording } from '../../wording/wording.ts';
import type { Term } from '../vocabulary.ts';

/** An event that a term runs from or lasts until, in the forms that a sentence needs. */
export interface RetentionTriggerTerm extends Term {
  /** After a length of time: “from the end of the contract”, «с даты прекращения договора». */
  readonly from: Wording;
  /** Alone: “until the end of the contract”, «до прекращения договора». */
  readonly until: Wording;
}

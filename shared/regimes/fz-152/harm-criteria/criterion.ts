import type { Activity } from '../../../register/activity/activity.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';

/** When a criterion of Order 178 is met by what a card says. The law's words are in the vocabulary `harmCriteria`. */
export interface HarmPredicate {
  /** The code of the criterion: “h1”. */
  readonly code: string;
  readonly isMet: (activity: Activity, context: Context) => boolean;
  /** What the card says that meets it, in a sentence. */
  readonly because: Wording;
  /** The field of the card that says so. */
  readonly path: string;
}

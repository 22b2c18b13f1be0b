import type { ChangedSince } from '../filings/filing-status.ts';
import type { Context } from '../regimes/context.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Found } from './deadline.ts';

/** What else than the register is known. */
export interface Beside {
  /** When something was changed, as the history tells; without it a change counts as old as the filing it differs from. */
  readonly changedSince?: ChangedSince;
}

/** Finds the deadlines of one sort in one activity. */
export type ActivitySource = (activity: Activity, context: Context) => readonly Found[];

/** Finds the deadlines of one sort; past ones too, as long as they are not met. */
export type Source = (context: Context, beside: Beside) => readonly Found[];

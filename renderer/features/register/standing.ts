import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Checked } from '../../../shared/regimes/check.ts';
import { countOpen } from '../../../shared/regimes/finding.ts';

/** How an activity stands with its laws: what they find in it, and how much of what they ask is there (0 to 1). */
export interface Standing {
  readonly errors: number;
  readonly checks: number;
  readonly share: number;
}

/** Of an activity that is not checked yet. */
export const unknownStanding: Standing = { errors: 0, checks: 0, share: 1 };

const standings = new WeakMap<Checked, Standing>();

/** The standing that a check says; the same object for the same check. */
export function standingOf(checked: Checked): Standing {
  const known = standings.get(checked);
  if (known) return known;
  const { findings, completeness } = checked;
  const counts = countOpen(findings);
  const share = completeness.asked === 0 ? 1 : completeness.met / completeness.asked;
  const made = { ...counts, share };
  standings.set(checked, made);
  return made;
}

export type StandingOf = (activity: Activity) => Standing;

/** A number that is highest where most work is left: errors first, then things to check, then what is still empty. */
export const workLeft = ({ errors, checks, share }: Standing): number =>
  errors * 10_000 + checks * 10 + (1 - share);

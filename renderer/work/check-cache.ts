import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';
import { checkActivity, checkSurroundings, type Checked } from '../../shared/regimes/check.ts';
import type { Finding } from '../../shared/regimes/finding.ts';

/** Gives what the laws find in an activity; asked again for the same activity it does not look twice. */
export type CheckOf = (activity: Activity) => Checked;

interface Cache {
  readonly organisation: Register['organisation'];
  readonly parties: Register['parties'];
  readonly checkOf: CheckOf;
}

let cache: Cache | undefined;

/**
 * The check of a register's activities. An activity is checked anew when it changes, and all are when the organisation
 * or a party does, for rules look at those too.
 */
export function checkOfRegister(register: Register): CheckOf {
  if (cache?.organisation === register.organisation && cache.parties === register.parties)
    return cache.checkOf;
  const known = new WeakMap<Activity, Checked>();
  const checkOf: CheckOf = (activity) => {
    const before = known.get(activity);
    if (before) return before;
    const checked = checkActivity(activity, register);
    known.set(activity, checked);
    return checked;
  };
  cache = { organisation: register.organisation, parties: register.parties, checkOf };
  return checkOf;
}

const sliceMs = 8;

/**
 * All findings of a register, worked out in slices short enough for a frame. `alive` is asked between slices; where it
 * says no, nothing is reported.
 */
export async function findingsInSlices(
  register: Register,
  alive: () => boolean,
): Promise<readonly Finding[] | undefined> {
  const checkOf = checkOfRegister(register);
  const findings: Finding[] = [...checkSurroundings(register)];
  let started = performance.now();
  for (const activity of register.activities) {
    findings.push(...checkOf(activity).findings);
    if (performance.now() - started > sliceMs) {
      await new Promise((resume) => setTimeout(resume, 0));
      if (!alive()) return undefined;
      started = performance.now();
    }
  }
  return alive() ? findings : undefined;
}

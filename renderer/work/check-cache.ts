import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';
import { checkActivity, checkSurroundings, type Checked } from '../../shared/regimes/check.ts';
import { contextOf } from '../../shared/regimes/context.ts';
import type { Finding } from '../../shared/regimes/finding.ts';
import type { IsoDate } from '../../shared/wording/date.ts';

/** Gives what the laws find in an activity; asked again for the same activity it does not look twice. */
export type CheckOf = (activity: Activity) => Checked;

interface Cache {
  readonly register: Register;
  readonly today: IsoDate;
  readonly checkOf: CheckOf;
}

let cache: Cache | undefined;

/** What the rules of an activity look at beside it. */
const surroundings = [
  'organisation',
  'parties',
  'systems',
  'dataItems',
  'subjectCategories',
  'filings',
  'requests',
  'destructions',
  'waivers',
  'corrections',
] as const;

const sameSurroundings = (one: Register, other: Register): boolean =>
  surroundings.every((name) => one[name] === other[name]);

/**
 * The check of a register's activities on a day. An activity is checked anew when it changes, and all are when something
 * does that rules look at beside them.
 */
export function checkOfRegister(register: Register, today: IsoDate): CheckOf {
  if (cache?.today === today && sameSurroundings(cache.register, register)) return cache.checkOf;
  const known = new WeakMap<Activity, Checked>();
  const context = contextOf(register, today);
  const checkOf: CheckOf = (activity) => {
    const before = known.get(activity);
    if (before) return before;
    const checked = checkActivity(activity, context);
    known.set(activity, checked);
    return checked;
  };
  cache = { register, today, checkOf };
  return checkOf;
}

const sliceMs = 8;

/**
 * All findings of a register, worked out in slices short enough for a frame. `alive` is asked between slices; where it
 * says no, nothing is reported.
 */
export async function findingsInSlices(
  register: Register,
  today: IsoDate,
  alive: () => boolean,
): Promise<readonly Finding[] | undefined> {
  const checkOf = checkOfRegister(register, today);
  const findings: Finding[] = [...checkSurroundings(contextOf(register, today)).findings];
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

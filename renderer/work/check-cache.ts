import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Waiver } from '../../shared/register/waiver.ts';
import { checkActivity, type Checked } from '../../shared/regimes/check.ts';
import { contextOf, type Context } from '../../shared/regimes/context.ts';
import { surroundingsOf } from '../../shared/regimes/of-each.ts';
import type { IsoDate } from '../../shared/wording/date.ts';

/** Gives what the laws find in an activity; asked again for the same activity it does not look twice. */
export type CheckOf = (activity: Activity) => Checked;

/** The check of a register's activities on a day. */
export type CheckOfRegister = (register: Register, today: IsoDate) => CheckOf;

type WaiversByEntry = ReadonlyMap<Uuid, readonly Waiver[]>;

function byEntry(waivers: readonly Waiver[]): WaiversByEntry {
  const grouped = new Map<Uuid, Waiver[]>();
  for (const waiver of waivers) {
    const entity = waiver.entity ?? '';
    const group = grouped.get(entity);
    if (group) group.push(waiver);
    else grouped.set(entity, [waiver]);
  }
  return grouped;
}

const none: readonly Waiver[] = [];

const same = (one: readonly Waiver[], other: readonly Waiver[]): boolean =>
  one === other || (one.length === other.length && one.every((waiver, at) => waiver === other[at]));

interface Known {
  readonly checked: Checked;
  readonly waivers: WaiversByEntry;
}

interface Cache {
  readonly context: Context;
  readonly known: WeakMap<Activity, Known>;
  readonly checkOf: CheckOf;
}

/** Whether nothing was waived or taken back since in what the check found. */
function stillHolds({ checked, waivers }: Known, activity: Activity, now: WaiversByEntry): boolean {
  if (waivers === now) return true;
  const unchanged = (entity: Uuid): boolean => same(waivers.get(entity) ?? none, now.get(entity) ?? none);
  return unchanged(activity.id) && checked.findings.every(({ entity }) => unchanged(entity));
}

function cacheFor(context: Context, known: WeakMap<Activity, Known>): Cache {
  const waivers = byEntry(context.register.waivers);
  const checkOf: CheckOf = (activity) => {
    const before = known.get(activity);
    if (before && stillHolds(before, activity, waivers)) return before.checked;
    const checked = checkActivity(activity, context);
    known.set(activity, { checked, waivers });
    return checked;
  };
  return { context, known, checkOf };
}

/**
 * A check that remembers: an activity is checked anew when it changes or something in it is waived, and all are when
 * something changes that rules look at beside them.
 */
export function rememberingCheck(): CheckOfRegister {
  let cache: Cache | undefined;
  return (register, today) => {
    const before = cache;
    if (before?.context.register === register && before.context.today === today) return before.checkOf;
    const context = contextOf(register, today);
    const isSame = before !== undefined && surroundingsOf(before.context) === surroundingsOf(context);
    if (isSame && before.context.register.waivers === register.waivers) return before.checkOf;
    cache = cacheFor(context, isSame ? before.known : new WeakMap());
    return cache.checkOf;
  };
}

/** The window's own check: for the activity that is open, and for rows in sight. */
export const checkOfRegister: CheckOfRegister = rememberingCheck();

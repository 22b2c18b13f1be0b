import { useEffect, useSyncExternalStore } from 'react';
import type { Change } from '../../shared/changes/change.ts';
import { changedSince } from '../../shared/changes/changed-since.ts';
import type { Deadline, Found } from '../../shared/deadlines/deadline.ts';
import { foundElsewhere, foundInActivity, inOrder } from '../../shared/deadlines/deadlines-of.ts';
import type { Beside } from '../../shared/deadlines/source.ts';
import { workingOutStatus } from '../../shared/filings/filing-status.ts';
import { contextOf } from '../../shared/regimes/context.ts';
import { calendarFor } from '../../shared/regimes/tables.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Register } from '../../shared/register/register.ts';
import { addCalendarDays } from '../../shared/vocabulary/tables/days.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import { inSlicesWhile } from '../storage/in-slices.ts';
import { observable } from '../storage/observable.ts';
import { useChanges, useRegister } from '../storage/register.ts';
import { useToday } from './use-today.ts';

interface Known {
  readonly register: Register;
  readonly day: IsoDate;
  readonly deadlines: readonly Deadline[];
}

const none: readonly Deadline[] = [];
const known = observable<Known | undefined>(undefined);

/** The history is looked through only if something asks. */
function besideOf(changes: readonly Change[]): Beside {
  let since: NonNullable<Beside['changedSince']> | undefined;
  return {
    changedSince: (entity, path, after) => {
      since ??= changedSince(changes.flatMap(({ events }) => events));
      return since(entity, path, after);
    },
  };
}

const isKnown = (register: Register, day: IsoDate): boolean => {
  const last = known.get();
  return last?.register === register && last.day === day;
};

/** What the deadlines of an activity follow from beside it. */
const surroundings = ['organisation', 'parties', 'destructions', 'corrections'] as const;

interface Remembered extends Pick<Known, 'register' | 'day'> {
  readonly found: WeakMap<Activity, readonly Found[]>;
}

let remembered: Remembered | undefined;

/** What was found in activities is found again only where it may be otherwise. */
function rememberedFor(register: Register, day: IsoDate): Remembered {
  const before = remembered;
  const isSame =
    before?.day === day && surroundings.every((name) => before.register[name] === register[name]);
  remembered = { register, day, found: isSame ? before.found : new WeakMap() };
  return remembered;
}

const sliceMs = 8;

interface Shown extends Pick<Known, 'register' | 'day'> {
  readonly changes: readonly Change[];
}

/** Works out what is due in slices short enough for a frame; ends where `alive` says no. */
async function workOut({ register, day, changes }: Shown, alive: () => boolean): Promise<void> {
  const context = contextOf(register, day);
  const { found } = rememberedFor(register, day);
  // What has changed since the last filing takes longest the first time, and is then known.
  await inSlicesWhile(alive, workingOutStatus({ register, today: day, calendar: calendarFor(context) }));
  if (!alive()) return;
  const all = [...foundElsewhere(context, besideOf(changes))];
  let started = performance.now();
  for (const activity of register.activities) {
    const inActivity = found.get(activity) ?? foundInActivity(activity, context);
    found.set(activity, inActivity);
    all.push(...inActivity);
    if (performance.now() - started <= sliceMs) continue;
    await new Promise((resume) => setTimeout(resume, 0));
    if (!alive()) return;
    started = performance.now();
  }
  if (alive()) known.set({ register, day, deadlines: inOrder(all, day) });
}

/** Long enough that typing is not held up. */
const pauseMs = 250;

/** What is due in the open register on the day it is of; the former stands until typing pauses and the new is worked out. */
export function useDeadlines(): readonly Deadline[] {
  const register = useRegister();
  const changes = useChanges();
  const day = useToday();
  const last = useSyncExternalStore(known.subscribe, known.get);
  const isFirst = last?.register.id !== register.id;
  useEffect(() => {
    if (isKnown(register, day)) return;
    let isAlive = true;
    const alive = (): boolean => isAlive && !isKnown(register, day);
    const timer = setTimeout(() => void workOut({ register, day, changes }, alive), isFirst ? 0 : pauseMs);
    return () => {
      isAlive = false;
      clearTimeout(timer);
    };
  }, [register, changes, day, isFirst]);
  return isFirst ? none : last.deadlines;
}

/** Days within which something is near enough to be told of without being asked. */
const soonDays = 60;

/** The last day that is soon. */
export const soonEnd = (day: IsoDate): IsoDate => addCalendarDays(day, soonDays);

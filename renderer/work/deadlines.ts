import { useEffect, useSyncExternalStore } from 'react';
import type { Change } from '../../shared/changes/change.ts';
import { changedSince } from '../../shared/changes/changed-since.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { deadlinesOf } from '../../shared/deadlines/deadlines-of.ts';
import type { Beside } from '../../shared/deadlines/source.ts';
import { contextOf } from '../../shared/regimes/context.ts';
import type { Register } from '../../shared/register/register.ts';
import { addCalendarDays } from '../../shared/vocabulary/tables/days.ts';
import type { IsoDate } from '../../shared/wording/date.ts';
import { observable } from '../storage/observable.ts';
import { useChanges, useRegister } from '../storage/register.ts';
import { today } from './today.ts';

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

const isKnown = (register: Register): boolean => {
  const last = known.get();
  return last?.register === register && last.day === today();
};

function workOut(register: Register, changes: readonly Change[]): void {
  if (isKnown(register)) return;
  const day = today();
  known.set({ register, day, deadlines: deadlinesOf(contextOf(register, day), besideOf(changes)) });
}

/** Long enough that typing is not held up. */
const pauseMs = 250;

/** What is due in the open register; the former stands until typing pauses and the new is worked out. */
export function useDeadlines(): readonly Deadline[] {
  const register = useRegister();
  const changes = useChanges();
  const last = useSyncExternalStore(known.subscribe, known.get);
  const isFirst = last?.register.id !== register.id;
  useEffect(() => {
    if (isKnown(register)) return;
    const timer = setTimeout(() => workOut(register, changes), isFirst ? 0 : pauseMs);
    return () => clearTimeout(timer);
  }, [register, changes, isFirst]);
  return isFirst ? none : last.deadlines;
}

/** Days within which something is near enough to be told of without being asked. */
const soonDays = 60;

/** The last day that is soon. */
export const soonEnd = (day: IsoDate): IsoDate => addCalendarDays(day, soonDays);

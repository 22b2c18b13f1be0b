import { useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { contextOf, type Context } from '../../shared/regimes/context.ts';
import { countOpen, type Finding, type OpenCounts } from '../../shared/regimes/finding.ts';
import { useEntry, useRegister } from '../storage/register.ts';
import { checkOfRegister, type CheckOf } from './check-cache.ts';
import { findingsDesk } from './checking/findings-desk.ts';
import { nothingFound, type Found } from './checking/found.ts';
import { lineInWindow, lineToWorker } from './checking/lines.ts';
import { useToday } from './use-today.ts';

export type { Found } from './checking/found.ts';

const none: readonly Finding[] = [];

const desk = findingsDesk(typeof Worker === 'undefined' ? lineInWindow : lineToWorker, lineInWindow);

/** What the laws find in the open register; the former stands until the new is worked out, beside the window. */
export function useFound(): Found {
  const register = useRegister();
  const today = useToday();
  useEffect(() => desk.look(register, today), [register, today]);
  const found = useSyncExternalStore(desk.subscribe, desk.get);
  return found.register === register.id ? found : nothingFound;
}

/** How much asks for something in the whole register. */
export function useOpenCounts(): OpenCounts {
  const { findings } = useFound();
  return useMemo(() => countOpen(findings), [findings]);
}

/** What was found in one entry outside of activities, or by rules that look across the register. */
export function useSurroundingFindings(id: Uuid): readonly Finding[] {
  const { surroundings } = useFound();
  return useMemo(() => surroundings.filter(({ entity }) => entity === id), [surroundings, id]);
}

/** What the laws find in one activity: its own rules at once, those across the register as they come. */
export function useActivityFindings(id: Uuid): readonly Finding[] {
  const checkOf = useCheckOf();
  const across = useSurroundingFindings(id);
  const activity = useEntry('activities', id) as Activity | undefined;
  const own = activity ? checkOf(activity).findings : none;
  return useMemo(() => (across.length === 0 ? own : [...own, ...across]), [own, across]);
}

/** What derivations look at: the register as it stands, on this day. It may come a moment later than what is typed. */
export function useLawContext(): Context {
  const register = useDeferredValue(useRegister());
  const today = useToday();
  return useMemo(() => contextOf(register, today), [register, today]);
}

/** The check of single activities, for rows in sight: findings and completeness at once. */
export function useCheckOf(): CheckOf {
  const register = useRegister();
  const today = useToday();
  return useMemo(() => checkOfRegister(register, today), [register, today]);
}

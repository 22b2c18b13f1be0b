import { useEffect, useMemo, useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import type { Finding } from '../../shared/regimes/finding.ts';
import { useEntry, useRegister } from '../storage/register.ts';
import { today } from './today.ts';
import { checkOfRegister, findingsInSlices, type CheckOf } from './check-cache.ts';

const none: readonly Finding[] = [];

/** All findings of the open register; the former ones stand until the new ones are worked out. */
export function useFindings(): readonly Finding[] {
  const register = useRegister();
  const [findings, setFindings] = useState(none);
  useEffect(() => {
    let alive = true;
    void findingsInSlices(register, today(), () => alive).then((found) => found && setFindings(found));
    return () => {
      alive = false;
    };
  }, [register]);
  return findings;
}

/** What the laws find in one activity, at once. */
export function useActivityFindings(id: Uuid): readonly Finding[] {
  const checkOf = useCheckOf();
  const activity = useEntry('activities', id) as Activity | undefined;
  return activity ? checkOf(activity).findings : none;
}

/** The check of single activities, for lists: findings and completeness. */
export function useCheckOf(): CheckOf {
  const register = useRegister();
  return useMemo(() => checkOfRegister(register, today()), [register]);
}

import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { activitiesUnder } from '../activities-under.ts';

/** Activities of the operator that go on: those on another's assignment are in that operator's policy. */
export const published = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'fz-152').filter(
    ({ role, status }) => role !== 'processor' && status !== 'ended',
  );

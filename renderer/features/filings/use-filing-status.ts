import { useCallback, useDeferredValue } from 'react';
import type { Steps } from '../../../shared/basics/steps.ts';
import {
  workingOutStatus,
  type FilingStatus,
  type FilingStatusRequest,
} from '../../../shared/filings/filing-status.ts';
import { corrected } from '../../../shared/vocabulary/tables/corrected.ts';
import { productionCalendar } from '../../../shared/vocabulary/tables/production-calendar/production-calendar.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import { useRegister } from '../../storage/register.ts';
import { useChangedSince } from '../../work/use-changed-since.ts';
import { useToday } from '../../work/use-today.ts';
import { useWorkedOut } from '../../work/use-worked-out.ts';

/**
 * How the notification of Roskomnadzor stands; by when changes are due is told as soon as the history is read.
 * `undefined` while a large register is looked through for the first time.
 */
export function useFilingStatus(): FilingStatus | undefined {
  const register = useDeferredValue(useRegister());
  const today = useToday();
  const first = useWorkedOut(
    useCallback(() => workingOutStatus(requestOf(register, today)), [register, today]),
  );
  const changedSince = useChangedSince(first?.state === 'changes-due');
  const exact = useWorkedOut(
    useCallback(
      () => (changedSince ? workingOutStatus({ ...requestOf(register, today), changedSince }) : nothing()),
      [register, today, changedSince],
    ),
  );
  return exact ?? first;
}

/** Without the history there is nothing more exact to tell. */
function* nothing(): Steps<undefined> {}

const requestOf = (register: Register, today: IsoDate): FilingStatusRequest => ({
  register,
  today,
  calendar: corrected(productionCalendar, register.corrections),
});

import { useDeferredValue, useMemo } from 'react';
import { filingStatus, type FilingStatus } from '../../../shared/filings/filing-status.ts';
import { corrected } from '../../../shared/vocabulary/tables/corrected.ts';
import { productionCalendar } from '../../../shared/vocabulary/tables/production-calendar/production-calendar.ts';
import { useRegister } from '../../storage/register.ts';
import { useChangedSince } from '../../work/use-changed-since.ts';
import { useToday } from '../../work/use-today.ts';

/** How the notification of Roskomnadzor stands; by when changes are due is told as soon as the history is read. */
export function useFilingStatus(): FilingStatus {
  const register = useDeferredValue(useRegister());
  const today = useToday();
  const request = useMemo(
    () => ({ register, today, calendar: corrected(productionCalendar, register.corrections) }),
    [register, today],
  );
  const first = useMemo(() => filingStatus(request), [request]);
  const changedSince = useChangedSince(first.state === 'changes-due');
  return useMemo(
    () => (changedSince ? filingStatus({ ...request, changedSince }) : first),
    [request, changedSince, first],
  );
}

import { useEffect, useState } from 'react';
import { changedSince } from '../../shared/changes/changed-since.ts';
import type { ChangedSince } from '../../shared/filings/filing-status.ts';
import { useShownLedger } from '../storage/past.ts';
import { useRevision } from '../storage/register.ts';
import { dayHere } from './today.ts';

/** When something was written first after a day, from the history; it is read only where it is wanted. */
export function useChangedSince(isWanted: boolean): ChangedSince | undefined {
  const ledger = useShownLedger();
  const revision = useRevision();
  const [known, setKnown] = useState<ChangedSince>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void ledger().then(
      ({ history }) => {
        if (isCurrent) setKnown(() => changedSince(history, dayHere));
      },
      // Without the history the day of the filing is the safe one.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, ledger, revision]);
  return isWanted ? known : undefined;
}

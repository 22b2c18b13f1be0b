import { useEffect, useState } from 'react';
import { changedSince } from '../../shared/changes/changed-since.ts';
import type { ChangedSince } from '../../shared/filings/filing-status.ts';
import { useShownLedger } from '../storage/past.ts';
import { useRevision } from '../storage/register.ts';
import { dayHere } from './today.ts';

interface Known {
  readonly revision: number;
  readonly tell: ChangedSince;
}

/** When something was written first after a day, from the history; it is read only where it is wanted. */
export function useChangedSince(isWanted: boolean): ChangedSince | undefined {
  const ledgerNow = useShownLedger();
  const revision = useRevision();
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const read = async (): Promise<void> => {
      try {
        const { history } = await ledgerNow();
        if (isCurrent) setKnown({ revision, tell: changedSince(history, dayHere) });
      } catch {
        // Without the history, changes count from the filing: the safe day.
      }
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [isWanted, ledgerNow, revision]);
  return isWanted ? known?.tell : undefined;
}

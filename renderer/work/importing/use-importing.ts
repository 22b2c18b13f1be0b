import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import { noDecisions, type Decisions } from '../../../shared/merging/decisions.ts';
import { useSettings } from '../../storage/settings.ts';
import { useStorage } from '../../storage/storage-provider.tsx';
import { useCurrentRegisterId } from '../../storage/registers.ts';
import { decidedCandidate, importDesk, type ImportDesk } from './import-desk.ts';
import { restingImport, type Importing } from './import-state.ts';
import { decisionKey, decisionsOf } from './kept-decisions.ts';

export const useImportDesk = (): ImportDesk => importDesk(useStorage());

/** The file being looked at; nothing where it belongs to another register than the open one. */
export function useImporting(): Importing {
  const { state } = useImportDesk();
  const now = useSyncExternalStore(state.subscribe, state.get);
  const register = useCurrentRegisterId();
  return now.register === register ? now : restingImport;
}

/** What was decided about a file until now. */
export function useDecisions(digest: string): Decisions {
  const settings = useSettings();
  const register = useCurrentRegisterId();
  return useMemo(
    () => (register === undefined ? noDecisions : decisionsOf(settings, decisionKey(register, digest))),
    [settings, register, digest],
  );
}

/** Gives a candidate as it is after a person said which of ours it is. */
export function useDecidedCandidate(): (candidate: Candidate, decisions: Decisions) => Candidate {
  const { session } = useStorage();
  return useCallback(
    (candidate, decisions) => {
      const opened = session.get();
      return opened ? decidedCandidate(candidate, decisions, opened) : candidate;
    },
    [session],
  );
}

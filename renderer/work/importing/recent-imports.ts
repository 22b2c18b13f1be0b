import type { Change } from '../../../shared/changes/change.ts';
import { changesOf } from '../../../shared/changes/grouping.ts';
import {
  importTakenBackWithin,
  takeBackImport,
  type TakenBack,
} from '../../../shared/merging/take-back-import.ts';
import { useRegister, useChanges } from '../../storage/register.ts';
import { useSettings, useSetSetting } from '../../storage/settings.ts';
import type { ImportRecord } from '../../storage/settings-record.ts';
import { useStorage } from '../../storage/storage-provider.tsx';
import { isImportIn, lastInChain } from './undo-chain.ts';

/** A file that was taken in lately, and whether what it brought stands. */
export interface RecentImport extends ImportRecord {
  readonly isIn: boolean;
}

const dayMs = 86_400_000;

const isRecent = ({ at }: ImportRecord, now: number): boolean =>
  now - Date.parse(at) <= importTakenBackWithin * dayMs;

/** The imports of the last thirty days, newest first. */
export function useRecentImports(): readonly RecentImport[] {
  const { id } = useRegister();
  const { imports } = useSettings();
  const changes = useChanges();
  const now = Date.parse(changes.at(-1)?.at ?? '') || 0;
  return imports
    .filter((one) => one.register === id && isRecent(one, now))
    .map((one) => ({ ...one, isIn: isImportIn(one, changes) }))
    .toReversed();
}

/** What taking an import back, or in again, would write, and what stays because it was worked on since. */
export interface Reversal extends TakenBack {
  readonly record: ImportRecord;
}

/** Takes imports back though other work came after them, and in again. */
export function useReversing() {
  const storage = useStorage();
  const { imports } = useSettings();
  const set = useSetSetting();
  const changes = useChanges();
  /** Of long ago: the window has the last changes only. */
  const changeAt = async (at: string): Promise<Change | undefined> =>
    changes.find((change) => change.at === at) ??
    changesOf((await storage.ledger()).history).find((change) => change.at === at);
  /** The change that has to be reversed: the import itself, or what took it back. */
  const lastOf = async ({ takenBack, at }: RecentImport): Promise<Change | undefined> => {
    const made = await changeAt(takenBack === '' ? at : takenBack);
    return made && lastInChain(made, changes);
  };
  const look = async (record: RecentImport): Promise<Reversal | undefined> => {
    const change = await lastOf(record);
    const session = storage.session.get();
    return change && session ? { ...takeBackImport(change, session.states()), record } : undefined;
  };
  const reverse = ({ edits, record }: Reversal, isIn: boolean): void => {
    const session = storage.session.get();
    if (!session || edits.length === 0) return;
    session.edit(edits, 'edit');
    const { at = '' } = session.view.get().changes.at(-1) ?? {};
    const next = imports.map((one) =>
      one.at === record.at && one.register === record.register
        ? { ...one, takenBack: isIn ? at : '', ...(isIn ? {} : { at }) }
        : one,
    );
    set('imports', next);
  };
  return { look, reverse };
}

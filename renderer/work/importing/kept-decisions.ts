import { noDecisions, type Decisions } from '../../../shared/merging/decisions.ts';
import type { Storage } from '../../storage/storage.ts';
import type { ImportRecord, Settings } from '../../storage/settings-record.ts';

/** Decisions about a file are known by the register and the bytes of the file. */
export const decisionKey = (register: string, digest: string): string => `${register} ${digest}`;

/** Of so many files what was decided is remembered. */
const mostFiles = 30;

export const decisionsOf = ({ decisions }: Settings, key: string): Decisions => decisions[key] ?? noDecisions;

/** The decisions of all files with those of one put in; the file that was looked at last is forgotten last. */
export function withDecisions(
  all: Settings['decisions'],
  key: string,
  decided: Decisions,
): Settings['decisions'] {
  const { [key]: _former, ...others } = all;
  return Object.fromEntries([...Object.entries(others).slice(1 - mostFiles), [key, decided]]);
}

/** So many imports are remembered. */
const mostImports = 100;

/** Remembers what a change took in, to be told of and taken back. */
export function noteImport({ settings, set }: Storage, record: Omit<ImportRecord, 'takenBack'>): void {
  set('imports', [...settings.get().imports.slice(1 - mostImports), { ...record, takenBack: '' }]);
}

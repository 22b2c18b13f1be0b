import type { Text, Wording } from '../../shared/wording/wording.ts';
import { readJson, writeJson } from './json-file.ts';
import { fileIn, type BackupsSetup } from './setup.ts';

/** What is remembered from one start to the next. */
export interface BackupsState {
  /** No backup is deleted until the person confirms that the data are right. */
  readonly frozen?: { readonly reason: 'restore' | 'shrunk'; readonly name?: Text };
  /** The manifest was found changed by another program or person. */
  readonly altered?: boolean;
}

const stateIn = (setup: BackupsSetup): string => fileIn(setup, 'state.json');

export const readState = (setup: BackupsSetup): Promise<BackupsState> =>
  readJson<BackupsState>(setup.disk, stateIn(setup));

/** Keeps what is given, and what was kept before of the rest. */
export async function changeState(setup: BackupsSetup, change: BackupsState): Promise<void> {
  const before = await readState(setup);
  const now = { ...before, ...change };
  if (JSON.stringify(now) !== JSON.stringify(before)) await writeJson(setup.disk, stateIn(setup), now);
}

/** The person has looked and found the data right. */
export const clearState = (setup: BackupsSetup): Promise<void> => writeJson(setup.disk, stateIn(setup), {});

export const alteredWarning: Wording = {
  en: 'The list of backups was changed by another program or person. Backups it no longer vouches for are marked “changed”.',
  ru: 'Список резервных копий изменён другой программой или человеком. Копии, за которые он больше не ручается, помечены «изменена».',
};

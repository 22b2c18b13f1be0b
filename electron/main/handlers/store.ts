import type { StoreRequest } from '../../../shared/bridge/contract.ts';
import type { Handlers } from '../shell.ts';

/** What the window keeps in the journal, and what passes between them when the program closes. */
export const storeHandlers: Pick<Handlers, StoreRequest> = {
  openStore: (_nothing, { data }) => data.openStore(),
  startedWell: async (_nothing, { data }) => {
    await data.startedWell();
    return { noted: true };
  },
  appendChanges: (changes, { data }) => data.appendChanges(changes),
  changesSince: (position, { data }) => data.changesSince(position),
  readRegister: (which, { data }) => data.readRegister(which),
  writeRegister: (piece, { data }) => data.writeRegister(piece),
  removeRegister: ({ register }, { data }) => data.removeRegister(register),
  keepDraft: async (draft, { data }) => ({ kept: await data.keepDraft(draft) }),
  keepSettings: async ({ settings }, { data }) => ({ kept: await data.keepSettings(settings) }),
  untilClosing: async (_nothing, { closing }) => {
    await closing.untilClosing();
    return { closing: true };
  },
  mayClose: ({ saved }, { closing }) => {
    closing.answer(saved);
    return { closing: saved };
  },
};

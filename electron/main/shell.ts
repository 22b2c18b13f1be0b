import type { BrowserWindow, Dialog } from 'electron';
import type { Given, RequestName, Taken } from '../../shared/bridge/contract.ts';
import type { Language } from '../../shared/wording/wording.ts';
import type { Closing } from './closing.ts';
import type { Data } from './data/data.ts';
import type { SavedFiles } from './saved-files.ts';
import type { Disk } from '../files/disk.ts';

/** What the handlers may use of the machine; a test gives its own. */
export interface Shell {
  readonly version: string;
  readonly host: string;
  readonly platform: string;
  readonly dataFolder: () => string;
  readonly documentsFolder: () => string;
  /** Electron's own object, asked anew each time. */
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog'>;
  readonly showItemInFolder: (file: string) => void;
  readonly disk: Disk;
  readonly savedFiles: SavedFiles;
  readonly data: Data;
  readonly closing: Pick<Closing, 'untilClosing' | 'answer'>;
  readonly language: () => Language;
  readonly changeLanguage: (language: Language) => void;
}

/** Answers one request that came from the given window; the argument has already been checked. */
export type Handler<Name extends RequestName> = (
  argument: Taken<Name>,
  shell: Shell,
  window: BrowserWindow,
) => Given<Name> | Promise<Given<Name>>;

/** A handler for each request: forgetting one does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };

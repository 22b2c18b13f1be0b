import type { FileSignature } from '../../shared/file-format/save.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor } from './journal-door.ts';
import type { Backups } from './backups.ts';

/** What runs the window and where its data lie. */
export interface About {
  /** “Electron 45”, “browser”. */
  readonly host: string;
  readonly version: string;
  readonly platform: string;
  /** A folder to show; `undefined` in a browser, which does not tell. */
  readonly dataFolder: string | undefined;
}

export type Saved =
  | { readonly type: 'saved'; readonly name: string; readonly show: (() => Promise<void>) | undefined }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: Wording };

export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Opened =
  | { readonly type: 'opened'; readonly files: readonly OpenedFile[] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: Wording };

/** What lies outside the page: files, and the program around it. */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  readonly about: () => Promise<About>;
  /** Asks where to, then writes. `show` points at the file in the system's file manager, where that can be done. */
  readonly saveFile: (name: string, bytes: Uint8Array) => Promise<Saved>;
  /** `import` offers files of other kinds too. */
  readonly openFiles: (kind?: 'register' | 'import') => Promise<Opened>;
  /** The journal on the desktop; a browser has none. */
  readonly journal: JournalDoor | undefined;
  /** The backups the program makes by itself; a browser makes none. */
  readonly backups: Backups | undefined;
  /** Signs the digest of a file that leaves; `undefined` where the host keeps no key, and where it could not. */
  readonly signDigest: (digest: string) => Promise<FileSignature | undefined>;
  /** The language of what is outside the page: its menu and dialogs. */
  readonly setLanguage: (language: 'en' | 'ru') => void;
}

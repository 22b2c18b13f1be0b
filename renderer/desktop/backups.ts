import type { Result } from '../../shared/basics/result.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Backup, BackupReason, DataHealth, Drill } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';

/** Which backup, and in which of the two places it lies. */
export type BackupKey = Pick<Backup, 'id' | 'place'>;

/** `locked`: it is encrypted, and the secret is missing or not the right one. */
export interface ReadFault {
  readonly reason: 'locked' | 'failed';
  readonly message: Wording;
}

export type Chosen =
  | {
      readonly type: 'chosen';
      readonly folder: string;
      /** To be printed; shown this once. */
      readonly recoveryKey: string | undefined;
      /** Backups that lie there already. */
      readonly found: number;
    }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: Wording };

export type Moved =
  | { readonly type: 'moved'; readonly folder: string }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly message: Wording };

type Done = Result<undefined, Wording>;

/** The backups that the program around the page makes, and all it tells of the state of the data. */
export interface Backups {
  readonly health: () => Promise<Result<DataHealth, Wording>>;
  readonly list: () => Promise<Result<readonly Backup[], Wording>>;
  /** Makes a backup of the register as it stood after change `seq`; gives its id. */
  readonly make: (register: Uuid, seq: number, reason: BackupReason) => Promise<Result<string, Wording>>;
  /** The bytes of the register's file in a backup. The secret is a passphrase or a recovery key. */
  readonly read: (backup: BackupKey, secret?: string) => Promise<Result<Uint8Array, ReadFault>>;
  readonly chooseSecondPlace: (passphrase?: string) => Promise<Chosen>;
  readonly forgetSecondPlace: () => Promise<Done>;
  readonly runDrill: () => Promise<Result<Drill, Wording>>;
  /** The person has looked and says that the data are right: old backups may be cleared away again. */
  readonly confirm: () => Promise<Done>;
  readonly pin: (id: string, pinned: boolean) => Promise<Done>;
  readonly showFolder: (which: 'data' | 'backups' | 'second') => Promise<void>;
  readonly moveData: () => Promise<Moved>;
}

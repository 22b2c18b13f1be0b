import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Given, Taken } from '../../../shared/bridge/contract.ts';

/** All that the program keeps, as the window's requests reach it. */
export interface Data {
  readonly openStore: () => Promise<Given<'openStore'>>;
  readonly startedWell: () => Promise<void>;
  readonly appendChanges: (argument: Taken<'appendChanges'>) => Promise<Given<'appendChanges'>>;
  readonly changesSince: (argument: Taken<'changesSince'>) => Promise<Given<'changesSince'>>;
  readonly readRegister: (argument: Taken<'readRegister'>) => Promise<Given<'readRegister'>>;
  readonly writeRegister: (argument: Taken<'writeRegister'>) => Promise<Given<'writeRegister'>>;
  readonly removeRegister: (register: Uuid) => Promise<Given<'removeRegister'>>;
  readonly keepDraft: (draft: Taken<'keepDraft'>) => Promise<boolean>;
  readonly keepSettings: (settings: Taken<'keepSettings'>['settings']) => Promise<boolean>;
  readonly dataHealth: () => Promise<Given<'dataHealth'>>;
  readonly listBackups: () => Promise<Given<'listBackups'>>;
  readonly makeBackup: (argument: Taken<'makeBackup'>) => Promise<Given<'makeBackup'>>;
  readonly readBackup: (argument: Taken<'readBackup'>) => Promise<Given<'readBackup'>>;
  readonly chooseSecondPlace: (
    folder: string,
    passphrase: string | undefined,
  ) => Promise<Given<'chooseSecondPlace'>>;
  readonly forgetSecondPlace: () => Promise<Given<'forgetSecondPlace'>>;
  readonly runDrill: () => Promise<Given<'runDrill'>>;
  readonly confirmData: () => Promise<Given<'confirmData'>>;
  readonly pinBackup: (argument: Taken<'pinBackup'>) => Promise<Given<'pinBackup'>>;
  /** The path of one of the program's own folders; `undefined` where there is none. */
  readonly folderOf: (which: Taken<'showFolder'>['which']) => Promise<string | undefined>;
  readonly moveData: (folder: string) => Promise<Given<'moveData'>>;
  readonly signDigest: (digest: string) => Promise<Given<'signDigest'>>;
  /** The last backups, and the journal closed; comes back when nothing more is written. */
  readonly atEnd: () => Promise<void>;
}

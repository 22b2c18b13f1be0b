import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { CameFile, ForeignFile, OwnFile, Source } from './messages.ts';

/** What a file would do to the register as it stood at that revision. */
export interface Review {
  readonly name: string;
  readonly file: CameFile;
  readonly candidates: readonly Candidate[];
  readonly isSameRegister: boolean;
  /** How many entries say the same in both. */
  readonly same: number;
  readonly revision: number;
  /** It was worked out anew because the register had changed: nothing was taken in yet. */
  readonly isRenewed: boolean;
}

/** What was taken in, by what it was; and how many questions stay open. */
export interface TakenCounts {
  readonly added: number;
  readonly changed: number;
  readonly deleted: number;
  readonly left: number;
  readonly open: number;
}

/** How far the way of one file into the register has come. */
export type ImportStep =
  | { readonly step: 'rest' }
  | { readonly step: 'reading' | 'comparing'; readonly name: string; readonly share: number | undefined }
  | { readonly step: 'refused'; readonly name: string; readonly message: Wording }
  /** It waits for its passphrase; `problem` says what was wrong with the one before. */
  | { readonly step: 'locked'; readonly source: Source; readonly problem: Wording | undefined }
  /** One of our own that a person has to look at before it is compared. */
  | { readonly step: 'arrived'; readonly source: Source; readonly file: OwnFile }
  | { readonly step: 'headings'; readonly name: string; readonly file: ForeignFile }
  | { readonly step: 'review'; readonly review: Review; readonly isApplying: boolean }
  | { readonly step: 'done'; readonly name: string; readonly at: string; readonly counts: TakenCounts };

/** The file being looked at, and those that wait. */
export interface Importing {
  /** The register that it is compared with. */
  readonly register: Uuid | undefined;
  readonly current: ImportStep;
  readonly waiting: readonly Source[];
}

export const restingImport: Importing = { register: undefined, current: { step: 'rest' }, waiting: [] };

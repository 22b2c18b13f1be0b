import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import type { EntityState } from '../../../shared/changes/entity-state.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import type { MergePlan } from '../../../shared/merging/plan.ts';
import type { Corrections, Mapping } from '../../../shared/readers/mapping.ts';
import type { Guess, Leftover } from '../../../shared/readers/proposal.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text, Wording } from '../../../shared/wording/wording.ts';
import type { Keys, Origin } from '../file-work.ts';

/** What somebody dropped, chose or pasted. */
export type Source =
  | { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: 'pasted'; readonly name: string; readonly text: string; readonly html: string };

/** What was said of headings until now, by the signature of the mapping. */
export type Remembered = Readonly<Record<string, Corrections>>;

interface Came {
  /** SHA-256 of the bytes. */
  readonly digest: string;
  readonly organisation: Text | undefined;
  readonly activities: number;
}

/** A register of ours, as far as the window is told of it. */
export interface OwnFile extends Came {
  readonly kind: 'own';
  readonly register: Uuid;
  readonly warnings: readonly Wording[];
  readonly origin: Origin;
}

/** Somebody’s file of another kind, and how it was understood. */
export interface ForeignFile extends Came {
  readonly kind: 'foreign';
  readonly layout: Wording;
  readonly regimes: readonly RegimeId[];
  readonly mapping: Mapping | undefined;
  readonly leftovers: readonly Leftover[];
  readonly guesses: readonly Guess[];
}

export type CameFile = OwnFile | ForeignFile;

/** What the window has already does not travel back to it. */
export type SentCandidate = Omit<Candidate, 'ours'>;

/** What the window asks of the worker. It answers each but `ours`, which brings a piece of the register. */
export type ToImporter =
  /** Whether it is a register of ours. */
  | { readonly type: 'sniff'; readonly bytes: Uint8Array }
  | { readonly type: 'open'; readonly source: Source; readonly keys: Keys; readonly remembered: Remembered }
  | { readonly type: 'understand'; readonly remembered: Remembered }
  | {
      readonly type: 'ours';
      readonly register: Uuid;
      readonly states: readonly EntityState[];
      readonly history: readonly HistoryEvent[];
    }
  | { readonly type: 'propose'; readonly replica: string; readonly decisions: Decisions }
  | { readonly type: 'plan'; readonly decisions: Decisions };

/** What is told of a proposal beside its candidates. */
export interface ProposedAbout {
  readonly isSameRegister: boolean;
  readonly same: number;
}

/** Why nothing was opened; `locked` waits for a passphrase, `closed` for another one. */
export interface ImportFailure {
  readonly type: 'locked' | 'closed' | 'refused';
  readonly message: Wording;
}

export type FromImporter =
  | { readonly type: 'sniffed'; readonly isOwn: boolean }
  /** It is none of ours and is being taken apart: from here on the time counts. */
  | { readonly type: 'foreign' }
  | { readonly type: 'opened'; readonly file: CameFile }
  | { readonly type: 'refused'; readonly failure: ImportFailure }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'candidates'; readonly candidates: readonly SentCandidate[] }
  | { readonly type: 'proposed'; readonly about: ProposedAbout }
  | { readonly type: 'plan'; readonly piece: MergePlan }
  | { readonly type: 'planned' }
  | { readonly type: 'failed'; readonly reason: string };

import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { CollectionName, EntityKind } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { Completeness } from '../../../shared/regimes/check.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import type { CompactFinding } from './compact-finding.ts';

/** What is found at one place: in an activity, or, under the id of the organisation, in all that is no activity. */
export interface Piece {
  readonly owner: Uuid;
  readonly findings: readonly CompactFinding[];
  readonly completeness: Completeness;
}

/** What the window tells the checker. It keeps a copy of the register, of which only what changed is sent again. */
export type ToChecker =
  /** Forget everything: another register comes. */
  | { readonly type: 'start'; readonly register: Uuid }
  | { readonly type: 'entries'; readonly kind: EntityKind; readonly entries: readonly AnyEntry[] }
  /** The entries of a kind there are, in their order. */
  | { readonly type: 'order'; readonly kind: CollectionName; readonly ids: readonly Uuid[] }
  | { readonly type: 'check'; readonly job: number; readonly today: IsoDate };

/** What it answers: only what has become otherwise since it last answered. */
export type FromChecker =
  | { readonly type: 'found'; readonly job: number; readonly pieces: readonly Piece[] }
  | { readonly type: 'done'; readonly job: number };

/** The line to a checker, wherever it works. */
export interface CheckerLine {
  readonly post: (message: ToChecker) => void;
  readonly end: () => void;
}

export type OpenLine = (onMessage: (message: FromChecker) => void, onFault: () => void) => CheckerLine;

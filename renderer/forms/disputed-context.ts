import { createContext, use } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { LeafConflict } from '../../shared/merging/candidate.ts';
import type { EntityKind } from '../../shared/register/collections.ts';

/** The entry of a form with what competes in it, by the path of the control that shows it. */
export interface DisputedEntry {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly at: ReadonlyMap<string, readonly LeafConflict[]>;
}

export const DisputedContext = createContext<DisputedEntry | undefined>(undefined);

const none: readonly LeafConflict[] = [];

/** What has to be decided at a control. */
export const useDisputedAt = (path: string): readonly LeafConflict[] =>
  use(DisputedContext)?.at.get(path) ?? none;

import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Sorting } from './sorting.ts';

/** What of the list is shown and in which order, beside the words searched for. */
export interface ListView {
  readonly sorting: Sorting;
  /** A law, or all. */
  readonly regime: string | undefined;
  /** A status, or all. */
  readonly status: string | undefined;
}

/** Where a person left the list: how it looked, which line had the keyboard, how far it was scrolled. */
interface Left {
  readonly view: ListView;
  readonly active: Uuid | undefined;
  readonly scroll: number;
}

/** Remembers where the list was left while another page is shown. */
export interface ListPlace {
  readonly left: () => Left;
  readonly keep: (now: Partial<Left>) => void;
}

export const firstView: ListView = {
  sorting: { by: 'number', descending: false },
  regime: undefined,
  status: undefined,
};

/** A new list begins at its top. */
export function newListPlace(): ListPlace {
  let left: Left = { view: firstView, active: undefined, scroll: 0 };
  return {
    left: () => left,
    keep: (now) => {
      left = { ...left, ...now };
    },
  };
}

/** The activities that the law and the status chosen let through. */
export function narrowed(activities: readonly Activity[], { regime, status }: ListView): readonly Activity[] {
  if (regime === undefined && status === undefined) return activities;
  return activities.filter(
    (activity) =>
      (regime === undefined || activity.regimes?.includes(regime)) &&
      (status === undefined || activity.status === status),
  );
}

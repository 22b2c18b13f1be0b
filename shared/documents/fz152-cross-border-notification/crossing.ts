import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, Transfer } from '../../register/activity/activity.ts';
import type { Filing } from '../../register/filing.ts';
import { notified } from '../fz152-notification/notified.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import type { Scope } from '../describe/scope.ts';

/** The operator's purposes from which data leave Russia. */
export const crossing = (draft: Filing | undefined, scope: Scope): readonly Activity[] =>
  notified(scope.register, draft).filter((activity) => transfersUnderLaw(activity, scope).length > 0);

/** One recipient in one state, with all transfers to it. */
export interface Destination {
  readonly country: string | undefined;
  readonly party: Uuid | undefined;
  readonly transfers: readonly { readonly activity: Activity; readonly transfer: Transfer }[];
}

/** By recipient and state, in the order in which the purposes name them. */
export function destinations(activities: readonly Activity[], scope: Scope): readonly Destination[] {
  const found = new Map<string, Destination>();
  for (const activity of activities) {
    for (const transfer of transfersUnderLaw(activity, scope)) {
      const { country, party } = transfer;
      const key = `${country ?? ''} ${party ?? ''}`;
      const transfers = [...(found.get(key)?.transfers ?? []), { activity, transfer }];
      found.set(key, { country, party, transfers });
    }
  }
  return [...found.values()];
}

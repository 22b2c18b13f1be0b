import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, Transfer } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { activitiesUnder } from '../activities-under.ts';
import { countryWords } from '../describe/parties.ts';
import type { Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';

/** One transfer and the activity it is made in. */
export interface Made {
  readonly activity: Activity;
  readonly transfer: Transfer;
}

/** A recipient in a country, and all that goes there. */
export interface Destination {
  readonly country: string | undefined;
  readonly party: Uuid | undefined;
  readonly transfers: readonly Made[];
}

/** Chapter V binds controllers and processors alike (Art. 44); what has ended is transferred no more. */
export const transferring = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'gdpr').filter(({ status }) => status !== 'ended');

/** The transfers by country in alphabetical order, and by recipient. */
export function destinationsOf(activities: readonly Activity[], scope: Scope): readonly Destination[] {
  const found = new Map<string, { country?: string; party?: Uuid; transfers: Made[] }>();
  for (const activity of activities) {
    for (const transfer of transfersUnderLaw(activity, scope)) {
      const { country, party } = transfer;
      const key = `${country ?? ''} ${party ?? ''}`;
      const known = found.get(key);
      if (known) known.transfers.push({ activity, transfer });
      else
        found.set(key, {
          ...(country && { country }),
          ...(party && { party }),
          transfers: [{ activity, transfer }],
        });
    }
  }
  const name = ({ country }: { country?: string }): string => countryWords(country, scope) ?? '';
  return [...found.values()]
    .toSorted((one, other) => name(one).localeCompare(name(other), scope.language))
    .map(({ country, party, transfers }) => ({ country, party, transfers }));
}

import type { Activity, Transfer } from '../../../register/activity/activity.ts';
import { adequacyOn, type Adequacy } from '../../../vocabulary/tables/places/adequacy.ts';
import { eeaMembership } from '../../../vocabulary/tables/places/eea-membership.ts';
import { euAdequacy } from '../../../vocabulary/tables/places/eu-adequacy.ts';
import type { Row } from '../../../vocabulary/tables/dated-table.ts';
import { countries, isInEea } from '../../../vocabulary/things/countries.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { onceEach } from '../../once-each.ts';
import { tableFor } from '../../tables.ts';

/** Whether a place is known to lie outside the European Economic Area on the day of the check. */
export const isThird = (country: string | undefined, context: Context): country is string =>
  country !== undefined && !isInEea(country, context.today, tableFor(context, eeaMembership));

/** Whether a place is known to lie in the European Economic Area on the day of the check. */
export const isWithinEea = (country: string | undefined, context: Context): boolean =>
  country !== undefined && !isThird(country, context);

/** The organisation is in the United Kingdom, whose Chapter V has its own mechanisms and its own list. */
export const isBritish = ({ organisation }: Context): boolean => organisation.country === 'GB';

export const partyOf = (id: string | undefined, { parties }: Context) =>
  id === undefined ? undefined : parties.get(id);

/** The country a transfer goes to: as recorded, else its recipient’s. */
export const countryOf = ({ country, party }: Transfer, context: Context): string | undefined =>
  country ?? partyOf(party, context)?.country;

/** The transfer goes out of the European Economic Area. */
export const leavesEea = (transfer: Transfer, context: Context): boolean =>
  isThird(countryOf(transfer, context), context);

/** The adequacy decision for a country on the day of the check. */
export const adequacyOf = (country: string | undefined, context: Context): Row<Adequacy> | undefined =>
  country === undefined ? undefined : adequacyOn(tableFor(context, euAdequacy), country, context.today);

/** Countries to which a transfer is recorded, and parties to whom. */
export const recordedTransfers = onceEach((activity: Activity, context): ReadonlySet<string> => {
  const recorded = new Set<string>();
  for (const transfer of activity.transfers ?? [])
    for (const one of [transfer.country, transfer.party, countryOf(transfer, context)])
      if (one !== undefined) recorded.add(one);
  return recorded;
});

/** “Serbia, India”. */
export function countryNames(codes: readonly string[]): Wording {
  const labels = [...new Set(codes)].map((code) => termOf(countries, code)?.label ?? { en: code, ru: code });
  return { en: labels.map(({ en }) => en).join(', '), ru: labels.map(({ ru }) => ru).join(', ') };
}

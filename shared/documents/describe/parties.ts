import type { Party } from '../../register/party.ts';
import { organisationFields } from '../../register/organisation.ts';
import { partyFields } from '../../register/party.ts';
import type { Uuid } from '../../basics/uuid.ts';
import type { Content } from '../../paper/paper.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { factRuns } from './facts.ts';
import { joined, listed, lowered, words, type Runs } from './runs.ts';
import { oneLine, type Scope } from './scope.ts';
import { termInside } from './terms.ts';
import { entryName } from './values.ts';

export const countryWords = (code: string | undefined, scope: Scope): string | undefined =>
  code && termInside(countries, code, scope);

/** Country and address: “Russia, 1 Example Street”. */
export const placeRuns = (of: Pick<Party, 'country' | 'address'>, scope: Scope): Runs =>
  joined([words(countryWords(of.country, scope)), words(oneLine(of.address, scope))], ', ');

/** How a party is reached: e-mail, telephone, website, contact person. */
export const contactRuns = (party: Party, scope: Scope): Runs =>
  joined([party.email, party.phone, party.website, oneLine(party.contact, scope)].map(words), ', ');

/** Who stands for the party: its representative and its data protection officer. */
export const standInRuns = (party: Party, scope: Scope): readonly Runs[] =>
  factRuns(partyFields, party, scope, { only: ['representative', 'dpo'] });

/** A party with everything by which it is identified and reached, on one line. */
export function partyRuns(id: Uuid, scope: Scope): Runs {
  const name = words(entryName('parties', id, scope));
  const party = scope.parties.get(id);
  if (!party) return name;
  const standIns = standInRuns(party, scope).map(lowered);
  const reached = joined([placeRuns(party, scope), contactRuns(party, scope)], ', ');
  return joined([name, reached, words(party.taxNumber), ...standIns], '; ');
}

export const partyLines = (ids: readonly Uuid[] | undefined, scope: Scope): Content =>
  listed((ids ?? []).map((id) => partyRuns(id, scope)));

/** The data protection officer with contacts, or why none is needed. */
export const officerRuns = (scope: Scope): Runs => {
  const { fields } = organisationFields.dpo;
  const { name, ...rest } = scope.register.organisation.dpo ?? {};
  return joined([words(oneLine(name, scope)), ...factRuns(fields, rest, scope).map(lowered)], '; ');
};

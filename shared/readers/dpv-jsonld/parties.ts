import type { Uuid } from '../../basics/uuid.ts';
import { namespaces } from '../../exchange/dpv/namespaces.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { Party } from '../../register/party.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { countryName } from '../../vocabulary/things/countries/country-name.ts';
import type { GraphNode, Said } from './graph.ts';
import {
  dpv,
  dpvId,
  labelOf,
  nameOf,
  nodeOf,
  saidOf,
  takeHeading,
  takeSaid,
  textOf,
  type Reading,
} from './reading.ts';

interface Contacts {
  readonly email?: string;
  readonly phone?: string;
  readonly website?: string;
}

/** Contacts by what they look like; several of a kind remain. */
function contactsOf(reading: Reading, node: GraphNode): Contacts {
  const found: { email?: string; phone?: string; website?: string } = {};
  for (const said of saidOf(node, dpv('hasContact'))) {
    if (said.kind !== 'words') continue;
    const kind = /^\S+@\S+$/.test(said.words)
      ? 'email'
      : /^https?:/.test(said.words)
        ? 'website'
        : /^[+\d][\d ()+-]+$/.test(said.words)
          ? 'phone'
          : undefined;
    if (kind === undefined || found[kind] !== undefined) continue;
    takeSaid(reading, said);
    found[kind] = said.words;
  }
  return found;
}

/** A country of ISO 3166-1 by its name in DPV; `undefined` for places that are none. */
export function countryOf(said: Said): string | undefined {
  const code =
    said.kind === 'node' && said.id.startsWith(namespaces.loc) ? said.id.slice(namespaces.loc.length) : '';
  return countryName(code) ? code : undefined;
}

export function countryFrom(
  reading: Reading,
  node: GraphNode | undefined,
  property: string,
): string | undefined {
  const said = saidOf(node, property).find((one) => countryOf(one) !== undefined);
  if (said) takeSaid(reading, said);
  return said && countryOf(said);
}

/** The party at the end of a property: its node with contacts, or a name alone. */
export function partyOf(reading: Reading, said: Said, role?: string): Uuid | undefined {
  const node = nodeOf(reading, said);
  const name = labelOf(reading, said);
  if (!name && !node) return undefined;
  takeSaid(reading, said);
  const id = dpvId('party', said.kind === 'node' ? said.id : said.words);
  const contacts = node ? contactsOf(reading, node) : {};
  if (node) takeHeading(reading, node);
  const party: Party = {
    id,
    ...known<Omit<Party, 'id'>>({
      name,
      roles: role === undefined ? undefined : [role],
      address: textOf(reading, saidOf(node, dpv('hasAddress'))),
      ...contacts,
      country: countryFrom(reading, node, dpv('hasLocation')),
    }),
  };
  return keep(reading.gathering.parties, party);
}

/** The controller of a record. */
export function organisationOf(reading: Reading, node: GraphNode): Omit<Organisation, 'id'> {
  takeHeading(reading, node);
  const { email, phone, website } = contactsOf(reading, node);
  return known<Omit<Organisation, 'id'>>({
    name: nameOf(reading, node),
    address: textOf(reading, saidOf(node, dpv('hasAddress'))),
    email,
    phone,
    websites: website === undefined ? undefined : [website],
    country: countryFrom(reading, node, dpv('hasLocation')),
    dpo: officerOf(reading, node),
    euRepresentatives: saidOf(node, dpv('hasRepresentative')).flatMap(
      (said) => partyOf(reading, said, 'eu-representative') ?? [],
    ),
  });
}

function officerOf(reading: Reading, organisation: GraphNode): Organisation['dpo'] {
  const [said] = saidOf(organisation, dpv('hasDataProtectionOfficer'));
  if (!said) return undefined;
  const node = nodeOf(reading, said);
  takeSaid(reading, said);
  if (!node) return { name: textOf(reading, [said]) ?? {} };
  takeHeading(reading, node);
  const { email, phone } = contactsOf(reading, node);
  const officer = known<NonNullable<Organisation['dpo']>>({
    name: nameOf(reading, node),
    email,
    phone,
    address: textOf(reading, saidOf(node, dpv('hasAddress'))),
  });
  return Object.keys(officer).length > 0 ? officer : undefined;
}

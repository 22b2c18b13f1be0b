import type { Uuid } from '../../basics/uuid.ts';
import type { Recipient, Transfer } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import { known } from '../data/known.ts';
import type { GraphNode } from './graph.ts';
import { countryFrom, partyOf } from './parties.ts';
import {
  dct,
  dpv,
  dpvId,
  guess,
  nameOf,
  saidOf,
  takeHeading,
  takeLink,
  takeSaid,
  textOf,
  type Reading,
} from './reading.ts';
import { codesOfDpv } from './terms.ts';

/** Who receives data, with the role the property gives them. */
const recipientProperties: readonly (readonly [property: string, role: string | undefined])[] = [
  ['hasDataProcessor', 'processor'],
  ['hasJointDataControllers', 'joint-controller'],
  ['hasRecipientThirdParty', 'third-party'],
  ['hasRecipientDataController', 'third-party'],
  ['hasRecipient', undefined],
];

export function recipientsOf(reading: Reading, node: GraphNode, id: Uuid): readonly Recipient[] {
  return recipientProperties.flatMap(([property, role]) =>
    saidOf(node, dpv(property)).flatMap((said) => {
      const party = partyOf(reading, said, role === 'processor' ? 'processor' : undefined);
      if (party === undefined) return [];
      return [
        {
          id: dpvId('recipient', id, party, property),
          party,
          ...(role === undefined ? {} : { role }),
        },
      ];
    }),
  );
}

export function transfersOf(
  reading: Reading,
  node: GraphNode,
  transfers: readonly GraphNode[],
  id: Uuid,
): readonly Transfer[] {
  for (const said of saidOf(node, dpv('hasProcess'))) takeLink(reading, said);
  const inner = transfers.map((transfer, at) => transferOf(reading, transfer, id, dpvId('transfer', id, at)));
  if (inner.length > 0) return inner;
  const country = countryFrom(reading, node, dpv('hasThirdCountry'));
  return country === undefined ? [] : [{ id: dpvId('transfer', id), country }];
}

function transferOf(reading: Reading, node: GraphNode, activity: Uuid, id: Uuid): Transfer {
  takeHeading(reading, node);
  const path = child(child(child('', 'transfers'), id), 'mechanism');
  const bases = saidOf(node, dpv('hasLegalBasis'));
  const [importer] = saidOf(node, dpv('hasDataImporter'));
  const said = bases.find((one) => one.kind === 'node' && codesOfDpv.mechanisms.has(one.id));
  if (said) {
    takeSaid(reading, said);
    guess(reading, activity, path, said);
  }
  return {
    id,
    ...known<Omit<Transfer, 'id' | 'position'>>({
      purpose: nameOf(reading, node),
      country: countryFrom(reading, node, dpv('hasThirdCountry')),
      party: importer && partyOf(reading, importer),
      mechanism: said?.kind === 'node' ? codesOfDpv.mechanisms.get(said.id) : undefined,
      document: textOf(reading, saidOf(node, dct('source'))),
    }),
  };
}

import type { Organisation } from '../../register/organisation.ts';
import type { Party } from '../../register/party.ts';
import { list, member, type DataFile, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, type Reading } from './reading.ts';

export const organisationSpots = (root: Spot): readonly Spot[] => [
  ...list(root, 'organization'),
  ...list(root, 'organizations'),
];

const words = (text: string | undefined) => (text === undefined ? undefined : ownWords(text));

/** What the manifest says of the controller. The person named as controller stays among the leftovers. */
export function readOrganisation(reading: Reading, spot: Spot): Omit<Organisation, 'id'> {
  const { file } = reading;
  const controller = member(spot, 'controller');
  return known<Omit<Organisation, 'id'>>({
    name: words(file.text(spot, 'name')),
    address: words(file.text(controller, 'address')),
    email: file.text(controller, 'email'),
    phone: file.text(controller, 'phone'),
    dpo: officerOf(file, member(spot, 'data_protection_officer')),
    euRepresentatives: representativeOf(reading, member(spot, 'representative')),
  });
}

function officerOf(file: DataFile, spot: Spot): Organisation['dpo'] {
  const officer = known<NonNullable<Organisation['dpo']>>({
    name: words(file.text(spot, 'name')),
    email: file.text(spot, 'email'),
    phone: file.text(spot, 'phone'),
    address: words(file.text(spot, 'address')),
  });
  return Object.keys(officer).length > 0 ? officer : undefined;
}

function representativeOf({ file, gathering }: Reading, spot: Spot): readonly string[] | undefined {
  const name = file.text(spot, 'name');
  if (name === undefined) return undefined;
  const party: Party = {
    id: fidesId('party', name),
    ...known<Omit<Party, 'id'>>({
      name: ownWords(name),
      roles: ['eu-representative'],
      address: words(file.text(spot, 'address')),
      email: file.text(spot, 'email'),
      phone: file.text(spot, 'phone'),
    }),
  };
  return [keep(gathering.parties, party)];
}

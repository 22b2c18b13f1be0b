import type { Block, Content } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { subchapter } from '../blocks.ts';
import { countryWords } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import { formRows, type FormRow } from '../fz152-forms/form-row.ts';
import type { Destination } from './crossing.ts';

const labels = {
  state: { en: 'Foreign state', ru: 'Иностранное государство' },
  name: { en: 'Name of the recipient', ru: 'Наименование (ФИО) получателя' },
  phone: { en: 'Telephones', ru: 'Номера контактных телефонов' },
  address: { en: 'Postal address', ru: 'Почтовый адрес' },
  email: { en: 'E-mail', ru: 'Адрес электронной почты' },
  protection: {
    en: 'Measures that protect the data and conditions on which processing ends',
    ru: 'Меры по защите передаваемых данных и условия прекращения их обработки',
  },
  regulation: {
    en: 'Legal regulation (for a state outside Roskomnadzor’s list)',
    ru: 'Правовое регулирование (для государства вне перечня Роскомнадзора)',
  },
  received: { en: 'Received from the recipient', ru: 'Сведения получены от получателя' },
} as const satisfies Record<string, Wording>;

/** Said where the register records only that the information was received. */
const received = ({ transfers }: Destination, code: 'protection' | 'regulation', scope: Scope): Content =>
  transfers.some(({ transfer }) => transfer.recipientInformation?.includes(code))
    ? lines([words(tell(labels.received, scope))])
    : [];

function protection(destination: Destination, scope: Scope): Content {
  const said = destination.transfers.flatMap(({ transfer }) => paragraphsOf(transfer.safeguards, scope));
  const unique = lines([...new Set(said)].map(words));
  return unique.length > 0 ? unique : received(destination, 'protection', scope);
}

/** What Art. 12 part 5 asks for, of one recipient in one state. */
export function recipientRows(destination: Destination, scope: Scope): readonly FormRow[] {
  const { country, party: id, transfers } = destination;
  const party = id ? scope.parties.get(id) : undefined;
  const first = transfers[0];
  const ofTransfer = (field: string) =>
    first ? { entity: first.activity.id, path: `/transfers/${first.transfer.id}/${field}` } : {};
  const owner = party?.name ? { owner: party.name } : {};
  const ofParty = (field: string) => ({
    ...owner,
    ...(party ? { entity: party.id, path: `/${field}` } : ofTransfer('party')),
  });
  return [
    {
      label: labels.state,
      value: lines([words(countryWords(country, scope))]),
      ...owner,
      ...ofTransfer('country'),
    },
    { label: labels.name, value: lines([words(id && entryName('parties', id, scope))]), ...ofParty('name') },
    { label: labels.phone, value: lines([words(party?.phone)]), ...ofParty('phone') },
    { label: labels.address, value: lines([words(oneLine(party?.address, scope))]), ...ofParty('address') },
    { label: labels.email, value: lines([words(party?.email)]), ...ofParty('email') },
    {
      label: labels.protection,
      value: protection(destination, scope),
      ...owner,
      ...ofTransfer('safeguards'),
    },
    {
      label: labels.regulation,
      value: received(destination, 'regulation', scope),
      ...owner,
      ...ofTransfer('recipientInformation'),
    },
  ];
}

const nameOf = ({ country, party }: Destination, scope: Scope): string =>
  [countryWords(country, scope), party && entryName('parties', party, scope)].filter(Boolean).join(', ');

const unnamed: Wording = { en: 'Recipient', ru: 'Получатель' };

/** The annex: a block for each recipient in each state. */
export const recipientBlocks = (
  chapter: number,
  all: readonly Destination[],
  scope: Scope,
): readonly Block[] =>
  all.flatMap((destination, index) => {
    const name = nameOf(destination, scope) || tell(unnamed, scope);
    return [
      subchapter(`${chapter}.${index + 1}`, { en: name, ru: name }, scope),
      ...formRows(recipientRows(destination, scope), scope),
    ];
  });

import type { Block, Records, Section } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, lead, tableOf } from '../blocks.ts';
import { countryWords } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { adequacyLines } from './adequacy.ts';
import { destinationsOf, transferring, type Destination } from './destinations.ts';
import { activityNames, countryContent, destinationRows, mechanisms } from './rows.ts';

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  destinations: { en: 'Countries and recipients', ru: 'Страны и получатели' },
} as const satisfies Record<string, Wording>;

/** Said where nothing leaves the EEA. */
export const nothing: Wording = {
  en: 'The register holds no transfer to a third country under the GDPR.',
  ru: 'В реестре нет передач в третьи страны, на которые распространяется GDPR.',
};

const leads = {
  overview: {
    en: 'One row is one recipient in a country outside the European Economic Area. Adequacy is shown as of the day of the list.',
    ru: 'Одна строка — один получатель в стране за пределами Европейской экономической зоны. Адекватность указана на день перечня.',
  },
} as const satisfies Record<string, Wording>;

const unknown: Wording = { en: 'Country not recorded', ru: 'Государство не указано' };

const headOf = ({ country, party }: Destination, scope: Scope): string =>
  [countryWords(country, scope) ?? tell(unknown, scope), party && entryName('parties', party, scope)]
    .filter(Boolean)
    .join(', ');

const overview = (
  destinations: readonly Destination[],
  { date }: DocumentRequest,
  scope: Scope,
): readonly Block[] =>
  tableOf(
    titles.overview,
    [
      {
        title: { en: 'Country', ru: 'Государство' },
        share: 13,
        describe: (destination) => countryContent(destination, scope),
      },
      {
        title: { en: 'Recipient', ru: 'Получатель' },
        share: 18,
        describe: ({ party }) => lines([words(party && entryName('parties', party, scope))]),
      },
      {
        title: { en: 'Activities', ru: 'Процессы' },
        share: 20,
        describe: (destination) => activityNames(destination, scope),
      },
      {
        title: { en: 'Mechanism', ru: 'Механизм' },
        share: 25,
        describe: (destination) => mechanisms(destination, scope),
      },
      {
        title: { en: 'Adequacy', ru: 'Адекватность' },
        share: 24,
        describe: ({ country }) => adequacyLines(country, date, scope),
      },
    ],
    destinations,
    scope,
  );

function cards(destinations: readonly Destination[], { date }: DocumentRequest, scope: Scope): Records {
  const rows = destinationRows(date);
  return {
    kind: 'records',
    name: tell(titles.destinations, scope),
    labels: rows.map(({ label }) => tell(label, scope)),
    records: destinations.map((destination, index) => ({
      heading: `2.${index + 1}. ${headOf(destination, scope)}`,
      values: rows.map(({ describe }) => describe(destination, scope)),
    })),
  };
}

/** The overview, and a card for each recipient in a country. */
export function sectionsOf(request: DocumentRequest, scope: Scope): readonly Section[] {
  const destinations = destinationsOf(transferring(request.register), scope);
  const some = destinations.length > 0;
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : nothing, scope),
        ...overview(destinations, request, scope),
      ],
    },
    {
      orientation: 'portrait',
      blocks: some ? [chapter(2, titles.destinations, scope), cards(destinations, request, scope)] : [],
    },
  ];
}

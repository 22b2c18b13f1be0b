import type { Block, Paper, Records, Section } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { chapter, lead, tableOf } from '../blocks.ts';
import { lackingLanguage, missingBasics, notRecorded } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { countryWords } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import { transfersUnderLaw } from '../describe/transfers.ts';
import { entryName } from '../describe/values.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { adequacyLines } from './adequacy.ts';
import { destinationsOf, transferring, type Destination } from './destinations.ts';
import { activityNames, countryContent, destinationRows, mechanisms } from './rows.ts';

const name: Wording = {
  en: 'List of transfers to third countries',
  ru: 'Перечень передач в третьи страны',
};

const subtitle: Wording = {
  en: 'Chapter V (Articles 44 to 49) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'глава V (статьи 44–49) Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  destinations: { en: 'Countries and recipients', ru: 'Страны и получатели' },
} as const satisfies Record<string, Wording>;

const leads = {
  overview: {
    en: 'One row is one recipient in a country outside the European Economic Area. Adequacy is shown as of the day of the list.',
    ru: 'Одна строка — один получатель в стране за пределами Европейской экономической зоны. Адекватность указана на день перечня.',
  },
  none: {
    en: 'The register holds no transfer to a third country under the GDPR.',
    ru: 'В реестре нет передач в третьи страны, на которые распространяется GDPR.',
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

function sectionsOf(request: DocumentRequest, scope: Scope): readonly Section[] {
  const destinations = destinationsOf(transferring(request.register), scope);
  const some = destinations.length > 0;
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : leads.none, scope),
        ...overview(destinations, request, scope),
      ],
    },
    {
      orientation: 'portrait',
      blocks: some ? [chapter(2, titles.destinations, scope), cards(destinations, request, scope)] : [],
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: factRows(organisationFields, request.register.organisation, scope, {
      only: ['name', 'country', 'address', 'copiesContact'],
    }),
    sections: sectionsOf(request, scope),
  });
}

const labels = {
  country: { en: 'Country of the transfer', ru: 'Государство передачи' },
  party: { en: 'Recipient of the transfer', ru: 'Получатель передачи' },
  mechanism: { en: 'Mechanism of the transfer', ru: 'Механизм передачи' },
} as const satisfies Record<string, Wording>;

/** What is not recorded of the transfers of an activity. */
const lackingOf = (activity: Activity, scope: Scope): readonly ChecklistItem[] =>
  transfersUnderLaw(activity, scope).flatMap((transfer) =>
    (['country', 'party', 'mechanism'] as const)
      .filter((field) => !transfer[field])
      .map((field) => notRecorded(activity, labels[field], `/transfers/${transfer.id}/${field}`, scope)),
  );

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const activities = transferring(request.register);
  return [
    ...missingBasics(activities, scope),
    ...activities.flatMap((activity) => lackingOf(activity, scope)),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** All transfers to third countries and what makes them lawful under Chapter V GDPR, by country and recipient. */
export const gdprTransferList: DocumentKind = {
  id: 'gdpr-transfer-list',
  regime: 'gdpr',
  name,
  law: [gdpr('44–49')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register, language }) =>
    destinationsOf(transferring(register), scopeOf(register, language, 'gdpr')).length > 0
      ? undefined
      : leads.none,
  checklist,
  build,
};

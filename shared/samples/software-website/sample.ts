import { ledgerOf, type Sample, type SampleEntries } from '../sample.ts';
import { ids } from './ids.ts';
import { informationExchange } from './information-exchange.ts';
import { measures, organisation, parties, systems } from './organisation.ts';
import { siteManagement } from './site-management.ts';

const entries: SampleEntries = [
  ['organisation', organisation],
  ['activities', informationExchange],
  ['activities', siteManagement],
  ...parties.map((party) => ['parties', party] as const),
  ...systems.map((system) => ['systems', system] as const),
  ...measures.map((measure) => ['measures', measure] as const),
];

/** The website of a Russian software company: two purposes on consent, under 152-FZ alone. */
export const softwareWebsite: Sample = {
  name: 'software-website',
  label: { en: 'Website of a software company', ru: 'Сайт разработчика программ' },
  description: {
    en: 'A Russian company and its website: two purposes that rest on consent, under 152-FZ.',
    ru: 'Российская компания и её сайт: две цели обработки на основании согласия, по 152-ФЗ.',
  },
  make: () =>
    ledgerOf(ids.register, entries, {
      by: 'Data protection officer',
      at: '2026-10-05T08:00:00.000Z',
      replica: 'rsample1',
    }),
};

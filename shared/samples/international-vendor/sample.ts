import { ledgerOf, type Sample, type SampleEntries } from '../sample.ts';
import { accounts } from './activities/accounts.ts';
import { contracts } from './activities/contracts.ts';
import { enquiries } from './activities/enquiries.ts';
import { interactiveFeatures } from './activities/interactive-features.ts';
import { licences } from './activities/licences.ts';
import { newsletters } from './activities/newsletters.ts';
import { onlinePromotion } from './activities/online-promotion.ts';
import { partnerEvents } from './activities/partner-events.ts';
import { recruitment } from './activities/recruitment.ts';
import { retention } from './activities/retention.ts';
import { training } from './activities/training.ts';
import { websiteUse } from './activities/website-use.ts';
import { measures, parties, systems } from './directories.ts';
import { ids } from './ids.ts';
import { organisation } from './organisation.ts';

const activities = [
  enquiries,
  contracts,
  licences,
  training,
  accounts,
  onlinePromotion,
  websiteUse,
  newsletters,
  interactiveFeatures,
  partnerEvents,
  retention,
  recruitment,
];

const entries: SampleEntries = [
  ['organisation', organisation],
  ...activities.map((activity) => ['activities', activity] as const),
  ...parties.map((party) => ['parties', party] as const),
  ...systems.map((system) => ['systems', system] as const),
  ...measures.map((measure) => ['measures', measure] as const),
];

/** A Russian software vendor with customers and partners in the EU: one register for both laws. */
export const internationalVendor: Sample = {
  name: 'international-vendor',
  label: { en: 'International software vendor', ru: 'Международный поставщик программ' },
  description: {
    en: 'A Russian company that serves customers and partners in the EU: twelve activities under the GDPR and 152-FZ.',
    ru: 'Российская компания с клиентами и партнёрами в ЕС: двенадцать процессов по GDPR и 152-ФЗ.',
  },
  make: () =>
    ledgerOf(ids.register, entries, {
      by: 'Data protection officer',
      at: '2026-10-05T09:00:00.000Z',
      replica: 'rsample2',
    }),
};

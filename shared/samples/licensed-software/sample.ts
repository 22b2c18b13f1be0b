import { ledgerOf, type Sample, type SampleEntries } from '../sample.ts';
import { activities } from './activities.ts';
import { measures, parties, systems } from './directories.ts';
import { ids } from './ids.ts';
import { organisation } from './organisation.ts';

const entries: SampleEntries = [
  ['organisation', organisation],
  ...activities.map((activity) => ['activities', activity] as const),
  ...parties.map((party) => ['parties', party] as const),
  ...systems.map((system) => ['systems', system] as const),
  ...measures.map((measure) => ['measures', measure] as const),
];

/** The users of a Russian company's licensed software: one policy for all purposes, taken apart into activities. */
export const licensedSoftware: Sample = {
  name: 'licensed-software',
  label: { en: 'Vendor of licensed software', ru: 'Поставщик лицензионных программ' },
  description: {
    en: 'A Russian company and the users of its software: one list of data for all purposes, with the usual defects, under 152-FZ.',
    ru: 'Российская компания и пользователи её программ: один перечень данных на все цели и обычные недостатки, по 152-ФЗ.',
  },
  make: () =>
    ledgerOf(ids.register, entries, {
      by: 'Data protection officer',
      at: '2026-10-05T10:00:00.000Z',
      replica: 'rsample3',
    }),
};

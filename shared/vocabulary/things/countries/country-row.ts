import type { Term } from '../../vocabulary.ts';

/** A country as its list keeps it: alpha-2 code of ISO 3166-1, English name, Russian name. */
export type CountryRow = readonly [code: string, en: string, ru: string];

/** A country as a term; ISO lists countries, no article of law does. */
export const countryTerm = ([code, en, ru]: CountryRow): Term => ({ code, label: { en, ru }, citations: [] });

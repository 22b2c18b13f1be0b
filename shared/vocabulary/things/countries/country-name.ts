import type { Wording } from '../../../wording/wording.ts';
import { countriesAToG } from './a-to-g.ts';
import { countriesHToP } from './h-to-p.ts';
import { countriesQToZ } from './q-to-z.ts';

const names = new Map<string, Wording>(
  [...countriesAToG, ...countriesHToP, ...countriesQToZ].map(([code, en, ru]) => [code, { en, ru }]),
);

/** The name of a country of ISO 3166-1 by its alpha-2 code; `undefined` for any other code, regions among them. */
export const countryName = (code: string): Wording | undefined => names.get(code);

import { fz152Regime } from './fz-152/regime.ts';
import { gdprRegime } from './gdpr/regime.ts';
import type { Regime } from './rule.ts';

/** The laws the program knows. */
export const regimes: readonly Regime[] = [gdprRegime, fz152Regime];

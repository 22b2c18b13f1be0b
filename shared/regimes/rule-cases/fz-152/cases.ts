import type { RuleCases } from '../rule-case.ts';
import { derivedCases } from './derived.cases.ts';
import { existingCases } from './existing.cases.ts';
import { filingCases } from './filing.cases.ts';

/** The cases of 152-FZ, area by area. */
export const fz152Cases: readonly RuleCases[] = [existingCases, derivedCases, filingCases];

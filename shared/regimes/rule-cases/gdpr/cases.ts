import type { RuleCases } from '../rule-case.ts';
import { existingCases } from './existing.cases.ts';

/** The cases of the GDPR, area by area. */
export const gdprCases: readonly RuleCases[] = [existingCases];

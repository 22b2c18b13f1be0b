import type { FactGroup } from './fact.ts';
import { aroundThePurposes } from './licensed-software/policy.facts.ts';
import { purposes } from './licensed-software/purposes.facts.ts';

/** What the policy of a Russian vendor of licensed software says: its one list belongs in the card of each purpose. */
export const licensedSoftwareFacts: readonly FactGroup[] = [...purposes, ...aroundThePurposes];

import type { FactGroup } from './fact.ts';
import { inBothCards } from './software-website/both-purposes.facts.ts';
import { aroundThePurposes } from './software-website/policy.facts.ts';
import { informationExchange, siteManagement } from './software-website/purposes.facts.ts';

/** What an extract of a Russian software company's policy says of its website: section 3 and what stands around it. */
export const softwareWebsiteFacts: readonly FactGroup[] = [
  ...inBothCards,
  ...informationExchange,
  ...siteManagement,
  ...aroundThePurposes,
];

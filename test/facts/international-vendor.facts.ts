import type { FactGroup } from './fact.ts';
import { basesAndPurposes } from './international-vendor/bases.facts.ts';
import { collected } from './international-vendor/collected.facts.ts';
import { keeping } from './international-vendor/keeping.facts.ts';
import { noticeFacts } from './international-vendor/notice.facts.ts';
import { ofTheOrganisation } from './international-vendor/organisation.facts.ts';
import { website } from './international-vendor/website.facts.ts';

/** What a privacy policy of an international software vendor from Russia says of its processing. */
export const internationalVendorFacts: readonly FactGroup[] = [
  ...collected,
  ...website,
  ...basesAndPurposes,
  ...keeping,
  ...ofTheOrganisation,
  ...noticeFacts,
];

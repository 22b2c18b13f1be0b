import { securityMeasures } from '../../../vocabulary/things/security-measures.ts';
import { matcherOf } from '../term-matcher.ts';
import { confidentialitySynonyms } from './security-measures/confidentiality.ts';
import { integrityAndAvailabilitySynonyms } from './security-measures/integrity-and-availability.ts';
import { organisationSynonyms } from './security-measures/organisation.ts';

/** The security measure that words name. */
export const securityMeasure = matcherOf(securityMeasures, {
  ...confidentialitySynonyms,
  ...integrityAndAvailabilitySynonyms,
  ...organisationSynonyms,
});

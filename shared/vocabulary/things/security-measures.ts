import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { confidentialityMeasures, encryptionMeasures } from './security-measures/confidentiality.ts';
import { operatorDutyMeasures, personalDataSecurityMeasures } from './security-measures/fz-152.ts';
import {
  availabilityMeasures,
  integrityMeasures,
  restorationMeasures,
  testingMeasures,
} from './security-measures/integrity-and-availability.ts';
import { organisationMeasures } from './security-measures/organisation.ts';
import type { SecurityMeasureTerm } from './security-measures/security-measure.ts';

/** Technical and organisational measures: Art. 32 GDPR; Art. 18.1 part 1 and Art. 19 part 2 of 152-FZ. */
export const securityMeasures: Vocabulary<SecurityMeasureTerm> = {
  id: 'security-measures',
  name: { en: 'Security measures', ru: 'Меры защиты персональных данных' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    ...encryptionMeasures,
    ...confidentialityMeasures,
    ...integrityMeasures,
    ...availabilityMeasures,
    ...restorationMeasures,
    ...testingMeasures,
    ...organisationMeasures,
    ...operatorDutyMeasures,
    ...personalDataSecurityMeasures,
  ],
};

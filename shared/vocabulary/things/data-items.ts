import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { biometricItems } from './data-items/biometric.ts';
import { contactItems } from './data-items/contact.ts';
import { contractAndCorrespondenceItems } from './data-items/contract-and-correspondence.ts';
import { criminalItems } from './data-items/criminal.ts';
import type { DataItemTerm } from './data-items/data-item.ts';
import { documentItems } from './data-items/documents.ts';
import { familyItems } from './data-items/family.ts';
import { identityItems } from './data-items/identity.ts';
import { imageAndVoiceItems } from './data-items/image-and-voice.ts';
import { locationItems } from './data-items/location.ts';
import { moneyItems } from './data-items/money.ts';
import { onlineItems } from './data-items/online.ts';
import { otherItems } from './data-items/other.ts';
import { specialItems } from './data-items/special.ts';
import { workItems } from './data-items/work.ts';

/** Items of personal data, one list for both laws: categories by Art. 9 and 10 GDPR and Art. 10 and 11 of 152-FZ. */
export const dataItems: Vocabulary<DataItemTerm> = {
  id: 'data-items',
  name: { en: 'Personal data', ru: 'Перечень персональных данных' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    ...identityItems,
    ...contactItems,
    ...documentItems,
    ...familyItems,
    ...workItems,
    ...moneyItems,
    ...contractAndCorrespondenceItems,
    ...onlineItems,
    ...locationItems,
    ...imageAndVoiceItems,
    ...specialItems,
    ...biometricItems,
    ...criminalItems,
    ...otherItems,
  ],
};

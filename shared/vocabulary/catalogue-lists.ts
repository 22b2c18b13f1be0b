import { countries } from './things/countries.ts';
import { dataCategories } from './things/data-categories.ts';
import { dataItems } from './things/data-items.ts';
import { dataItemGroups } from './things/data-items/data-item-groups.ts';
import { partyRoles } from './things/party-roles.ts';
import { recipientKinds } from './things/recipient-kinds.ts';
import { recipientRoles } from './things/recipient-roles.ts';
import { securityMeasures } from './things/security-measures.ts';
import { measureGroups } from './things/security-measures/measure-groups.ts';
import { subjectCategories } from './things/subject-categories.ts';
import { systemKinds } from './things/system-kinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Vocabularies of the things a register speaks of: data, people, recipients, measures, places. */
export const thingVocabularies: readonly Vocabulary[] = [
  dataCategories,
  dataItemGroups,
  dataItems,
  subjectCategories,
  recipientRoles,
  recipientKinds,
  partyRoles,
  measureGroups,
  securityMeasures,
  countries,
  systemKinds,
];

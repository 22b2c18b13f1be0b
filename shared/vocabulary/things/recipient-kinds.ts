import type { Vocabulary } from '../vocabulary.ts';
import { authorityKinds } from './recipient-kinds/authorities.ts';
import { organisationKinds } from './recipient-kinds/organisations.ts';
import type { RecipientKindTerm } from './recipient-kinds/recipient-kind.ts';
import { serviceProviderKinds } from './recipient-kinds/service-providers.ts';
import { unitKinds } from './recipient-kinds/units.ts';

/** Categories of recipients, which Art. 30(1)(d) GDPR asks for and no law lists. */
export const recipientKinds: Vocabulary<RecipientKindTerm> = {
  id: 'recipient-kinds',
  name: { en: 'Categories of recipients', ru: 'Категории получателей' },
  editions: [],
  terms: [...serviceProviderKinds, ...organisationKinds, ...authorityKinds, ...unitKinds],
};

import { recipientKinds } from '../../../vocabulary/things/recipient-kinds.ts';
import { matcherOf } from '../term-matcher.ts';
import { authorityAndUnitSynonyms } from './recipient-kinds/authorities-and-units.ts';
import { serviceSynonyms } from './recipient-kinds/services.ts';

/** The kind of recipient that words name. */
export const recipientKind = matcherOf(recipientKinds, { ...serviceSynonyms, ...authorityAndUnitSynonyms });

import { dataItems } from '../../../vocabulary/things/data-items.ts';
import { matcherOf } from '../term-matcher.ts';
import { onlineSynonyms } from './data-items/online.ts';
import { personSynonyms } from './data-items/person.ts';
import { protectedSynonyms } from './data-items/protected.ts';
import { workAndMoneySynonyms } from './data-items/work-and-money.ts';

/** The item of personal data that words name. */
export const dataItem = matcherOf(dataItems, {
  ...personSynonyms,
  ...workAndMoneySynonyms,
  ...onlineSynonyms,
  ...protectedSynonyms,
});

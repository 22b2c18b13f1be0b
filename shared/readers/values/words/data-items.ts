import { dataItems } from '../../../vocabulary/things/data-items.ts';
import { matcherOf } from '../term-matcher.ts';

/** The item of personal data that words name. */
export const dataItem = matcherOf(dataItems, {});

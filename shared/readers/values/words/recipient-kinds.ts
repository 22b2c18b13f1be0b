import { recipientKinds } from '../../../vocabulary/things/recipient-kinds.ts';
import { matcherOf } from '../term-matcher.ts';

/** The kind of recipient that words name. */
export const recipientKind = matcherOf(recipientKinds, {});

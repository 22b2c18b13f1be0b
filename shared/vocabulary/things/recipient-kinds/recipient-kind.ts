import type { Term } from '../../vocabulary.ts';
import type { RecipientRoleCode } from '../recipient-roles.ts';

/** What a recipient does for a living; a category of recipients when it is not named. */
export interface RecipientKindTerm extends Term {
  /** The role to offer first; none where the role must be judged case by case. */
  readonly usualRole?: RecipientRoleCode;
}

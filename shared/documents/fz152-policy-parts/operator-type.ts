import { isLegalEntity } from '../../regimes/fz-152/facts.ts';
import type { Scope } from '../describe/scope.ts';

/** Whether the operator is no legal entity: Art. 18.1 part 1 item 2 then does not speak of it, part 2 does. */
export const isNaturalPerson = ({ register }: Pick<Scope, 'register'>): boolean =>
  !isLegalEntity(register.organisation);

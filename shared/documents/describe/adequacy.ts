import { corrected } from '../../vocabulary/tables/corrected.ts';
import type { Row } from '../../vocabulary/tables/dated-table.ts';
import { adequacyOn, type Adequacy } from '../../vocabulary/tables/places/adequacy.ts';
import { euAdequacy } from '../../vocabulary/tables/places/eu-adequacy.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Scope } from './scope.ts';

/** The adequacy decision for a country on a day (Art. 45 GDPR), the user's corrections of the table counted in. */
export const adequacyFor = (country: string, day: IsoDate, scope: Scope): Row<Adequacy> | undefined =>
  adequacyOn(corrected(euAdequacy, scope.register.corrections), country, day);

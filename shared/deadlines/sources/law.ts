import type { Context } from '../../regimes/context.ts';
import { rknOrder178Edition, rknOrder179Edition, rknOrder18Edition } from '../../vocabulary/editions.ts';
import { actsInForce } from '../../vocabulary/tables/acts/acts-in-force.ts';
import { amendments } from '../../vocabulary/tables/acts/amendments.ts';
import { rowsOf } from '../../vocabulary/tables/dated-table.ts';
import { addCalendarDays } from '../../vocabulary/tables/days.ts';
import type { Found } from '../deadline.ts';
import { isRegisterUnder } from '../laws.ts';
import type { Source } from '../source.ts';

/** Which acts a register leans on; an act that is not named here has no end that the program knows. */
const leaned: Readonly<Record<string, (context: Context) => boolean>> = {
  [rknOrder18Edition.id]: ({ register }) =>
    register.activities.some(
      ({ distribution, data = [] }) =>
        distribution?.permitted === true || data.some(({ category }) => category === 'distribution'),
    ),
  [rknOrder178Edition.id]: ({ organisation, register }) =>
    organisation.harmAct !== undefined || register.activities.some(({ harm }) => harm !== undefined),
  [rknOrder179Edition.id]: ({ register }) =>
    register.destructions.length > 0 ||
    register.activities.some(({ destructionProof }) => destructionProof !== undefined),
};

const about = ({ organisation }: Context): Pick<Found, 'kind' | 'entity' | 'entityKind' | 'lapses'> => ({
  kind: 'law',
  entity: organisation.id,
  entityKind: 'organisation',
  lapses: true,
});

/** Orders with an end of their force that the register leans on. */
export const endsOfOrders: Source = (context) =>
  !isRegisterUnder(context, 'fz-152')
    ? []
    : Object.entries(leaned).flatMap(([act, isLeanedOn]): readonly Found[] => {
        const row = rowsOf(actsInForce, act).find(({ doubtful, until }) => until !== undefined && !doubtful);
        if (!row?.until || !isLeanedOn(context)) return [];
        const { name } = row.value.edition;
        const { en, ru } = row.value.subject;
        return [
          {
            ...about(context),
            id: `act:${act}`,
            due: row.until,
            says: row.needsReview
              ? {
                  en: `The order’s force may end (${en}): check whether it does and what replaces it`,
                  ru: `Возможно, истекает срок действия приказа (${ru}): проверить, так ли это и чем он заменён`,
                }
              : {
                  en: `The order’s force ends (${en}): see what replaces it`,
                  ru: `Истекает срок действия приказа (${ru}): проверить, чем он заменён`,
                },
            citation: name,
            table: actsInForce.id,
          },
        ];
      });

/** Amendments of 152-FZ that begin to apply; doubtful ones are left to the page of tables. */
export const amendmentsToCome: Source = (context) =>
  !isRegisterUnder(context, 'fz-152')
    ? []
    : amendments.rows.flatMap((row): readonly Found[] => {
        if (row.doubtful || !row.from || row.from <= context.today) return [];
        return [
          {
            ...about(context),
            id: `amendment:${row.key}`,
            due: addCalendarDays(row.from, -1),
            says: {
              en: 'An amendment applies from the next day: read it, and see what it changes for you',
              ru: 'Со следующего дня действует изменение закона: изучить его и проверить, что меняется у вас',
            },
            citation: row.value.law,
            table: amendments.id,
          },
        ];
      });

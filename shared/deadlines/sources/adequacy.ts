import { isUnder } from '../../regimes/applies.ts';
import type { Context } from '../../regimes/context.ts';
import { tableFor } from '../../regimes/tables.ts';
import type { Activity, Transfer } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { rowsOf } from '../../vocabulary/tables/dated-table.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import { euAdequacy } from '../../vocabulary/tables/places/eu-adequacy.ts';
import { countryName } from '../../vocabulary/things/countries/country-name.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Found } from '../deadline.ts';
import { goesOn } from '../laws.ts';
import { practice } from '../practice.ts';
import type { ActivitySource } from '../source.ts';

type Placed = { readonly activity: Activity; readonly transfer: Transfer };

/** The transfers of an activity that goes on under the GDPR. */
const gdprTransfers = (activity: Activity, { register }: Context): readonly Placed[] =>
  goesOn(activity) && isUnder(activity, 'gdpr', register)
    ? (activity.transfers ?? []).map((transfer) => ({ activity, transfer }))
    : [];

const about = ({ activity }: Placed): Pick<Found, 'kind' | 'entity' | 'entityKind' | 'name'> => ({
  kind: 'transfer',
  entity: activity.id,
  entityKind: 'activities',
  name: activity.name,
});

/** The last day of the decisions on a country; `undefined` where there is none, or one without an end. */
function lastDay(country: string, context: Context): IsoDate | undefined {
  const rows = rowsOf(tableFor(context, euAdequacy), country).filter(
    ({ value, doubtful }) => value.reach !== 'none' && !doubtful,
  );
  if (rows.some(({ until }) => until === undefined)) return undefined;
  return rows
    .map(({ until }) => until)
    .filter((until) => until !== undefined)
    .toSorted()
    .at(-1);
}

function expires(country: string): Wording {
  const name = countryName(country) ?? { en: country, ru: country };
  return {
    en: `The adequacy decision ends (${name.en}): see whether it is prolonged, or choose another mechanism`,
    ru: `Решение об адекватности истекает (${name.ru}): проверить, продлено ли оно, или выбрать иной механизм`,
  };
}

/** Adequacy decisions that run out, for the countries that activities rely on. */
export const adequacyExpiries: ActivitySource = (activity, context) =>
  gdprTransfers(activity, context).flatMap((placed): readonly Found[] => {
    const { transfer } = placed;
    const relied = transfer.mechanism === 'adequacy' || transfer.mechanism === 'data-privacy-framework';
    const due = relied && transfer.country ? lastDay(transfer.country, context) : undefined;
    if (!due || !transfer.country) return [];
    return [
      {
        ...about(placed),
        id: `adequacy:${activity.id}:${transfer.id}`,
        due,
        says: expires(transfer.country),
        citation: gdpr('45(3)'),
        path: `/transfers/${transfer.id}/mechanism`,
      },
    ];
  });

/** Whether the recipient still stands on the list of the EU-US Data Privacy Framework. */
export const frameworkChecks: ActivitySource = (activity, context) =>
  gdprTransfers(activity, context).flatMap((placed): readonly Found[] => {
    const { transfer } = placed;
    if (transfer.mechanism !== 'data-privacy-framework' || !transfer.frameworkCheckedOn) return [];
    return [
      {
        ...about(placed),
        id: `framework:${activity.id}:${transfer.id}`,
        due: addMonths(transfer.frameworkCheckedOn, practice.framework),
        practice: true,
        says: {
          en: 'Look the recipient up in the framework’s list again',
          ru: 'Снова проверить получателя по перечню рамочной программы',
        },
        citation: gdpr('45(3)'),
        path: `/transfers/${transfer.id}/frameworkCheckedOn`,
      },
    ];
  });

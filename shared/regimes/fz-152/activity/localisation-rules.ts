import type { Activity } from '../../../register/activity/activity.ts';
import type { System } from '../../../register/system.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { textIn } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { lawSince } from '../dates.ts';
import { chose, restsOn } from '../facts.ts';

const systemsOf = ({ systems = [] }: Activity, context: Context): readonly System[] =>
  systems.flatMap((id) => context.systems.get(id) ?? []);

const abroad = (activity: Activity, context: Context): readonly System[] =>
  systemsOf(activity, context).filter(
    ({ country, citizensRf }) =>
      country !== undefined && country !== 'RU' && (citizensRf ?? activity.citizensRf) === true,
  );

const names = (systems: readonly System[], language: 'en' | 'ru'): string =>
  systems.flatMap(({ name }) => textIn(name, language) ?? []).join('; ');

/** Databases in which citizens’ data are collected lie in Russia (Art. 18 part 5). */
export const localisationRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R47',
    severity: 'error',
    citation: fz152('Art. 18 part 5', 'ч. 5 ст. 18'),
    message: {
      en: 'Collect data of citizens of Russia into a database that lies in Russia.',
      ru: 'Собирайте данные граждан РФ с использованием базы данных, находящейся в России.',
    },
    path: '/systems',
    from: lawSince('23-fz'),
    appliesTo: (activity) =>
      chose(activity.actions, 'collection') && !restsOn(activity, 'item-2', 'item-3', 'item-4', 'item-8'),
    isMet: (activity, context) => abroad(activity, context).length === 0,
    detail: (activity, context) => {
      const systems = abroad(activity, context);
      return names(systems, 'en') === ''
        ? undefined
        : { en: `Abroad: ${names(systems, 'en')}.`, ru: `За рубежом: ${names(systems, 'ru')}.` };
    },
  }),
];

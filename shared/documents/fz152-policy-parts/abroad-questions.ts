import type { Register } from '../../register/register.ts';
import type { System } from '../../register/system.ts';
import { textIn } from '../../wording/wording.ts';
import type { ChecklistItem } from '../document-kind.ts';
import { published } from './published.ts';

const isForeign = (country: string | undefined): boolean => country !== undefined && country !== 'RU';

/** Access, recipients, databases and hosting abroad may be transfers too: the person decides. */
export function abroadQuestions(register: Register): readonly ChecklistItem[] {
  const activities = published(register);
  const remote = activities
    .filter(({ remoteAccess }) => remoteAccess === true)
    .map((activity) => ({
      en: `${textIn(activity.name, 'en') ?? ''}: access from abroad is recorded; check whether it is among the transfers`,
      ru: `${textIn(activity.name, 'ru') ?? ''}: указан доступ из-за рубежа; проверьте, учтён ли он среди передач`,
      entity: activity.id,
      path: '/transfers',
    }));
  const foreign = new Set(register.parties.filter(({ country }) => isForeign(country)).map(({ id }) => id));
  const isHostedAbroad = ({ country, host }: System): boolean =>
    isForeign(country) || (host !== undefined && foreign.has(host));
  const received = activities
    .filter(({ recipients, transfers }) => {
      const sent = transfers?.map(({ party }) => party);
      return recipients?.some(({ party }) => party && foreign.has(party) && !sent?.includes(party));
    })
    .map((activity) => ({
      en: `${textIn(activity.name, 'en') ?? ''}: a recipient abroad is recorded; check whether it is among the transfers`,
      ru: `${textIn(activity.name, 'ru') ?? ''}: указан получатель за рубежом; проверьте, учтён ли он среди передач`,
      entity: activity.id,
      path: '/transfers',
    }));
  const used = new Set(activities.flatMap(({ systems }) => systems ?? []));
  const abroad = register.systems
    .filter((system) => used.has(system.id) && isHostedAbroad(system))
    .map(({ id, name }) => ({
      en: `${textIn(name, 'en') ?? ''}: its database lies abroad or is hosted by a foreign person; check whether somebody abroad has access and this is a transfer`,
      ru: `${textIn(name, 'ru') ?? ''}: база данных находится за рубежом или размещена у иностранного лица; проверьте, есть ли к ней доступ иностранного лица и является ли это передачей`,
      entity: id,
      path: '/country',
    }));
  return [...remote, ...received, ...abroad];
}

/** The same where a document is to say that nothing goes abroad. */
export const doubtsOfNone = (register: Register): readonly ChecklistItem[] =>
  published(register).every(({ noTransfers, transfers }) => noTransfers === true && !transfers?.length)
    ? abroadQuestions(register)
    : [];

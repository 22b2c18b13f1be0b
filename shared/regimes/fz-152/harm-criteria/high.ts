import type { Activity } from '../../../register/activity/activity.ts';
import type { Context } from '../../context.ts';
import {
  concernsMinors,
  fz152BasesOf,
  fz152CategoriesOf,
  identifiesByBiometrics,
  namesRussianLaw,
  onConsentAlone,
} from '../activity-facts.ts';
import type { HarmPredicate } from './criterion.ts';

/** A law that sets purposes, order and conditions is one that the card names; consent is none. */
const lawSetsBiometrics = (activity: Activity): boolean =>
  namesRussianLaw(activity) && !onConsentAlone(activity, 'biometric');

function specialOutsideLaw(activity: Activity, context: Context): boolean {
  const categories = fz152CategoriesOf(activity, context);
  const named = namesRussianLaw(activity);
  return (
    (categories.has('special') && (!named || onConsentAlone(activity, 'special'))) ||
    (categories.has('criminal') && !named)
  );
}

const isParty = ({ contract }: Activity): boolean => contract?.subjectRole !== 'representative';

const isAbroad = (country: string | undefined): boolean => country !== undefined && country !== 'RU';

const foreignProcessor = (activity: Activity, { parties }: Context): boolean =>
  (activity.recipients ?? []).some(
    ({ role, party }) => role === 'processor' && isAbroad(party && parties.get(party)?.country),
  );

const databaseAbroad = (activity: Activity, { systems }: Context): boolean =>
  (activity.systems ?? []).some((id) => isAbroad(systems.get(id)?.country));

const deIdentifies = ({ actions = [], destructionMethods = [] }: Activity): boolean =>
  actions.includes('depersonalisation') || destructionMethods.some(({ method }) => method === 'de-identify');

/** The situations of a high degree of harm. */
export const highHarm: readonly HarmPredicate[] = [
  {
    code: 'h1',
    path: '/biometrics/usedToIdentify',
    because: {
      en: 'Biometric data are used to establish identity, and no federal law is named that sets how.',
      ru: 'Биометрические данные используются для установления личности, и федеральный закон, определяющий порядок, не назван.',
    },
    isMet: (activity, context) => identifiesByBiometrics(activity, context) && !lawSetsBiometrics(activity),
  },
  {
    code: 'h2',
    path: '/data',
    because: {
      en: 'Special categories of data or data on criminal records are processed, and it is not a federal law that sets how.',
      ru: 'Обрабатываются специальные категории данных или сведения о судимости, и порядок определяет не федеральный закон.',
    },
    isMet: specialOutsideLaw,
  },
  {
    code: 'h3',
    path: '/minors',
    because: {
      en: 'Data of minors are processed for a contract with them, and no law is named that provides for it.',
      ru: 'Данные несовершеннолетних обрабатываются для договора с ними, и закон, который это предусматривает, не назван.',
    },
    isMet: (activity, context) =>
      concernsMinors(activity, context) &&
      fz152BasesOf(activity).has('item-5') &&
      isParty(activity) &&
      !namesRussianLaw(activity),
  },
  {
    code: 'h4',
    path: '/actions',
    because: {
      en: 'De-identification is among the actions or stands in place of destruction, and the basis is not research under Art. 6 part 1 item 9.',
      ru: 'Обезличивание есть среди действий или заменяет уничтожение, и основание — не исследования по п. 9 ч. 1 ст. 6.',
    },
    isMet: (activity) => {
      const bases = fz152BasesOf(activity);
      const research = bases.has('item-9') || bases.has('item-9-1');
      return deIdentifies(activity) && !research;
    },
  },
  {
    code: 'h5',
    path: '/recipients',
    because: {
      en: 'A foreign person processes the data on assignment, and citizens of Russia are not excluded.',
      ru: 'Данные по поручению обрабатывает иностранное лицо, и граждане РФ не исключены.',
    },
    isMet: (activity, context) => activity.citizensRf !== false && foreignProcessor(activity, context),
  },
  {
    code: 'h6',
    path: '/systems',
    because: {
      en: 'Data are collected, and a database of the systems is outside Russia.',
      ru: 'Данные собираются, и база данных одной из систем находится за пределами РФ.',
    },
    isMet: (activity, context) =>
      (activity.actions ?? []).includes('collection') && databaseAbroad(activity, context),
  },
];

import type { Activity } from '../../../register/activity/activity.ts';
import { namesLawOfDisclosure, restsOnConsent } from '../activity-facts.ts';
import type { HarmPredicate } from './criterion.ts';

const isDistributed = ({ actions, distribution, recipients }: Activity): boolean =>
  (actions ?? []).includes('distribution') ||
  distribution?.permitted === true ||
  (recipients ?? []).some(({ role }) => role === 'public');

const fromThirdParties = ({ data }: Activity): boolean =>
  (data ?? []).some(({ sources }) => (sources ?? []).includes('third-party'));

/** The situations of a medium degree of harm. */
export const mediumHarm: readonly HarmPredicate[] = [
  {
    code: 'm1',
    path: '/distribution/law',
    because: {
      en: 'Data are distributed to an indefinite circle of persons, and no federal law is named that demands it.',
      ru: 'Данные распространяются среди неопределённого круга лиц, и федеральный закон, который этого требует, не назван.',
    },
    isMet: (activity) => isDistributed(activity) && !namesLawOfDisclosure(activity),
  },
  {
    code: 'm2',
    path: '/furtherProcessing',
    because: {
      en: 'The purpose is another than at collection.',
      ru: 'Цель обработки отличается от цели сбора.',
    },
    isMet: ({ furtherProcessing }) => furtherProcessing === true,
  },
  {
    code: 'm3',
    path: '/directContact',
    because: {
      en: 'Goods or services are promoted by direct contact, with data that come from a third party.',
      ru: 'Товары или услуги продвигаются прямыми контактами по данным, полученным от третьего лица.',
    },
    isMet: (activity) =>
      activity.directMarketing === true && activity.directContact === true && fromThirdParties(activity),
  },
  {
    code: 'm4',
    path: '/consent/identifiedLater',
    because: {
      en: 'Consent is given in a web form, and no later identification of the person is recorded.',
      ru: 'Согласие даётся в форме на сайте, и дальнейшая идентификация субъекта не указана.',
    },
    isMet: (activity) =>
      restsOnConsent(activity) &&
      activity.consent?.medium === 'web-form' &&
      activity.consent.identifiedLater !== true,
  },
  {
    code: 'm5',
    path: '/consent/incompatiblePurposes',
    because: {
      en: 'The consent lets others process for incompatible purposes.',
      ru: 'Согласие разрешает другим лицам обработку в несовместимых целях.',
    },
    isMet: (activity) => restsOnConsent(activity) && activity.consent?.incompatiblePurposes === true,
  },
];

/** The situation of a low degree that a card can tell; the other one is the organisation's. */
export const lowHarm: readonly HarmPredicate[] = [
  {
    code: 'l1',
    path: '/publicSource',
    because: {
      en: 'Data are put into a public source.',
      ru: 'Данные включаются в общедоступный источник.',
    },
    isMet: ({ publicSource }) => publicSource === true,
  },
];

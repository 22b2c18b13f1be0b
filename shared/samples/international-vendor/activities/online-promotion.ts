import { activityOf } from '../every-activity.ts';
import { ids, idsOf } from '../ids.ts';

const { item } = idsOf('onlinePromotion');

export const onlinePromotion = activityOf('onlinePromotion', ['hosting', 'landingPages'], {
  number: '6',
  name: { en: 'Online promotion', ru: 'Продвижение в интернете' },
  purpose: {
    en: 'To promote products and services online.',
    ru: 'Продвижение продуктов и услуг в интернете.',
  },
  directMarketing: true,
  gdprBases: ['legitimate-interests'],
  fz152Bases: ['item-7'],
  interest: {
    interest: {
      en: 'Making the products and services known online',
      ru: 'Известность продуктов и услуг в интернете',
    },
    whose: 'ours',
  },
  subjects: ['site-visitor', 'prospective-customer', 'customer', 'prospective-partner', 'partner'],
  data: [{ id: item(0x10), items: ['ip-address', 'browser', 'cookies'], sources: ['observed'] }],
  systems: [ids.website, ids.analytics],
});

import type { Activity } from '../../../register/activity/activity.ts';
import { acting, activity, item, lacking, party } from '../complete-register.ts';
import { equipped, giving, holding } from './changes.ts';
import type { RuleCases } from '../rule-case.ts';

const onPaper = { automation: 'non-automated', systems: [] };
const actions = ['collection', 'storage', 'destruction', 'depersonalisation'];

/** So many activities with one and the same long list. */
const sharing = (count: number): readonly Activity[] =>
  Array.from({ length: count }, (_, place) => ({
    ...activity,
    id: `${activity.id.slice(0, -2)}f${place}`,
    data: [{ ...item, items: ['full-name', 'email', 'phone', 'company-name', 'position'] }],
  }));

export const dataAndMethodCases: RuleCases = {
  'fz-152 R17 error': { fires: lacking('subjects'), rests: {} },
  'fz-152 R18 error': { fires: lacking('data'), rests: {} },
  'fz-152 R19 warning': {
    fires: holding({ items: ['e-mail'], details: { ru: 'Иная информация, предоставляемая Пользователем' } }),
    rests: holding({ items: ['e-mail'], details: { ru: 'Только рабочий адрес' } }),
  },
  'fz-152 R109 warning': {
    fires: { activities: sharing(3) },
    rests: { activities: sharing(2) },
  },
  'fz-152 R110 warning': {
    fires: equipped({ host: party, ownDataCentre: false }),
    rests: { ...equipped({ host: party, ownDataCentre: false }), ...giving({ party }) },
  },
  'fz-152 R20 warning': {
    fires: holding({ items: ['other-data'] }),
    rests: holding({ items: ['other-data'], details: { ru: 'Размер одежды' } }),
  },
  'fz-152 R83 info': {
    fires: equipped({ kind: 'web-analytics' }),
    rests: { ...equipped({ kind: 'web-analytics' }), ...holding({ items: ['cookies'] }) },
  },
  'fz-152 R56 error': { fires: lacking('actions'), rests: {} },
  'fz-152 R58 info': {
    fires: acting({ actions: ['collection'] }),
    rests: acting({ actions: ['collection'], periods: [{ ...item, kind: 'not-stored' }] }),
  },
  'fz-152 R59 error': { fires: lacking('automation'), rests: {} },
  'fz-152 R59 warning': { fires: lacking('internet'), rests: acting({ ...onPaper, internet: 'no' }) },
  'fz-152 R60 warning': {
    fires: acting({ ...onPaper, paperPlaces: { ru: 'Шкаф' } }),
    rests: acting({ ...onPaper, paperPlaces: { ru: 'Шкаф' }, access: { ru: 'Кадры' } }),
  },
  'fz-152 R66 warning': {
    fires: acting({ actions }),
    rests: acting({ actions, depersonalisation: { ru: 'Идентификаторы, журнал' } }),
  },
};

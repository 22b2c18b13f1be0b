import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { whole, type Rule } from '../../rule.ts';
import { hasCondition } from '../facts/bases.ts';
import { hasCriminal, hasItem } from '../facts/data-kinds.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { explained } from '../sources.ts';
import { lawsOf } from './law.ts';

const underAuthority = hasCondition('criminal-official-authority');
const byLaw = hasCondition('criminal-law-authorised');
const hasAdministrativeOffences = hasItem('administrative-offences');

/** Art. 10: data on criminal convictions, offences and related security measures. */
export const criminalDataRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G55',
    severity: 'error',
    citation: gdpr('10'),
    message: {
      en: 'Name the law or the official authority that allows data on criminal convictions, offences or related security measures.',
      ru: 'Укажите закон или официальный орган, допускающий обработку данных об уголовных осуждениях, преступлениях (правонарушениях) и мерах безопасности.',
    },
    path: '/gdprConditions',
    appliesTo: (activity, context) => isController(activity) && hasCriminal(activity, context),
    isMet: (activity) => underAuthority(activity) || (byLaw(activity) && lawsOf(activity).length > 0),
  }),
  whole<Activity>({
    id: 'G132',
    severity: 'warning',
    citation: explained('10', 'Court of Justice, C-439/19', 'Суд ЕС, C-439/19'),
    message: {
      en: 'Check Art. 10: administrative offences may fall under it; note the result or choose the condition.',
      ru: 'Проверьте ст. 10: под неё могут подпадать и административные правонарушения; отметьте вывод или выберите условие.',
    },
    path: '/conditionFacts',
    appliesTo: hasAdministrativeOffences,
    isMet: (activity) => underAuthority(activity) || byLaw(activity) || isSaid(activity.conditionFacts),
  }),
];

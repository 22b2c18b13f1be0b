import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { fz152SpecialConditions } from '../../../vocabulary/fz-152/special-conditions.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { chose, hasData } from '../facts.ts';
import { distributesMembers, specialOnConsent } from '../written-consent.ts';

const conditions = ({ fz152Conditions = [] }: Activity) =>
  fz152Conditions.flatMap((code) => termOf(fz152SpecialConditions, code) ?? []);

const isWritten = ({ consent }: Activity): boolean => consent?.form === 'written';

/** Special categories and the criminal record (Art. 10), public sources (Art. 8). */
export const specialDataRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R30',
    severity: 'error',
    citation: fz152('Art. 10 parts 1–2', 'ч. 1–2 ст. 10'),
    message: {
      en: 'Choose the case of Art. 10 part 2 that allows the special category.',
      ru: 'Выберите случай ч. 2 ст. 10, допускающий обработку специальной категории.',
    },
    path: '/fz152Conditions',
    appliesTo: (activity, context) => hasData(activity, 'special', context),
    isMet: (activity) => conditions(activity).some(({ appliesTo }) => appliesTo === 'special'),
  }),
  whole<Activity>({
    id: 'R31',
    severity: 'error',
    citation: fz152('Art. 10 part 2 item 1', 'п. 1 ч. 2 ст. 10'),
    message: {
      en: 'Take the consent to special categories in writing.',
      ru: 'Получайте согласие на специальные категории в письменной форме.',
    },
    path: '/consent/form',
    appliesTo: (activity, context) => hasData(activity, 'special', context) && specialOnConsent(activity),
    isMet: isWritten,
  }),
  whole<Activity>({
    id: 'R32',
    severity: 'error',
    citation: fz152('Art. 10 part 3', 'ч. 3 ст. 10'),
    message: {
      en: 'Choose the federal law as condition: without one a criminal record may not be processed.',
      ru: 'Укажите условием федеральный закон: без него сведения о судимости обрабатывать нельзя.',
    },
    path: '/fz152Conditions',
    appliesTo: (activity, context) => hasData(activity, 'criminal', context),
    isMet: ({ fz152Conditions }) => chose(fz152Conditions, 'criminal-federal-law', 'criminal-authority'),
  }),
  whole<Activity>({
    id: 'R92',
    severity: 'warning',
    citation: fz152('Art. 10 parts 2–3, Art. 11 part 2', 'ч. 2–3 ст. 10, ч. 2 ст. 11'),
    message: {
      en: 'Name the act and article that the special condition rests on.',
      ru: 'Назовите акт и статью, на которых основано особое условие.',
    },
    path: '/conditionFacts',
    appliesTo: (activity) => conditions(activity).some(({ demands }) => demands.includes('act')),
    isMet: ({ acts = [], conditionFacts }) => hasText(conditionFacts) || acts.some(({ act }) => hasText(act)),
  }),
  whole<Activity>({
    id: 'R93',
    severity: 'error',
    citation: fz152('Art. 8 part 1', 'ч. 1 ст. 8'),
    message: {
      en: 'Take consent in writing before data go into a public source.',
      ru: 'Получите письменное согласие на включение данных в общедоступный источник.',
    },
    path: '/consent/form',
    appliesTo: ({ publicSource }) => publicSource === true,
    isMet: isWritten,
  }),
  whole<Activity>({
    id: 'R94',
    severity: 'error',
    citation: fz152('Art. 10 part 2 item 5', 'п. 5 ч. 2 ст. 10'),
    message: {
      en: 'Take members’ consent in writing before their data are distributed.',
      ru: 'Получите письменное согласие членов объединения на распространение их данных.',
    },
    path: '/consent/form',
    appliesTo: distributesMembers,
    isMet: isWritten,
  }),
];

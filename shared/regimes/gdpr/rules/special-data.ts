import type { Activity } from '../../../register/activity/activity.ts';
import { gdprSpecialConditions } from '../../../vocabulary/gdpr/special-conditions.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import type { Text } from '../../../wording/wording.ts';
import { once, type Context } from '../../context.ts';
import { whole, type Rule } from '../../rule.ts';
import { wordsOfSpecial } from '../detectors/special-words.ts';
import { basesOf, hasCondition } from '../facts/bases.ts';
import { dataKinds, hasItem, hasSpecial } from '../facts/data-kinds.ts';
import { isWithinEea } from '../facts/places.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { hasWorkers } from '../facts/subject-kinds.ts';
import { explained } from '../sources.ts';
import { lawsOf } from './law.ts';

const hasSpecialCondition = ({ gdprConditions }: Activity): boolean =>
  (gdprConditions ?? []).some((code) => termOf(gdprSpecialConditions, code)?.appliesTo === 'special');

const onLawOnly = hasCondition(
  'substantial-public-interest',
  'public-health',
  'archiving-research-statistics',
);
/** Art. 9(2)(b) may rest on a collective agreement, 9(2)(h) on a contract with a health professional. */
const onLawOrAgreement = hasCondition('employment-social-law', 'health-care');

const underNationalConditions = hasItem(
  'health',
  'sick-leave-and-disability',
  'genetic-data',
  'dna-profile',
  'face-recognition',
  'voice-recognition',
  'fingerprints',
  'iris-or-vein-pattern',
  'behavioural-biometrics',
  'other-biometrics',
);

const ownItemNames = once(
  ({ register }): ReadonlyMap<string, Text | undefined> =>
    new Map(register.dataItems.map(({ id, name }) => [id, name])),
);

/** The texts of an activity in which special categories are named, those of its own data items with them. */
const tellingTexts = (activity: Activity, context: Context): readonly (Text | undefined)[] => [
  ...(activity.data ?? []).flatMap(({ name, details, items = [] }) => [
    name,
    details,
    ...items.map((item) => ownItemNames(context).get(item)),
  ]),
  activity.purpose,
  ...(activity.subPurposes ?? []).map(({ purpose }) => purpose),
  activity.name,
];

function spokenOf(activity: Activity, context: Context): string | undefined {
  for (const text of tellingTexts(activity, context)) {
    const words = wordsOfSpecial(text);
    if (words !== undefined) return words;
  }
  return undefined;
}

const conditions: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G52',
    severity: 'error',
    citation: gdpr('9(1)–(2)'),
    message: {
      en: 'Choose the condition of Art. 9(2) that allows these special categories of data.',
      ru: 'Выберите условие ст. 9(2), допускающее обработку этих особых категорий данных.',
    },
    path: '/gdprConditions',
    appliesTo: (activity, context) => isController(activity) && hasSpecial(activity, context),
    isMet: hasSpecialCondition,
  }),
  whole<Activity>({
    id: 'G53',
    severity: 'error',
    citation: explained('6(1), 9(2)', 'Court of Justice, C-667/21', 'Суд ЕС, C-667/21'),
    message: {
      en: 'Choose the legal basis of Art. 6 as well: a condition of Art. 9 does not replace it.',
      ru: 'Выберите и основание ст. 6: условие ст. 9 его не заменяет.',
    },
    path: '/gdprBases',
    appliesTo: hasSpecialCondition,
    isMet: (activity) => basesOf(activity).length > 0,
  }),
  whole<Activity>({
    id: 'G54',
    severity: 'error',
    citation: gdpr('9(2)(b), 9(2)(g)–(j)'),
    message: {
      en: 'Name the law of the Union or a Member State that this condition needs (for (b) a collective agreement, for (h) a contract with a health professional will do).',
      ru: 'Назовите акт ЕС или государства-члена, которого требует это условие (для (b) достаточно коллективного договора, для (h) — договора с медицинским работником).',
    },
    path: '/acts',
    appliesTo: (activity) => onLawOnly(activity) || onLawOrAgreement(activity),
    isMet: (activity) =>
      lawsOf(activity).length > 0 || (!onLawOnly(activity) && isSaid(activity.conditionFacts)),
  }),
];

const hints: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G56',
    severity: 'info',
    citation: gdpr('87'),
    message: {
      en: 'Check the national rule on identification numbers and name it.',
      ru: 'Проверьте национальную норму об идентификационных номерах и назовите её.',
    },
    path: '/acts',
    appliesTo: (activity, context) => dataKinds(activity, context).nationalId,
    isMet: (activity) => lawsOf(activity).length > 0 || isSaid(activity.conditionFacts),
  }),
  whole<Activity>({
    id: 'G57',
    severity: 'warning',
    citation: explained('9(1)', 'Court of Justice, C-184/20', 'Суд ЕС, C-184/20'),
    message: {
      en: 'Mark the special categories of data, if the text speaks of them.',
      ru: 'Отметьте особые категории данных, если в тексте речь о них.',
    },
    path: '/data',
    appliesTo: (activity, context) => !hasSpecial(activity, context),
    isMet: (activity, context) => spokenOf(activity, context) === undefined,
    detail: (activity, context) => {
      const words = spokenOf(activity, context) ?? '';
      return { en: `It says “${words}”.`, ru: `Сказано: «${words}».` };
    },
  }),
  whole<Activity>({
    id: 'G133',
    severity: 'info',
    citation: gdpr('9(4)'),
    message: {
      en: 'Check national conditions for genetic, biometric and health data and name the law.',
      ru: 'Проверьте национальные условия для генетических, биометрических данных и данных о здоровье и назовите акт.',
    },
    path: '/acts',
    appliesTo: (activity, context) => isController(activity) && underNationalConditions(activity, context),
    isMet: (activity, context) => lawsOf(activity).some(({ country }) => isWithinEea(country, context)),
  }),
  whole<Activity>({
    id: 'G134',
    severity: 'info',
    citation: gdpr('88, 6(2)–(3)'),
    message: {
      en: 'Check national rules and collective agreements on employees’ data and name them.',
      ru: 'Проверьте национальные нормы и коллективные договоры о данных работников и назовите их.',
    },
    path: '/acts',
    appliesTo: (activity, context) => isController(activity) && hasWorkers(activity, context),
    isMet: (activity) => lawsOf(activity).length > 0,
  }),
];

/** Art. 9 and 87: special categories of data and national numbers. */
export const specialDataRules: readonly Rule<Activity>[] = [...conditions, ...hints];

import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { subjectCategories } from '../../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { basesOf } from '../activity-facts.ts';
import { chose, isOperator, restsOn } from '../facts.ts';
import { articlePlace, weakAct } from '../text-patterns.ts';
import { found } from '../text-search.ts';

type Act = NonNullable<Activity['acts']>[number];

const namedActs = ({ acts = [] }: Activity): readonly Act[] => acts.filter(({ act }) => hasText(act));
const hasArticle = ({ act, article }: Act): boolean =>
  hasText(article) || found(act, articlePlace) !== undefined;

/** As a rule not party, beneficiary or guarantor of the contract that touches them. */
const outsiders = [
  'employee-relative',
  'relative',
  'customer-representative',
  'counterparty-representative',
  'supplier-representative',
];
const outsidersIn = ({ subjects = [] }: Activity): readonly string[] =>
  subjects.filter((code) => outsiders.includes(code));
const contractAlone = (activity: Activity): boolean => basesOf(activity).every((code) => code === 'item-5');

function outsidersNamed(activity: Activity): Wording | undefined {
  const labels = outsidersIn(activity).flatMap((code) => termOf(subjectCategories, code)?.label ?? []);
  if (labels.length === 0) return undefined;
  const [en, ru] = [labels.map((one) => one.en).join('; '), labels.map((one) => one.ru).join('; ')];
  return { en: `Look at: ${en}.`, ru: `Обратите внимание: ${ru}.` };
}

const research = fz152('Art. 6 part 1 item 9', 'п. 9 ч. 1 ст. 6');

/** On what ground of Art. 6 the processing rests. */
export const basisRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R21',
    severity: 'error',
    citation: fz152('Art. 6 part 1, Art. 22 part 3.1', 'ч. 1 ст. 6, ч. 3.1 ст. 22'),
    message: { en: 'Choose the legal basis.', ru: 'Выберите правовое основание.' },
    path: '/fz152Bases',
    appliesTo: isOperator,
    isMet: (activity) => basesOf(activity).length > 0,
  }),
  whole<Activity>({
    id: 'R22',
    severity: 'error',
    citation: fz152('Art. 6 part 1 item 10', 'п. 10 ч. 1 ст. 6'),
    message: {
      en: 'Choose another basis: this one was repealed on 1 March 2021.',
      ru: 'Выберите другое основание: это утратило силу с 01.03.2021.',
    },
    path: '/fz152Bases',
    appliesTo: (activity) => restsOn(activity, 'item-10'),
    isMet: () => false,
  }),
  whole<Activity>({
    id: 'R23',
    severity: 'error',
    citation: fz152('Art. 6 part 1 items 2, 11', 'п. 2, 11 ч. 1 ст. 6'),
    message: {
      en: 'Name the law and article that put the duty on you.',
      ru: 'Назовите закон и статью, которые обязывают оператора.',
    },
    path: '/acts',
    appliesTo: (activity) => restsOn(activity, 'item-2', 'item-11'),
    isMet: (activity) => namedActs(activity).some(hasArticle),
    detail: (activity) =>
      namedActs(activity).length > 0
        ? { en: 'The article is missing.', ru: 'Не указана статья.' }
        : undefined,
  }),
  whole<Activity>({
    id: 'R24',
    severity: 'warning',
    citation: fz152('Art. 6 part 1', 'ч. 1 ст. 6'),
    message: {
      en: 'Name the act that the processing serves: 152-FZ, the Constitution or a charter is not advisable as the only one.',
      ru: 'Назовите акт, во исполнение которого ведётся обработка: 152-ФЗ, Конституцию или устав не рекомендуется указывать единственным основанием.',
    },
    path: '/acts',
    appliesTo: (activity) => namedActs(activity).length > 0,
    isMet: (activity) => namedActs(activity).some(({ act }) => found(act, weakAct) === undefined),
  }),
  whole<Activity>({
    id: 'R41',
    severity: 'warning',
    citation: fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6'),
    message: {
      en: 'Check the contract basis: the person has to be party, beneficiary or guarantor.',
      ru: 'Проверьте договорное основание: субъект должен быть стороной, выгодоприобретателем или поручителем.',
    },
    path: '/contract/subjectRole',
    appliesTo: (activity) => restsOn(activity, 'item-5'),
    isMet: (activity) =>
      chose(['party', 'beneficiary', 'guarantor'], activity.contract?.subjectRole ?? '') &&
      !(contractAlone(activity) && outsidersIn(activity).length > 0),
    detail: outsidersNamed,
  }),
  whole<Activity>({
    id: 'R42',
    severity: 'warning',
    citation: fz152('Art. 6 part 1 item 7', 'п. 7 ч. 1 ст. 6'),
    message: {
      en: 'It is recommended to write down why the rights of the persons are not violated.',
      ru: 'Рекомендуется записать, почему права и свободы субъектов не нарушаются.',
    },
    path: '/interest/balancing',
    appliesTo: (activity) => restsOn(activity, 'item-7'),
    isMet: ({ interest }) => hasText(interest?.balancing) || hasText(interest?.document),
  }),
  whole<Activity>({
    id: 'R43',
    severity: 'error',
    citation: research,
    message: {
      en: 'Choose another basis or de-identify the data: research without consent needs de-identification and may not serve promotion by direct contact or political campaigning (Art. 15).',
      ru: 'Выберите другое основание или обезличивайте данные: исследования без согласия требуют обезличивания и не могут служить продвижению товаров и политической агитации (ст. 15).',
    },
    path: '/actions',
    appliesTo: (activity) => restsOn(activity, 'item-9'),
    isMet: ({ actions, directMarketing, directContact }) =>
      chose(actions, 'depersonalisation') && !(directMarketing === true && directContact === true),
  }),
  whole<Activity>({
    id: 'R43',
    severity: 'warning',
    citation: research,
    message: {
      en: 'Check the basis: research without consent may not serve promotion by direct contact or political campaigning (Art. 15).',
      ru: 'Проверьте основание: исследования без согласия не могут служить продвижению товаров и политической агитации (ст. 15).',
    },
    path: '/fz152Bases',
    appliesTo: (activity) => restsOn(activity, 'item-9') && activity.directContact !== true,
    isMet: ({ directMarketing }) => directMarketing !== true,
  }),
];

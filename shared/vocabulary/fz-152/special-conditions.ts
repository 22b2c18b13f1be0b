import type { Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { BasisDemand, SpecialConditionTerm } from '../legal-basis-term.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { biometricConditions } from './biometric-conditions.ts';
import type { Fz152ConditionTerm } from './protected-data.ts';

const special = (
  item: string,
  label: Wording,
  demands: readonly BasisDemand[],
  hint?: Wording,
): SpecialConditionTerm<'special'> => ({
  code: `item-${item.replace('.', '-')}`,
  appliesTo: 'special',
  short: { en: `10(2) item ${item}`, ru: `п. ${item} ч. 2 ст. 10` },
  label,
  ...(hint && { hint }),
  demands,
  citations: [fz152(`Art. 10 part 2 item ${item}`, `п. ${item} ч. 2 ст. 10`)],
});

const specialConditions: readonly Fz152ConditionTerm[] = [
  special('1', { en: 'Consent in writing', ru: 'Согласие в письменной форме' }, ['consent'], {
    en: 'With the contents of Art. 9 part 4.',
    ru: 'С содержанием по ч. 4 ст. 9.',
  }),
  special(
    '2',
    {
      en: 'Data permitted by the data subject for distribution, within the prohibitions and conditions of Art. 10.1',
      ru: 'Персональные данные, разрешённые субъектом для распространения, с соблюдением запретов и условий статьи 10.1',
    },
    ['consent'],
  ),
  special(
    '2.1',
    {
      en: 'International readmission treaties of the Russian Federation',
      ru: 'Реализация международных договоров Российской Федерации о реадмиссии',
    },
    ['act'],
  ),
  special('2.2', { en: 'Census of population (8-FZ)', ru: 'Всероссийская перепись населения (8-ФЗ)' }, []),
  special(
    '2.3',
    {
      en: 'Legislation on state social aid, labour legislation, pension legislation',
      ru: 'Законодательство о государственной социальной помощи, трудовое законодательство, пенсионное законодательство Российской Федерации',
    },
    ['act'],
    {
      en: 'For example sick leave, disability and medical examinations of employees. Name the act and its article.',
      ru: 'Например, листки нетрудоспособности, инвалидность, медицинские осмотры работников. Назовите акт и статью.',
    },
  ),
  special(
    '3',
    {
      en: 'Protection of the life, health or other vital interests of the data subject or other persons, where consent cannot be obtained',
      ru: 'Защита жизни, здоровья или иных жизненно важных интересов субъекта персональных данных или других лиц, если получение согласия субъекта невозможно',
    },
    ['vital'],
  ),
  special(
    '4',
    {
      en: 'Preventive medicine, diagnosis, medical and medico-social services by a medical professional bound to medical secrecy',
      ru: 'Медико-профилактические цели, установление медицинского диагноза, оказание медицинских и медико-социальных услуг лицом, профессионально занимающимся медицинской деятельностью и обязанным сохранять врачебную тайну',
    },
    [],
  ),
  special(
    '5',
    {
      en: 'Members of a public association or a religious organisation, for the lawful purposes of its founding documents',
      ru: 'Обработка данных членов (участников) общественного объединения или религиозной организации для достижения законных целей, предусмотренных их учредительными документами',
    },
    [],
    {
      en: 'The data may not be distributed without the data subjects’ consent in writing.',
      ru: 'Данные не распространяются без согласия субъектов в письменной форме.',
    },
  ),
  special(
    '6',
    {
      en: 'Establishment or exercise of the rights of the data subject or third parties, or administration of justice',
      ru: 'Установление или осуществление прав субъекта персональных данных или третьих лиц, а равно осуществление правосудия',
    },
    ['proceedings'],
  ),
  special(
    '7',
    {
      en: 'Legislation on defence, security, counter-terrorism, transport security, anti-corruption, operational-search activity, enforcement proceedings; penal enforcement legislation',
      ru: 'Законодательство об обороне, о безопасности, о противодействии терроризму, о транспортной безопасности, о противодействии коррупции, об оперативно-разыскной деятельности, об исполнительном производстве, уголовно-исполнительное законодательство Российской Федерации',
    },
    ['act'],
  ),
  special(
    '7.1',
    {
      en: 'Prosecutor’s supervision by prosecution bodies',
      ru: 'Осуществление органами прокуратуры прокурорского надзора',
    },
    [],
  ),
  special(
    '8',
    {
      en: 'Legislation on mandatory insurance, insurance legislation',
      ru: 'Законодательство об обязательных видах страхования, страховое законодательство',
    },
    ['act'],
  ),
  special(
    '9',
    {
      en: 'Placement of children left without parental care in families, by state or municipal bodies or organisations',
      ru: 'Устройство детей, оставшихся без попечения родителей, на воспитание в семьи граждан государственными, муниципальными органами или организациями',
    },
    ['act'],
  ),
  special(
    '10',
    {
      en: 'Legislation on citizenship of the Russian Federation',
      ru: 'Законодательство Российской Федерации о гражданстве Российской Федерации',
    },
    ['act'],
  ),
];

const otherConditions: readonly Fz152ConditionTerm[] = [
  {
    code: 'distribution',
    appliesTo: 'distribution',
    short: { en: 'Art. 10.1', ru: 'ст. 10.1' },
    label: {
      en: 'Consent to distribution of personal data',
      ru: 'Согласие на обработку персональных данных, разрешённых субъектом для распространения',
    },
    hint: {
      en: 'Drawn up separately from every other consent; the data subject may set conditions and prohibitions. Distribution that another basis of Art. 6 allows does not need it.',
      ru: 'Оформляется отдельно от иных согласий; субъект вправе установить условия и запреты. Не требуется, если распространение допускает иное основание ст. 6.',
    },
    demands: ['consent'],
    citations: [fz152('Art. 10.1 part 1', 'ч. 1 ст. 10.1')],
  },
  {
    code: 'criminal-authority',
    appliesTo: 'criminal',
    short: { en: '10(3)', ru: 'ч. 3 ст. 10' },
    label: {
      en: 'Criminal record: state or municipal body within its powers',
      ru: 'Судимость: государственный или муниципальный орган в пределах предоставленных полномочий',
    },
    demands: ['act'],
    citations: [fz152('Art. 10 part 3', 'ч. 3 ст. 10')],
  },
  {
    code: 'criminal-federal-law',
    appliesTo: 'criminal',
    short: { en: '10(3)', ru: 'ч. 3 ст. 10' },
    label: {
      en: 'Criminal record: in the cases and in the manner set by federal laws',
      ru: 'Судимость: в случаях и в порядке, которые определяются в соответствии с федеральными законами',
    },
    hint: {
      en: 'Name the federal law and its article; consent alone is not enough.',
      ru: 'Назовите федеральный закон и статью; одного согласия недостаточно.',
    },
    demands: ['act'],
    citations: [fz152('Art. 10 part 3', 'ч. 3 ст. 10')],
  },
];

/** The conditions of Art. 10 parts 2 and 3, Art. 10.1 and Art. 11 152-FZ. */
export const fz152SpecialConditions: Vocabulary<Fz152ConditionTerm> = {
  id: 'fz-152-special-conditions',
  name: {
    en: 'Special condition (Art. 10, 10.1, 11 152-FZ)',
    ru: 'Особое условие обработки (ст. 10, 10.1, 11 152-ФЗ)',
  },
  editions: [fz152Edition],
  terms: [...specialConditions, ...otherConditions, ...biometricConditions],
};

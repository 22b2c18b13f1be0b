import type { System } from '../../../register/system.ts';
import { fstecOrder21Edition } from '../../../vocabulary/by-law-editions.ts';
import { decree1119 } from '../../../vocabulary/by-laws.ts';
import { byLaw, fz152 } from '../../../vocabulary/cite.ts';
import { thresholdOn, thresholds } from '../../../vocabulary/tables/terms/thresholds.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { tableFor } from '../../tables.ts';
import { olderThan } from '../dates.ts';
import { lackingParts, type Part } from '../details.ts';
import { mayHoldCitizensData } from '../system-contents.ts';

const databasePlace = fz152('Art. 22 part 3 item 10.1', 'п. 10.1 ч. 3 ст. 22');

/** Paper is no information system. */
const isInformationSystem = ({ kind }: System): boolean => kind !== 'paper-files' && kind !== 'paper-archive';

const measures: readonly Part<System>[] = [
  {
    path: '/threatModelOn',
    has: ({ threatModelOn }) => threatModelOn !== undefined,
    words: { en: 'threat model', ru: 'модель угроз' },
  },
  {
    path: '/effectivenessOn',
    has: ({ effectivenessOn }) => effectivenessOn !== undefined,
    words: { en: 'assessment of effectiveness', ru: 'оценка эффективности мер' },
  },
  {
    path: '/carriersLog',
    has: ({ carriersLog }) => carriersLog === true,
    words: { en: 'register of carriers', ru: 'учёт машинных носителей' },
  },
];

const noAddress: Wording = { en: 'The address is missing.', ru: 'Нет адреса.' };
const noHost: Wording = {
  en: 'Neither a host nor a data centre of your own is recorded.',
  ru: 'Не указаны ни размещающее лицо, ни собственный ЦОД.',
};
const whoseData: Wording = {
  en: 'Say first whether it holds data of citizens of Russia: an activity that uses it does.',
  ru: 'Сначала укажите, есть ли в ней данные граждан РФ: в использующем её процессе они есть.',
};

const yearsBetweenAssessments = (context: Context): number | undefined =>
  thresholdOn('measures-assessment-years', context.today, tableFor(context, thresholds));

/** Information systems: their place, their measures (Art. 19 part 2, Art. 22 part 3 item 10.1). */
export const systemRules: readonly Rule<System>[] = [
  whole<System>({
    id: 'R48',
    severity: 'error',
    citation: databasePlace,
    message: {
      en: 'Give the country in which the database is.',
      ru: 'Укажите страну нахождения базы данных.',
    },
    path: '/country',
    appliesTo: ({ citizensRf }) => citizensRf === true,
    isMet: ({ country }) => country !== undefined,
  }),
  {
    id: 'R48',
    severity: 'warning',
    citation: databasePlace,
    message: {
      en: 'Give the address of the database and who hosts it.',
      ru: 'Укажите адрес нахождения базы данных и кто её размещает.',
    },
    path: '/address',
    unmet: (system, context) => {
      const { citizensRf, country, address, host, ownDataCentre } = system;
      if (mayHoldCitizensData(system, context)) return [{ path: '/citizensRf', detail: whoseData }];
      if (citizensRf !== true || country === undefined) return undefined;
      return [
        ...(hasText(address) ? [] : [{ path: '/address', detail: noAddress }]),
        ...(host !== undefined || ownDataCentre === true ? [] : [{ path: '/host', detail: noHost }]),
      ];
    },
  },
  whole<System>({
    id: 'R69',
    severity: 'warning',
    citation: fz152('Art. 5 part 3', 'ч. 3 ст. 5'),
    message: {
      en: 'Keep the data of incompatible purposes in databases of their own.',
      ru: 'Не объединяйте базы данных, обработка в которых ведётся в несовместимых целях.',
    },
    path: '/incompatiblePurposes',
    isMet: ({ incompatiblePurposes }) => incompatiblePurposes !== true,
  }),
  {
    id: 'R71',
    severity: 'warning',
    citation: fz152('Art. 19 part 2', 'ч. 2 ст. 19'),
    message: {
      en: 'Take the measures of Art. 19 for the system.',
      ru: 'Примите для системы меры ст. 19.',
    },
    path: '/threatModelOn',
    unmet: (system) => (isInformationSystem(system) ? lackingParts(measures, system) : undefined),
  },
  whole<System>({
    id: 'R89',
    severity: 'warning',
    citation: decree1119('7'),
    message: {
      en: 'Set the level again after the act of harm: the type of threats takes the assessment of harm into account.',
      ru: 'Определите уровень заново после акта оценки вреда: тип угроз определяется с учётом оценки вреда.',
    },
    path: '/levelActOn',
    appliesTo: ({ levelActOn }) => levelActOn !== undefined,
    isMet: ({ levelActOn = '' }, { organisation: { harmAct } }) => {
      const assessed = harmAct?.assessedOn ?? harmAct?.date;
      return assessed !== undefined && assessed <= levelActOn;
    },
  }),
  whole<System>({
    id: 'R98',
    severity: 'warning',
    citation: byLaw(
      `item 6 of ${fstecOrder21Edition.name.en}`,
      `п. 6 приказа ФСТЭК России от 18.02.2013 № 21`,
    ),
    message: {
      en: 'Assess the effectiveness of the measures again: the last time is too long ago.',
      ru: 'Оцените эффективность мер заново: прошлая оценка слишком давняя.',
    },
    path: '/effectivenessOn',
    appliesTo: ({ effectivenessOn }) => effectivenessOn !== undefined,
    isMet: ({ effectivenessOn = '' }, context) => {
      const years = yearsBetweenAssessments(context);
      return years === undefined || !olderThan(effectivenessOn, 12 * years, context.today);
    },
  }),
];

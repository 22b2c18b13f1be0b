import type { Organisation } from '../../../register/organisation.ts';
import { order178 } from '../../../vocabulary/by-laws.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { order180 } from '../citations.ts';
import { isLegalEntity } from '../facts.ts';
import { isInn, isOgrn } from '../registration-numbers.ts';

/** The numbers that the form asks for, and how each is checked. */
const numbers = {
  inn: { path: '/inn', name: { en: 'taxpayer number (INN)', ru: 'ИНН' }, isRight: isInn },
  ogrn: { path: '/ogrn', name: { en: 'state registration number (OGRN)', ru: 'ОГРН' }, isRight: isOgrn },
} as const;

const missing = ({ en, ru }: Wording): Wording => ({ en: `The ${en} is missing.`, ru: `${ru} не указан.` });
const misspelt = ({ en, ru }: Wording): Wording => ({
  en: `The check digit of the ${en} does not fit: look for a slip.`,
  ru: `${ru}: контрольное число не сходится, проверьте цифры.`,
});

const basics = [
  { field: 'name', detail: { en: 'The name is missing.', ru: 'Нет наименования.' } },
  { field: 'address', detail: { en: 'The address is missing.', ru: 'Нет адреса.' } },
] as const;

type Responsible = Organisation['responsible'];
const contacts: readonly {
  readonly field: string;
  readonly isThere: (one: Responsible) => boolean;
  readonly detail: Wording;
}[] = [
  {
    field: 'phone',
    isThere: (one) => Boolean(one?.phone),
    detail: { en: 'The telephone is missing.', ru: 'Нет телефона.' },
  },
  {
    field: 'address',
    isThere: (one) => hasText(one?.address),
    detail: { en: 'The postal address is missing.', ru: 'Нет почтового адреса.' },
  },
  {
    field: 'email',
    isThere: (one) => Boolean(one?.email),
    detail: { en: 'The e-mail is missing.', ru: 'Нет электронной почты.' },
  },
];

const faultIn = (
  number: string | undefined,
  { path, name, isRight }: (typeof numbers)[keyof typeof numbers],
): readonly Unmet[] => {
  if (number === undefined || number.trim() === '') return [{ path, detail: missing(name) }];
  return isRight(number.trim()) ? [] : [{ path, detail: misspelt(name) }];
};

const isRussian = ({ country = 'RU' }: Organisation): boolean => country === 'RU';

/** Who the operator is and who answers for the processing (Art. 22 part 3). */
export const operatorRules: readonly Rule<Organisation>[] = [
  {
    id: 'R01',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 1', 'п. 1 ч. 3 ст. 22'),
    message: {
      en: 'Give the name and address of the operator.',
      ru: 'Укажите наименование и адрес оператора.',
    },
    path: '/name',
    unmet: (organisation) =>
      basics
        .filter(({ field }) => !hasText(organisation[field]))
        .map(({ field, detail }) => ({ path: `/${field}`, detail })),
  },
  {
    id: 'R02',
    severity: 'warning',
    citation: order180,
    message: {
      en: 'Check the numbers of the operator: the form of the notification asks for them.',
      ru: 'Проверьте ИНН и ОГРН оператора: их спрашивает форма уведомления.',
    },
    path: '/inn',
    unmet: (organisation) =>
      isRussian(organisation)
        ? [
            ...faultIn(organisation.inn, numbers.inn),
            ...(organisation.type === 'individual' ? [] : faultIn(organisation.ogrn, numbers.ogrn)),
          ]
        : undefined,
  },
  whole<Organisation>({
    id: 'R03',
    severity: 'error',
    citation: fz152('Art. 18.1 part 1 item 1, Art. 22.1 part 1', 'п. 1 ч. 1 ст. 18.1, ч. 1 ст. 22.1'),
    message: {
      en: 'Name the person responsible for organising processing.',
      ru: 'Укажите ответственного за организацию обработки персональных данных.',
    },
    path: '/responsible/name',
    appliesTo: isLegalEntity,
    isMet: ({ responsible }) => hasText(responsible?.name),
  }),
  {
    id: 'R04',
    severity: 'error',
    citation: fz152('Art. 22 part 3 item 7.1', 'п. 7.1 ч. 3 ст. 22'),
    message: {
      en: 'Give the telephone, postal address and e-mail of the person responsible.',
      ru: 'Укажите телефон, почтовый адрес и электронную почту ответственного.',
    },
    path: '/responsible/phone',
    unmet: ({ responsible }) =>
      hasText(responsible?.name)
        ? contacts
            .filter(({ isThere }) => !isThere(responsible))
            .map(({ field, detail }) => ({ path: `/responsible/${field}`, detail }))
        : undefined,
  },
  whole<Organisation>({
    id: 'R05',
    severity: 'info',
    citation: order178,
    message: {
      en: 'Take into account in the assessment of harm that the person responsible is not on the staff.',
      ru: 'Учтите при оценке вреда, что ответственный не состоит в штате.',
    },
    path: '/responsible/onStaff',
    appliesTo: ({ responsible }) => hasText(responsible?.name),
    isMet: ({ responsible }) => responsible?.onStaff !== false,
  }),
];

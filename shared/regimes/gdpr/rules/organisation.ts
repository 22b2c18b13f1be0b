import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { addMonths } from '../../../vocabulary/tables/days.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { isThird, isWithinEea } from '../facts/places.ts';
import { controlsAnything } from '../facts/role.ts';
import { isSaid, isSaidOnce } from '../facts/said.ts';
import { source } from '../sources.ts';

const hasAddress = ({ address, postalAddress }: Organisation): boolean =>
  isSaid(address) || isSaid(postalAddress);

/** Whether there is any way at all to get in touch. */
export const isReachable = (organisation: Organisation): boolean =>
  isSaidOnce(organisation.email) || isSaidOnce(organisation.phone) || hasAddress(organisation);

const noName: Unmet = { path: '/name', detail: { en: 'The name is missing.', ru: 'Нет наименования.' } };
const noContact: Unmet = {
  path: '/email',
  detail: {
    en: 'There is no address, e-mail or telephone.',
    ru: 'Нет ни адреса, ни почты, ни телефона.',
  },
};

/** What is missing of name and contact details, each at its own field. */
export const lackingOf = (organisation: Organisation): readonly Unmet[] => [
  ...(isSaid(organisation.name) ? [] : [noName]),
  ...(isReachable(organisation) ? [] : [noContact]),
];

const nameRepresentative = {
  path: '/euRepresentatives',
  citation: gdpr('27, 30(1)(a)'),
  isMet: (organisation: Organisation): boolean =>
    hasAny(organisation.euRepresentatives) || isSaid(organisation.noRepresentativeReason),
};

const nameAndContacts: readonly Rule<Organisation>[] = [
  {
    id: 'G01',
    severity: 'error',
    citation: gdpr('30(1)(a)'),
    message: {
      en: 'Give the name and contact details of the organisation.',
      ru: 'Укажите наименование и контакты организации.',
    },
    path: '/name',
    unmet: (organisation, context) => (controlsAnything(context) ? lackingOf(organisation) : undefined),
  },
  whole<Organisation>({
    id: 'G01',
    severity: 'warning',
    citation: gdpr('30(1)(a)'),
    message: { en: 'Add the postal address of the organisation.', ru: 'Добавьте адрес организации.' },
    path: '/address',
    appliesTo: isReachable,
    isMet: hasAddress,
  }),
];

const representative: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'G02',
    severity: 'error',
    ...nameRepresentative,
    message: {
      en: 'Name the representative in the Union, or say why Art. 27(2) exempts you: the organisation is outside the EEA and addresses people in the Union.',
      ru: 'Укажите представителя в ЕС или почему он не нужен по ст. 27(2): организация находится вне ЕЭЗ и обращается к лицам в ЕС.',
    },
    appliesTo: ({ country, offersInUnion, publicBody }, context) =>
      isThird(country, context) && offersInUnion === true && publicBody !== true,
  }),
  whole<Organisation>({
    id: 'G02',
    severity: 'warning',
    ...nameRepresentative,
    message: {
      en: 'The organisation is outside the EEA: say whether it addresses people in the Union; if so, it needs a representative there unless Art. 27(2) exempts it.',
      ru: 'Организация находится вне ЕЭЗ: укажите, обращается ли она к лицам в ЕС; если да, нужен представитель в ЕС, если не освобождает ст. 27(2).',
    },
    appliesTo: ({ country, offersInUnion, publicBody }, context) =>
      isThird(country, context) && offersInUnion === undefined && publicBody !== true,
  }),
  whole<Organisation>({
    id: 'G03',
    severity: 'info',
    citation: gdpr('27(1)'),
    message: {
      en: 'The organisation is established in the EEA: take the representative out, or write down why there is one.',
      ru: 'Организация учреждена в ЕЭЗ: уберите представителя или поясните, зачем он нужен.',
    },
    path: '/euRepresentatives',
    appliesTo: ({ country, euRepresentatives }, context) =>
      isWithinEea(country, context) && hasAny(euRepresentatives),
    isMet: ({ noRepresentativeReason }) => isSaid(noRepresentativeReason),
  }),
];

/** A habit, not a term of law: the record and its activities are looked through once a year. */
export const monthsBetweenReviews = 12;

const openness: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'G09',
    severity: 'warning',
    citation: gdpr('5(2), 24(1)'),
    message: {
      en: 'Look through the whole record and note the day: a yearly review is good practice.',
      ru: 'Просмотрите весь реестр и отметьте дату: хорошая практика — пересматривать его раз в год.',
    },
    path: '/lastReview',
    isMet: ({ lastReview }, { today }) =>
      lastReview !== undefined && addMonths(lastReview, monthsBetweenReviews) >= today,
  }),
  whole<Organisation>({
    id: 'G14',
    severity: 'warning',
    citation: source('Art. 31(2) LOPDGDD (Spain)', 'ст. 31(2) LOPDGDD (Испания)'),
    message: {
      en: 'Publish the inventory of processing with its legal bases: public bodies of Spain must.',
      ru: 'Опубликуйте перечень обработок с правовыми основаниями: это обязанность публичных органов Испании.',
    },
    path: '/inventoryAddress',
    appliesTo: ({ country, publicBody }) => country === 'ES' && publicBody === true,
    isMet: ({ inventoryAddress }) => isSaidOnce(inventoryAddress),
  }),
  whole<Organisation>({
    id: 'G148',
    severity: 'warning',
    citation: gdpr('12(2), 13(2)(b)'),
    message: {
      en: 'Describe how people exercise their rights: where to write and what to name.',
      ru: 'Опишите, как субъекты реализуют свои права: куда писать и что указать.',
    },
    path: '/rightsProcedure',
    appliesTo: (_, context) => controlsAnything(context),
    isMet: ({ rightsProcedure }) => isSaid(rightsProcedure),
  }),
  whole<Organisation>({
    id: 'G149',
    severity: 'info',
    citation: gdpr('13(2)(d), 14(2)(e), 77'),
    message: {
      en: 'Name the supervisory authority to which people may complain.',
      ru: 'Укажите надзорный орган, в который можно подать жалобу.',
    },
    path: '/authority',
    appliesTo: (_, context) => controlsAnything(context),
    isMet: ({ authority }) => hasAny(authority),
  }),
];

/** Who keeps the record, and what it tells the public and the authority. */
export const organisationRules: readonly Rule<Organisation>[] = [
  ...nameAndContacts,
  ...representative,
  ...openness,
];

import type { Activity, Recipient, Transfer } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasAny } from '../../filled.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { countryNames, countryOf, isBritish, isThird, partyOf, recordedTransfers } from '../facts/places.ts';
import { isController, isProcessor, roleOf } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { guided } from '../sources.ts';

const notOthers: readonly (string | undefined)[] = ['internal-unit', 'data-subject'];

/** Countries outside the EEA of recipients that are others than the organisation and the person, if no transfer names them. */
function unrecordedRecipients(activity: Activity, context: Context): readonly string[] {
  if (!hasAny(activity.recipients)) return [];
  const recorded = recordedTransfers(activity, context);
  return (activity.recipients ?? []).flatMap((recipient: Recipient) => {
    const country = partyOf(recipient.party, context)?.country;
    if (!isThird(country, context) || recorded.has(country) || recorded.has(recipient.party ?? '')) return [];
    return notOthers.includes(roleOf(recipient, context)) ? [] : [country];
  });
}

/** Countries in which others keep the data, if no transfer names them: neither our own servers nor our own country. */
function unrecordedHosting(activity: Activity, context: Context): readonly string[] {
  const recorded = recordedTransfers(activity, context);
  const hosted = (activity.systems ?? []).flatMap((id) => {
    const system = context.systems.get(id);
    return system?.country === undefined || system.ownDataCentre === true ? [] : [system.country];
  });
  return [...(activity.places ?? []), ...hosted].filter(
    (country) =>
      isThird(country, context) && country !== context.organisation.country && !recorded.has(country),
  );
}

const named = (find: typeof unrecordedRecipients) => (activity: Activity, context: Context) => {
  const { en, ru } = countryNames(find(activity, context));
  return { en: `Countries: ${en}.`, ru: `Страны: ${ru}.` };
};

/** Said where the card claims the contrary: the party may stand for its seat, while an establishment in the EEA has the data. */
const yetNone: Wording = {
  en: 'The card says that there is no transfer: if it is an establishment in the EEA that gets the data, name that one.',
  ru: 'В карточке указано, что передачи нет: если данные получает подразделение в ЕЭЗ, укажите его.',
};

const hasDestination = (transfer: Transfer, _: Activity, context: Context): boolean =>
  countryOf(transfer, context) !== undefined || transfer.party !== undefined;

/** Whether what leaves the EEA is in the record. */
export const recordedTransferRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G70',
    severity: 'error',
    citation: gdpr('30(1)(d)–(e), 44'),
    message: {
      en: 'Record the transfer: a recipient is outside the EEA.',
      ru: 'Отразите передачу: получатель находится вне ЕЭЗ.',
    },
    path: '/transfers',
    appliesTo: (activity, context) => isController(activity) && !isBritish(context),
    isMet: (activity, context) => unrecordedRecipients(activity, context).length === 0,
    detail: (activity, context) => {
      const { en, ru } = named(unrecordedRecipients)(activity, context);
      if (activity.noTransfers !== true) return { en, ru };
      return { en: `${en} ${yetNone.en}`, ru: `${ru} ${yetNone.ru}` };
    },
  }),
  whole<Activity>({
    id: 'G70',
    severity: 'warning',
    citation: guided('44', 'EDPB Guidelines 05/2021', 'Руководство EDPB 05/2021'),
    message: {
      en: 'Check whether another controller or processor gets the data kept outside the EEA, and record the transfer or that there is none.',
      ru: 'Проверьте, получает ли данные, хранящиеся вне ЕЭЗ, другой контролёр или обработчик, и отразите передачу или её отсутствие.',
    },
    path: '/transfers',
    appliesTo: (activity, context) => !isBritish(context) && activity.noTransfers !== true,
    isMet: (activity, context) => unrecordedHosting(activity, context).length === 0,
    detail: named(unrecordedHosting),
  }),
  whole<Activity>({
    id: 'G80',
    severity: 'warning',
    citation: guided('44', 'EDPB Guidelines 05/2021', 'Руководство EDPB 05/2021'),
    message: {
      en: 'Record the transfer: access from a third country is one if another controller or processor has it.',
      ru: 'Отразите передачу: доступ из третьей страны — это передача, если доступ получает другой контролёр или обработчик.',
    },
    path: '/transfers',
    appliesTo: ({ remoteAccess }) => remoteAccess === true,
    isMet: ({ transfers }) => hasAny(transfers),
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'G136',
    severity: 'error',
    citation: gdpr('30(1)(e)'),
    message: {
      en: 'Name the third country or the international organisation.',
      ru: 'Укажите третью страну или международную организацию.',
    },
    path: '/country',
    appliesTo: (_, activity) => isController(activity),
    isMet: hasDestination,
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'P04',
    severity: 'error',
    citation: gdpr('30(2)(c)'),
    message: {
      en: 'Name the third country, and document the suitable safeguards of a transfer on compelling legitimate interests.',
      ru: 'Укажите третью страну, а для передачи на основе веских законных интересов — надлежащие гарантии.',
    },
    path: '/country',
    appliesTo: (_, activity) => isProcessor(activity),
    isMet: (transfer, activity, context) =>
      hasDestination(transfer, activity, context) &&
      (transfer.mechanism !== 'compelling-interests' || isSaid(transfer.safeguards)),
  }),
  whole<Activity>({
    id: 'G141',
    severity: 'info',
    citation: gdpr('30(1)(e)'),
    message: {
      en: 'Say in so many words whether data go to third countries.',
      ru: 'Прямо укажите, передаются ли данные в третьи страны.',
    },
    path: '/noTransfers',
    isMet: ({ noTransfers, transfers }) => noTransfers !== undefined || hasAny(transfers),
  }),
  whole<Activity>({
    id: 'G150',
    severity: 'info',
    citation: gdpr('44'),
    message: {
      en: 'Check this transfer by the law of the United Kingdom (its own list of countries, IDTA or Addendum): the rules on mechanisms here are those of the EU.',
      ru: 'Проверьте передачу по праву Великобритании (свой перечень стран, IDTA или Addendum): правила о механизмах здесь — правила ЕС.',
    },
    path: '/transfers',
    appliesTo: (activity, context) => hasAny(activity.transfers) && isBritish(context),
    isMet: ({ transfers = [] }) => transfers.every(({ assessment }) => assessment !== undefined),
  }),
];

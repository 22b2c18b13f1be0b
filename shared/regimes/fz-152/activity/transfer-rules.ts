import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity, Transfer } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { recipientInformation } from '../../../vocabulary/fz-152/cross-border.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { each, whole, type Rule } from '../../rule.ts';
import { lawSince } from '../dates.ts';
import { lacking, lacks } from '../details.ts';
import { chose, isAbroad } from '../facts.ts';
import { goesAbroad, listRow, listStanding, namesState, notificationOf } from '../transfer-facts.ts';

const part3 = fz152('Art. 12 part 3', 'ч. 3 ст. 12');

/** The law of the recipient’s state is asked for only where the state is not on the list. */
function missingInformation(transfer: Transfer, context: Context): readonly Wording[] {
  const regulationNeeded = listStanding(transfer, context) === 'not-listed';
  return [
    ...lacking(
      recipientInformation,
      transfer.recipientInformation,
      ({ code }) => code !== 'regulation' || regulationNeeded,
    ),
    ...(transfer.assessedOn === undefined ? [{ en: 'Date of the assessment', ru: 'Дата оценки' }] : []),
  ];
}

/** A system that a foreign person hosts, or that lies abroad outside our own data centre: somebody there may have access. */
const isHostedAbroad = (id: Uuid, context: Context): boolean => {
  const { host, country = 'RU', ownDataCentre } = context.systems.get(id) ?? {};
  return isAbroad(host, context) || (country !== 'RU' && ownDataCentre !== true);
};

const reachesAbroad = (
  { remoteAccess, recipients = [], systems = [] }: Activity,
  context: Context,
): boolean =>
  remoteAccess === true ||
  recipients.some(({ party }) => isAbroad(party, context)) ||
  systems.some((id) => isHostedAbroad(id, context));

/** Data that go to another state (Art. 12). */
export const transferRules: readonly Rule<Activity>[] = [
  each<Activity, 'transfers'>('transfers', {
    id: 'R50',
    severity: 'error',
    citation: part3,
    message: {
      en: 'Notify Roskomnadzor of the transfer abroad, and give number and date.',
      ru: 'Уведомите Роскомнадзор о трансграничной передаче и укажите номер и дату.',
    },
    path: '/notificationDate',
    appliesTo: goesAbroad,
    isMet: (transfer, activity, context) => notificationOf(transfer, activity, context) !== undefined,
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R51',
    severity: 'error',
    citation: part3,
    message: {
      en: 'Start the transfer after the notification: it began before.',
      ru: 'Начинайте передачу после уведомления: она начата раньше.',
    },
    path: '/startsOn',
    appliesTo: (transfer) => goesAbroad(transfer) && transfer.startsOn !== undefined,
    isMet: (transfer, activity, context) => {
      const sentOn = notificationOf(transfer, activity, context)?.sentOn;
      return sentOn === undefined || (transfer.startsOn ?? sentOn) >= sentOn;
    },
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R53',
    severity: 'error',
    citation: fz152('Art. 12 part 4 item 7, part 5', 'п. 7 ч. 4, ч. 5 ст. 12'),
    message: {
      en: 'Get the information from the recipient and assess it before you notify.',
      ru: 'До уведомления получите сведения от получателя и оцените их.',
    },
    path: '/recipientInformation',
    appliesTo: goesAbroad,
    isMet: (transfer, _activity, context) => missingInformation(transfer, context).length === 0,
    detail: (transfer, _activity, context) => lacks(missingInformation(transfer, context)),
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R53',
    severity: 'warning',
    citation: fz152('Art. 12 part 5', 'ч. 5 ст. 12'),
    message: {
      en: 'Look the state up in the list: if it is not there, get information on its legal regulation from the recipient too.',
      ru: 'Сверьте государство с перечнем: если его там нет, получите от получателя и сведения о правовом регулировании.',
    },
    path: '/recipientInformation',
    appliesTo: (transfer, _activity, context) =>
      namesState(transfer) && listStanding(transfer, context) === 'doubtful',
    isMet: ({ recipientInformation: received }) => chose(received, 'regulation'),
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R54',
    severity: 'warning',
    citation: fz152('Art. 12', 'ст. 12'),
    message: {
      en: 'Compare the state with the current list: membership of the Convention alone no longer makes it adequate.',
      ru: 'Сверьте государство с действующим перечнем: одно участие в Конвенции больше не даёт адекватности.',
    },
    path: '/country',
    from: lawSince('265-fz'),
    appliesTo: goesAbroad,
    isMet: (transfer, _activity, context) => {
      const row = listRow(transfer, context);
      return row?.value.section !== 'I' || row.correctedBy !== undefined;
    },
  }),
  each<Activity, 'transfers'>('transfers', {
    id: 'R96',
    severity: 'error',
    citation: fz152('Art. 12 parts 8, 12', 'ч. 8, 12 ст. 12'),
    message: {
      en: 'Stop the transfer: Roskomnadzor has banned it.',
      ru: 'Прекратите передачу: Роскомнадзор её запретил.',
    },
    path: '/decision',
    isMet: ({ decision }) => decision !== 'banned',
  }),
  whole<Activity>({
    id: 'R97',
    severity: 'warning',
    citation: fz152('Art. 3 item 11, Art. 12', 'п. 11 ст. 3, ст. 12'),
    message: {
      en: 'Check whether data are transferred abroad: a recipient, an access or hosting is there, but no transfer is written down.',
      ru: 'Проверьте, есть ли трансграничная передача: получатель, доступ или хостинг за рубежом указан, а передача — нет.',
    },
    path: '/transfers',
    appliesTo: reachesAbroad,
    isMet: ({ transfers = [] }) => transfers.some(goesAbroad),
  }),
];

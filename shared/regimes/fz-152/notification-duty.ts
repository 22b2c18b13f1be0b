import { fz152 } from '../../vocabulary/cite.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { allEndedOn, cessationDue, endIsNotified, isNotified, ongoing, statusOf } from './filing-facts.ts';

export type NotificationDuty = 'exempt' | 'none' | 'intention' | 'in-force' | 'changes' | 'end';

interface Duty {
  readonly code: NotificationDuty;
  readonly value: Wording;
  readonly reasons: readonly Reason[];
}

const intention = fz152('Art. 22 part 1', 'ч. 1 ст. 22');
const exemptions = fz152('Art. 22 part 2', 'ч. 2 ст. 22');
const later = fz152('Art. 22 part 7', 'ч. 7 ст. 22');

const until = (day: string): Wording => ({
  en: `by ${dateInWords(day, 'en')}`,
  ru: `до ${dateInWords(day, 'ru')} включительно`,
});

function endDuty(context: Context): Duty | undefined {
  const ended = allEndedOn(context);
  if (ended === undefined || ongoing(context).length > 0 || endIsNotified(context)) return undefined;
  const due = cessationDue(ended, context);
  const by = due && until(due);
  return {
    code: 'end',
    value: {
      en: `The end of processing is to be notified${by ? ` ${by.en}` : ''}`,
      ru: `Нужно уведомить о прекращении обработки${by ? ` ${by.ru}` : ''}`,
    },
    reasons: [
      {
        en: `The last activity ended on ${dateInWords(ended, 'en')}.`,
        ru: `Последний процесс прекращён ${dateInWords(ended, 'ru')}.`,
        citation: later,
      },
    ],
  };
}

function changesDuty(context: Context): Duty {
  const status = statusOf(context);
  if (status.state !== 'changes-due') {
    const value = { en: 'Notified, nothing has changed', ru: 'Уведомление подано, изменений нет' };
    return { code: 'in-force', value, reasons: [] };
  }
  const { differences, deadline, since } = status;
  const by = until(deadline);
  return {
    code: 'changes',
    value: { en: `Changes are to be notified ${by.en}`, ru: `Нужно уведомить об изменениях ${by.ru}` },
    reasons: [
      {
        en: `Entries that differ from what was notified: ${differences.length}; the first change arose on ${dateInWords(since, 'en')}.`,
        ru: `Записей, которые отличаются от уведомления: ${differences.length}; первое изменение возникло ${dateInWords(since, 'ru')}.`,
        citation: later,
      },
    ],
  };
}

function dutyOf(context: Context): Duty {
  const { organisation } = context;
  const end = isNotified(context) ? endDuty(context) : undefined;
  if (end) return end;
  if (isNotified(context)) return changesDuty(context);
  if (organisation.notificationExemption !== undefined) {
    const why = {
      en: 'The organisation relies on an exemption; other findings tell whether it holds.',
      ru: 'Организация ссылается на исключение; применимо ли оно, говорят замечания.',
      citation: exemptions,
      entity: organisation.id,
      path: '/notificationExemption',
    };
    return { code: 'exempt', value: { en: 'Not due', ru: 'Не требуется' }, reasons: [why] };
  }
  if (ongoing(context).length === 0) {
    const value = { en: 'Not due: no processing goes on', ru: 'Не требуется: обработка не ведётся' };
    return { code: 'none', value, reasons: [] };
  }
  return {
    code: 'intention',
    value: { en: 'Due before processing starts', ru: 'Нужно подать до начала обработки' },
    reasons: [
      {
        en: `No notification is on record; activities that go on: ${ongoing(context).length}.`,
        ru: `Подача уведомления не отмечена; действующих процессов: ${ongoing(context).length}.`,
        citation: intention,
      },
    ],
  };
}

/** Whether Roskomnadzor is to be notified, of what, and until when (Art. 22 parts 1, 2 and 7). */
export function notificationDuty(context: Context): DerivedFact<NotificationDuty> {
  return {
    id: 'notification-duty',
    regime: 'fz-152',
    label: { en: 'Notification of Roskomnadzor', ru: 'Уведомление Роскомнадзора' },
    citation: fz152('Art. 22', 'ст. 22'),
    path: '/operatorNumber',
    ...dutyOf(context),
  };
}

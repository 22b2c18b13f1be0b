import type { Wording } from '../wording/wording.ts';

/** What deadlines are about, in the order in which a filter offers them. */
export const deadlineKinds = [
  'notification',
  'request',
  'incident',
  'retention',
  'destruction-act',
  'review',
  'contract',
  'transfer',
  'consent',
  'assessment',
  'protection',
  'law',
] as const;

export type DeadlineKind = (typeof deadlineKinds)[number];

export const kindWords: Readonly<Record<DeadlineKind, Wording>> = {
  notification: { en: 'Notifications', ru: 'Уведомления' },
  request: { en: 'Requests', ru: 'Обращения' },
  incident: { en: 'Incidents', ru: 'Инциденты' },
  retention: { en: 'Ends of keeping', ru: 'Окончание хранения' },
  'destruction-act': { en: 'Acts of destruction', ru: 'Акты об уничтожении' },
  review: { en: 'Reviews', ru: 'Пересмотры' },
  contract: { en: 'Contracts', ru: 'Договоры' },
  transfer: { en: 'Transfers abroad', ru: 'Передача за рубеж' },
  consent: { en: 'Consents', ru: 'Согласия' },
  assessment: { en: 'Assessments', ru: 'Оценки' },
  protection: { en: 'Protection and control', ru: 'Защита и контроль' },
  law: { en: 'Changes of the law', ru: 'Изменения законодательства' },
};

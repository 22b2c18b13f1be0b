import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

const repealed = {
  en: 'Repealed on 1 September 2022 (266-FZ).',
  ru: 'Утратил силу с 1 сентября 2022 г. (266-ФЗ).',
};

const item = (number: number, en: string, ru: string): Term => ({
  code: `item-${number}`,
  label: { en, ru },
  citations: [fz152(`Art. 22 part 2 item ${number}`, `п. ${number} ч. 2 ст. 22`)],
});

const former = (number: number, en: string, ru: string): Term => ({
  ...item(number, en, ru),
  deprecated: repealed,
});

/** The cases in which an operator need not notify Roskomnadzor; items 1 to 6 are read in old files and no longer offered. */
export const notificationExemptions: Vocabulary = {
  id: 'fz-152-notification-exemptions',
  name: { en: 'Exemption from notification', ru: 'Исключение из обязанности уведомлять' },
  editions: [fz152Edition],
  terms: [
    item(
      7,
      'Data in state information systems that protect the security of the state and public order',
      'Данные в государственных информационных системах, созданных для защиты безопасности государства и общественного порядка',
    ),
    item(
      8,
      'The operator processes data without automation only',
      'Оператор обрабатывает данные исключительно без использования средств автоматизации',
    ),
    item(
      9,
      'Legislation on transport security',
      'Случаи, предусмотренные законодательством о транспортной безопасности',
    ),
    former(1, 'Employees', 'Работники (трудовое законодательство)'),
    former(2, 'Contract with the data subject', 'Договор с субъектом'),
    former(3, 'Members of an association', 'Члены общественного объединения или религиозной организации'),
    former(4, 'Data made public by the data subject', 'Данные, сделанные субъектом общедоступными'),
    former(5, 'Names only', 'Только фамилии, имена и отчества'),
    former(6, 'One-time pass', 'Однократный пропуск на территорию'),
  ],
};

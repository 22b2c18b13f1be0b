import { keepingGrounds, requestKinds } from '../vocabulary/keeping/requests.ts';
import { fz152, gdpr } from '../vocabulary/cite.ts';
import { code, date, flag, line, longText, ref, text } from './field.ts';
import type { Entry } from './value.ts';

export const requestFields = {
  name: text({
    label: { en: 'From whom', ru: 'От кого' },
    hint: { en: 'A number or initials are enough.', ru: 'Достаточно номера или инициалов.' },
  }),
  number: line({ label: { en: 'Number', ru: 'Номер' } }),
  kind: code(requestKinds, { label: { en: 'What is asked', ru: 'Что требуется' } }),
  activity: ref('activities', { label: { en: 'Activity', ru: 'Процесс' } }),
  receivedOn: date({ label: { en: 'Received on', ru: 'Дата поступления' } }),
  extended: flag({
    label: { en: 'Term extended with reasoned notice', ru: 'Срок продлён с мотивированным уведомлением' },
    citations: [gdpr('12(3)'), fz152('Art. 20 part 1, Art. 21 part 5.1', 'ч. 1 ст. 20, ч. 5.1 ст. 21')],
  }),
  answeredOn: date({ label: { en: 'Answered on', ru: 'Дата ответа' } }),
  doneOn: date({ label: { en: 'Carried out on', ru: 'Дата исполнения' } }),
  refusal: longText({
    label: { en: 'Why it was refused', ru: 'Мотивы отказа' },
    citations: [gdpr('12(4)'), fz152('Art. 20 part 2', 'ч. 2 ст. 20')],
  }),
  keepingGround: code(keepingGrounds, {
    label: { en: 'Why the data stay', ru: 'Почему данные сохраняются' },
    citations: [fz152('Art. 21 parts 4–5', 'ч. 4–5 ст. 21')],
  }),
  blockedOn: date({
    label: { en: 'Blocked on', ru: 'Дата блокирования' },
    citations: [fz152('Art. 21 part 6', 'ч. 6 ст. 21')],
  }),
  blockedUntil: date({
    label: { en: 'Blocked until', ru: 'Заблокировано до' },
    citations: [fz152('Art. 21 part 6', 'ч. 6 ст. 21')],
  }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** What a person or an authority asked for, and what became of it. */
export type SubjectRequest = Entry<typeof requestFields>;

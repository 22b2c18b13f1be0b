import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** In what role the organisation carries out an activity: it decides which record the activity belongs to. */
export const activityRoles: Vocabulary = {
  id: 'activity-roles',
  name: { en: 'Role of the organisation', ru: 'Роль организации' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'controller',
      label: { en: 'Controller (operator)', ru: 'Оператор (контролёр)' },
      hint: {
        en: 'Determines the purposes and means of the processing (152-FZ: its purposes, the composition of the data and the actions).',
        ru: 'Определяет цели и средства обработки (по 152-ФЗ — цели, состав данных и действия с ними).',
      },
      citations: [gdpr('4(7)'), fz152('Art. 3 item 2', 'п. 2 ст. 3')],
    },
    {
      code: 'joint-controller',
      label: { en: 'Joint controller (operator)', ru: 'Совместный оператор (контролёр)' },
      hint: {
        en: 'Determines them together with others, under an arrangement that says who answers for what.',
        ru: 'Определяет их совместно с другими лицами; кто за что отвечает, закрепляет договорённость.',
      },
      citations: [gdpr('26'), fz152('Art. 3 item 2', 'п. 2 ст. 3')],
    },
    {
      code: 'processor',
      label: {
        en: 'Processor (person acting on assignment)',
        ru: 'Обработчик (лицо, действующее по поручению)',
      },
      hint: {
        en: 'Processes the data on behalf of a controller; such activities go into the record of Art. 30(2) GDPR.',
        ru: 'Обрабатывает данные по поручению оператора; такие виды деятельности входят в реестр по ст. 30(2) GDPR.',
      },
      citations: [gdpr('4(8)'), gdpr('28'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
    },
  ],
};

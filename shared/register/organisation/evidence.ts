import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { date, group, items, line, longText, text } from '../field.ts';
import { section } from '../section.ts';

const order178 = byLaw('Roskomnadzor Order 178', 'Приказ Роскомнадзора № 178');

export const evidence = section({
  id: 'evidence',
  label: { en: 'Acts and checks', ru: 'Акты и проверки' },
  lead: {
    en: 'What an inspector asks to see: assessment of harm, internal control, training.',
    ru: 'Что спросит проверяющий: оценка вреда, внутренний контроль, ознакомление работников.',
  },
  fields: {
    harmAct: group(
      {
        number: line({ label: { en: 'Number', ru: 'Номер' } }),
        date: date({ label: { en: 'Date of the act', ru: 'Дата акта' }, citations: [order178] }),
        assessedOn: date({ label: { en: 'Assessed on', ru: 'Дата оценки' }, citations: [order178] }),
        assessors: items(
          {
            name: text({ label: { en: 'Name', ru: 'ФИО' } }),
            post: text({ label: { en: 'Position', ru: 'Должность' } }),
          },
          {
            label: { en: 'Assessed by', ru: 'Кто проводил оценку' },
            item: { en: 'Assessor', ru: 'Лицо' },
            citations: [order178],
          },
        ),
      },
      {
        label: { en: 'Act of the assessment of harm', ru: 'Акт оценки вреда' },
        citations: [fz152('Art. 18.1 part 1 item 5', 'п. 5 ч. 1 ст. 18.1'), order178],
        regimes: ['fz-152'],
      },
    ),
    control: group(
      {
        lastOn: date({ label: { en: 'Last checked on', ru: 'Последняя проверка' } }),
        note: longText({
          label: { en: 'What was checked, with what result', ru: 'Что проверено и с каким результатом' },
        }),
      },
      {
        label: { en: 'Internal control', ru: 'Внутренний контроль' },
        citations: [fz152('Art. 18.1 part 1 item 4', 'п. 4 ч. 1 ст. 18.1')],
        regimes: ['fz-152'],
      },
    ),
    training: group(
      {
        lastOn: date({ label: { en: 'Last on', ru: 'Последнее ознакомление' } }),
        note: longText({ label: { en: 'Who and how', ru: 'Кто и как' } }),
      },
      {
        label: { en: 'Employees made familiar with the rules', ru: 'Ознакомление работников с правилами' },
        citations: [fz152('Art. 18.1 part 1 item 6', 'п. 6 ч. 1 ст. 18.1'), gdpr('39(1)(b)')],
      },
    ),
  },
});

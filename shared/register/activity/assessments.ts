import { harmDegrees } from '../../vocabulary/fz-152/harm-degrees.ts';
import { dpiaStatuses } from '../../vocabulary/gdpr/dpia-status.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, date, group, longText, text } from '../field.ts';
import { section } from '../section.ts';

export const assessments = section({
  id: 'assessments',
  label: { en: 'Assessments', ru: 'Оценки' },
  lead: {
    en: 'Impact and harm: whether they were assessed, when, with which result.',
    ru: 'Воздействие и вред: оценены ли, когда и с каким результатом.',
  },
  fields: {
    dpia: group(
      {
        status: code(dpiaStatuses, {
          label: { en: 'Impact assessment', ru: 'Оценка воздействия' },
          citations: [gdpr('35')],
        }),
        reason: longText({ label: { en: 'Why', ru: 'Почему' }, citations: [gdpr('35(1), 35(3)')] }),
        date: date({ label: { en: 'Date', ru: 'Дата' } }),
        document: text({ label: { en: 'Where it is kept', ru: 'Где хранится' } }),
      },
      { label: { en: 'Impact assessment (DPIA)', ru: 'Оценка воздействия (DPIA)' }, regimes: ['gdpr'] },
    ),
    harm: group(
      {
        degree: code(harmDegrees, {
          label: { en: 'Degree of harm', ru: 'Степень вреда' },
          citations: [
            fz152('Art. 18.1 part 1 item 5', 'п. 5 ч. 1 ст. 18.1'),
            byLaw('Roskomnadzor Order 178', 'Приказ Роскомнадзора № 178'),
          ],
        }),
        reason: longText({ label: { en: 'Why', ru: 'Почему' } }),
        date: date({ label: { en: 'Assessed on', ru: 'Дата оценки' } }),
      },
      { label: { en: 'Harm to data subjects', ru: 'Вред субъектам' }, regimes: ['fz-152'] },
    ),
  },
});

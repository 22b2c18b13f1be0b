import { harmCriteria } from '../../vocabulary/fz-152/harm-criteria.ts';
import { harmDegrees } from '../../vocabulary/fz-152/harm-degrees.ts';
import { dpiaContents, residualRisks } from '../../vocabulary/gdpr/dpia-facts.ts';
import { dpiaStatuses } from '../../vocabulary/gdpr/dpia-status.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, flag, group, items, longText, text } from '../field.ts';
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
        systematicExtensive: flag({
          label: {
            en: 'Systematic and extensive evaluation of persons that decisions rest on',
            ru: 'Систематическая и обширная оценка личности, на которой основаны решения',
          },
          citations: [gdpr('35(3)(a)')],
        }),
        systematicMonitoring: flag({
          label: { en: 'Systematic monitoring', ru: 'Систематическое наблюдение' },
          citations: [gdpr('35(1)')],
        }),
        matching: flag({
          label: {
            en: 'Data sets are matched or combined',
            ru: 'Наборы данных сопоставляются или объединяются',
          },
          citations: [gdpr('35(1)')],
        }),
        innovative: flag({
          label: { en: 'New technology or a new use of it', ru: 'Новая технология или новое её применение' },
          citations: [gdpr('35(1)')],
        }),
        preventsService: flag({
          label: {
            en: 'It may keep people from a right, a service or a contract',
            ru: 'Может лишить человека права, услуги или договора',
          },
          citations: [gdpr('35(1)')],
        }),
        excused: text({
          label: {
            en: 'Law whose assessment covers it',
            ru: 'Закон, при принятии которого оценка уже проведена',
          },
          citations: [gdpr('35(10)')],
        }),
        reason: longText({ label: { en: 'Why', ru: 'Почему' }, citations: [gdpr('35(1), 35(3)')] }),
        contents: codes(dpiaContents, {
          label: { en: 'It contains', ru: 'Содержит' },
          hint: {
            en: 'Where appropriate, also the views of data subjects or their representatives.',
            ru: 'Где уместно — также мнение субъектов или их представителей.',
          },
          citations: [gdpr('35(7), 35(9)')],
        }),
        residualRisk: code(residualRisks, {
          label: { en: 'Residual risk', ru: 'Остаточный риск' },
          citations: [gdpr('36(1)')],
        }),
        officerAdvice: longText({
          label: { en: 'Advice of the data protection officer', ru: 'Мнение инспектора по защите данных' },
          citations: [gdpr('35(2), 39(1)(c)')],
        }),
        consultedOn: date({
          label: { en: 'Authority consulted on', ru: 'Консультация с органом' },
          citations: [gdpr('36(1)')],
        }),
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
        rejected: items(
          {
            criterion: code(harmCriteria, { label: { en: 'Criterion', ru: 'Критерий' } }),
            reason: longText({ label: { en: 'Why it does not apply', ru: 'Почему не применим' } }),
          },
          {
            label: { en: 'Criteria that do not apply', ru: 'Критерии, которые не применимы' },
            item: { en: 'Criterion', ru: 'Критерий' },
            hint: {
              en: 'Of those that the program derives from the card.',
              ru: 'Из тех, которые программа выводит из карточки.',
            },
          },
        ),
        reason: longText({ label: { en: 'Why', ru: 'Почему' } }),
        date: date({ label: { en: 'Assessed on', ru: 'Дата оценки' } }),
      },
      { label: { en: 'Harm to data subjects', ru: 'Вред субъектам' }, regimes: ['fz-152'] },
    ),
  },
});

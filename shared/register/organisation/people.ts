import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { date, email, flag, group, line, longText, refs, text } from '../field.ts';
import { section } from '../section.ts';

const responsiblePerson = fz152('Art. 22 part 3 item 7.1', 'п. 7.1 ч. 3 ст. 22');

export const people = section({
  id: 'people',
  label: { en: 'Who answers', ru: 'Ответственные' },
  lead: {
    en: 'The data protection officer, the person responsible and representatives.',
    ru: 'Инспектор по защите данных, ответственный за организацию обработки, представители.',
  },
  fields: {
    dpo: group(
      {
        name: text({
          label: { en: 'Name or position', ru: 'Имя или должность' },
          citations: [gdpr('30(1)(a), 37')],
        }),
        email: email({ label: { en: 'E-mail', ru: 'Электронная почта' } }),
        phone: line({ label: { en: 'Telephone', ru: 'Телефон' } }),
        address: text({ label: { en: 'Address', ru: 'Адрес' } }),
        coreActivities: flag({
          label: {
            en: 'Core activities monitor people or process sensitive data on a large scale',
            ru: 'Основная деятельность — масштабное наблюдение или масштабная обработка особых данных',
          },
          citations: [gdpr('37(1)(b)–(c)')],
        }),
        nationalDuty: flag({
          label: { en: 'National law demands an officer', ru: 'Назначения требует национальное право' },
          citations: [gdpr('37(4)')],
        }),
        publishedOn: date({
          label: { en: 'Contacts published on', ru: 'Контакты опубликованы' },
          citations: [gdpr('37(7)')],
        }),
        communicatedOn: date({
          label: { en: 'Authority told on', ru: 'Сообщены надзорному органу' },
          citations: [gdpr('37(7)')],
        }),
        notNeeded: longText({
          label: { en: 'Why none is needed', ru: 'Почему не назначается' },
          citations: [gdpr('37(1)')],
        }),
      },
      { label: { en: 'Data protection officer', ru: 'Инспектор по защите данных (DPO)' }, regimes: ['gdpr'] },
    ),
    responsible: group(
      {
        name: text({
          label: { en: 'Name or position', ru: 'ФИО или должность' },
          citations: [responsiblePerson],
        }),
        phone: line({ label: { en: 'Telephone', ru: 'Телефон' }, citations: [responsiblePerson] }),
        email: email({ label: { en: 'E-mail', ru: 'Электронная почта' }, citations: [responsiblePerson] }),
        address: text({
          label: { en: 'Postal address', ru: 'Почтовый адрес' },
          citations: [responsiblePerson],
        }),
        onStaff: flag({
          label: { en: 'On our staff', ru: 'Состоит в штате' },
          citations: [byLaw('Roskomnadzor Order 178', 'Приказ Роскомнадзора № 178')],
        }),
        order: text({ label: { en: 'Order of appointment', ru: 'Приказ о назначении' } }),
      },
      {
        label: {
          en: 'Person responsible for organising processing',
          ru: 'Ответственный за организацию обработки',
        },
        citations: [fz152('Art. 18.1 part 1 item 1, Art. 22.1', 'п. 1 ч. 1 ст. 18.1, ст. 22.1')],
        regimes: ['fz-152'],
      },
    ),
    euRepresentatives: refs('parties', {
      label: { en: 'Representative in the Union', ru: 'Представитель в ЕС' },
      hint: {
        en: 'Keeps the record as well: give it a copy.',
        ru: 'Тоже ведёт реестр: передайте ему копию.',
      },
      citations: [gdpr('27, 30(1)–(2)')],
      regimes: ['gdpr'],
    }),
    noRepresentativeReason: longText({
      label: { en: 'Why no representative is needed', ru: 'Почему представитель не нужен' },
      citations: [gdpr('27(2)')],
      regimes: ['gdpr'],
    }),
    securityResponsible: text({
      label: {
        en: 'Responsible for security in information systems',
        ru: 'Ответственный за безопасность в ИСПДн',
      },
      citations: [byLaw('Government Decree 1119 item 14', 'п. 14 ПП РФ № 1119')],
      regimes: ['fz-152'],
    }),
    signatory: group(
      {
        name: text({ label: { en: 'Name', ru: 'ФИО' } }),
        post: text({ label: { en: 'Position', ru: 'Должность' } }),
      },
      {
        label: { en: 'Who signs documents', ru: 'Кто подписывает документы' },
        citations: [fz152('Art. 22 part 3', 'ч. 3 ст. 22')],
      },
    ),
    jointControllers: refs('parties', {
      label: { en: 'Joint controllers', ru: 'Совместные операторы' },
      citations: [gdpr('26, 30(1)(a)')],
    }),
  },
});

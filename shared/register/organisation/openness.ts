import { notificationExemptions } from '../../vocabulary/fz-152/notification-exemptions.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, date, flag, line, longText, refs, text, url } from '../field.ts';
import { section } from '../section.ts';

export const openness = section({
  id: 'openness',
  label: { en: 'To the public and the authority', ru: 'Для субъектов и регулятора' },
  lead: {
    en: 'Where the policy is published and how people exercise their rights.',
    ru: 'Где опубликована политика и как субъекты реализуют свои права.',
  },
  fields: {
    policyAddress: url({
      label: { en: 'Address of the policy', ru: 'Адрес политики на сайте' },
      citations: [fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1'), gdpr('12(1)')],
    }),
    policyPlace: text({
      label: { en: 'Other place where it can be read', ru: 'Иное место, где с ней можно ознакомиться' },
      citations: [fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
      regimes: ['fz-152'],
    }),
    rightsProcedure: longText({
      label: { en: 'How people exercise their rights', ru: 'Как субъекты реализуют свои права' },
      hint: {
        en: 'Where to write, what the request must hold.',
        ru: 'Куда обращаться и что указать в запросе.',
      },
      citations: [gdpr('12–22'), fz152('Art. 14, 20', 'ст. 14, 20')],
    }),
    disclosure: longText({
      label: { en: 'Disclosure in general', ru: 'Раскрытие данных: общие правила' },
      hint: {
        en: 'What holds for every activity: authorities, successors, what processors may not do.',
        ru: 'То, что действует для всех процессов: органы власти, правопреемники, запреты для обработчиков.',
      },
      citations: [gdpr('28, 30(1)(d)'), fz152('Art. 6 part 3, Art. 7', 'ч. 3 ст. 6, ст. 7')],
    }),
    policyChanges: longText({
      label: { en: 'How changes of the policy are announced', ru: 'Как сообщается об изменениях политики' },
    }),
    authority: refs('parties', {
      label: { en: 'Supervisory authority', ru: 'Надзорный орган' },
      citations: [gdpr('51, 77')],
    }),
    copiesContact: text({
      label: { en: 'Where to get a copy of the safeguards', ru: 'Где получить копию гарантий передачи' },
      citations: [gdpr('13(1)(f), 14(1)(f)')],
      regimes: ['gdpr'],
    }),
    recordExempt: flag({
      label: {
        en: 'We rely on the exemption for small organisations',
        ru: 'Применяем освобождение для малых организаций',
      },
      citations: [gdpr('30(5)')],
      regimes: ['gdpr'],
    }),
    inventoryAddress: url({
      label: { en: 'Inventory published at', ru: 'Перечень обработок опубликован' },
      hint: { en: 'Public bodies of Spain must publish it.', ru: 'Обязанность публичных органов Испании.' },
      regimes: ['gdpr'],
      appliesWhen: (owner) => owner['country'] === 'ES',
    }),
    lastReview: date({
      label: { en: 'Register last reviewed', ru: 'Последний пересмотр реестра' },
      citations: [gdpr('5(2), 24(1)')],
    }),
    notificationExemption: code(notificationExemptions, {
      label: { en: 'Exemption from notification', ru: 'Исключение из обязанности уведомлять' },
      citations: [fz152('Art. 22 part 2', 'ч. 2 ст. 22')],
      regimes: ['fz-152'],
    }),
    operatorNumber: line({
      label: { en: 'Number in Roskomnadzor’s register', ru: 'Номер в реестре операторов' },
      citations: [fz152('Art. 22 part 4', 'ч. 4 ст. 22')],
      regimes: ['fz-152'],
    }),
    processingStart: date({
      label: { en: 'Processing since', ru: 'Дата начала обработки' },
      citations: [fz152('Art. 22 part 3 item 8', 'п. 8 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
    endCondition: longText({
      label: { en: 'Term or condition of ending', ru: 'Срок или условие прекращения обработки' },
      citations: [fz152('Art. 22 part 3 item 9', 'п. 9 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
  },
});

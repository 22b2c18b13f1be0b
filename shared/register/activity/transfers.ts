import { recipientInformation, transferDecisions } from '../../vocabulary/fz-152/cross-border.ts';
import { clauseModules, frameworkStatuses } from '../../vocabulary/gdpr/transfer-facts.ts';
import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, flag, items, line, longText, ref, text } from '../field.ts';
import type { OwnerValues } from '../field.ts';
import { section } from '../section.ts';

const byMechanism =
  (...mechanisms: readonly string[]) =>
  (owner: OwnerValues): boolean =>
    mechanisms.includes(String(owner['mechanism']));

export const transfers = section({
  id: 'transfers',
  label: { en: 'Transfers abroad', ru: 'Передача за рубеж' },
  lead: {
    en: 'Where the data are processed, and every transfer to another country with what makes it lawful.',
    ru: 'Где обрабатываются данные и каждая передача в другую страну с тем, что делает её законной.',
  },
  fields: {
    places: codes(countries, {
      label: { en: 'Countries of processing', ru: 'Страны обработки' },
      aliases: ['countries', 'страны'],
    }),
    noTransfers: flag({
      label: { en: 'No transfers abroad', ru: 'Трансграничной передачи нет' },
      citations: [gdpr('30(1)(e)'), fz152('Art. 22 part 3 item 10', 'п. 10 ч. 3 ст. 22')],
    }),
    remoteAccess: flag({
      label: {
        en: 'Another controller or processor has access from abroad',
        ru: 'Доступ из-за рубежа имеет другой оператор или обработчик',
      },
      citations: [gdpr('44'), fz152('Art. 3 item 11', 'п. 11 ст. 3')],
    }),
    transfers: items(
      {
        country: code(countries, {
          label: { en: 'Country', ru: 'Государство' },
          citations: [gdpr('30(1)(e)'), fz152('Art. 12 part 4', 'ч. 4 ст. 12')],
        }),
        party: ref('parties', {
          label: { en: 'Recipient', ru: 'Получатель' },
          citations: [fz152('Art. 12 part 5', 'ч. 5 ст. 12')],
        }),
        purpose: longText({
          label: { en: 'What for', ru: 'Цель передачи' },
          citations: [fz152('Art. 12 part 4', 'ч. 4 ст. 12')],
        }),
        mechanism: code(gdprTransferMechanisms, {
          label: { en: 'Mechanism', ru: 'Механизм передачи' },
          citations: [gdpr('44–49')],
          regimes: ['gdpr'],
        }),
        document: text({
          label: { en: 'Document', ru: 'Документ' },
          hint: {
            en: 'Decision, clauses and module, rules, with their date.',
            ru: 'Решение, положения и модуль, правила, с датой.',
          },
          citations: [gdpr('46')],
          regimes: ['gdpr'],
        }),
        clauseModule: code(clauseModules, {
          label: { en: 'Module of the clauses', ru: 'Модуль положений' },
          citations: [gdpr('46(2)(c)')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('commission-clauses'),
        }),
        clausesDate: date({
          label: { en: 'Clauses signed on', ru: 'Положения подписаны' },
          citations: [gdpr('46(2)(c)')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('commission-clauses'),
        }),
        annexesFilled: flag({
          label: { en: 'Annexes of the clauses are filled in', ru: 'Приложения к положениям заполнены' },
          hint: {
            en: 'Annexes I–III: the parties and the transfer, the measures, the sub-processors.',
            ru: 'Приложения I–III: стороны и передача, меры, субобработчики.',
          },
          citations: [gdpr('46(2)(c)')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('commission-clauses'),
        }),
        frameworkStatus: code(frameworkStatuses, {
          label: { en: 'Entry in the framework’s list', ru: 'Запись в перечне' },
          citations: [gdpr('45(3)')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('data-privacy-framework'),
        }),
        frameworkCheckedOn: date({
          label: { en: 'List looked at on', ru: 'Перечень проверен' },
          regimes: ['gdpr'],
          appliesWhen: byMechanism('data-privacy-framework'),
        }),
        scopeChecked: flag({
          label: { en: 'The decision covers the recipient', ru: 'Решение распространяется на получателя' },
          citations: [gdpr('45(3)')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('adequacy', 'data-privacy-framework'),
        }),
        foreignOrder: flag({
          label: {
            en: 'Demanded by a foreign court or authority',
            ru: 'По требованию иностранного суда или органа',
          },
          citations: [gdpr('48')],
          regimes: ['gdpr'],
        }),
        safeguards: longText({
          label: { en: 'Suitable safeguards', ru: 'Надлежащие гарантии' },
          citations: [gdpr('30(1)(e), 46, 49(1) second subparagraph')],
        }),
        occasional: flag({
          label: { en: 'Occasional', ru: 'Разовая' },
          citations: [gdpr('49')],
          regimes: ['gdpr'],
        }),
        repetitive: flag({
          label: { en: 'Repeated', ru: 'Повторяющаяся' },
          citations: [gdpr('49(1) second subparagraph')],
          regimes: ['gdpr'],
          appliesWhen: byMechanism('compelling-interests'),
        }),
        assessment: text({
          label: { en: 'Transfer assessment', ru: 'Оценка передачи' },
          citations: [gdpr('46')],
          regimes: ['gdpr'],
        }),
        assessedOn: date({
          label: { en: 'Assessed on', ru: 'Дата оценки получателя' },
          citations: [fz152('Art. 12 part 4 item 7', 'п. 7 ч. 4 ст. 12'), gdpr('46')],
        }),
        notificationNumber: line({
          label: { en: 'Notification to Roskomnadzor, number', ru: 'Уведомление Роскомнадзора, номер' },
          citations: [fz152('Art. 12 part 3', 'ч. 3 ст. 12')],
          regimes: ['fz-152'],
        }),
        notificationDate: date({
          label: { en: 'Notification of', ru: 'Уведомление от' },
          citations: [fz152('Art. 12 part 3', 'ч. 3 ст. 12')],
          regimes: ['fz-152'],
        }),
        receivedOn: date({
          label: { en: 'Received by Roskomnadzor on', ru: 'Поступило в Роскомнадзор' },
          citations: [fz152('Art. 12 part 9', 'ч. 9 ст. 12')],
          regimes: ['fz-152'],
        }),
        requestOpen: flag({
          label: { en: 'Answer to Roskomnadzor is pending', ru: 'Ответ на запрос Роскомнадзора ожидается' },
          citations: [fz152('Art. 12 part 6', 'ч. 6 ст. 12')],
          regimes: ['fz-152'],
        }),
        decision: code(transferDecisions, {
          label: { en: 'Decision of Roskomnadzor', ru: 'Решение Роскомнадзора' },
          citations: [fz152('Art. 12 parts 8, 12', 'ч. 8, 12 ст. 12')],
          regimes: ['fz-152'],
        }),
        vitalInterests: flag({
          label: {
            en: 'To protect life, health or vital interests',
            ru: 'Для защиты жизни, здоровья, жизненно важных интересов',
          },
          citations: [fz152('Art. 12 part 11', 'ч. 11 ст. 12')],
          regimes: ['fz-152'],
        }),
        recipientInformation: codes(recipientInformation, {
          label: { en: 'Information received from the recipient', ru: 'Сведения, полученные от получателя' },
          citations: [fz152('Art. 12 part 5', 'ч. 5 ст. 12')],
          regimes: ['fz-152'],
        }),
        startsOn: date({
          label: { en: 'Transfer starts', ru: 'Начало передачи' },
          citations: [fz152('Art. 12 part 3', 'ч. 3 ст. 12')],
          regimes: ['fz-152'],
        }),
      },
      {
        label: { en: 'Transfers', ru: 'Передачи' },
        item: { en: 'Transfer', ru: 'Передача' },
        citations: [gdpr('30(1)(e)'), fz152('Art. 12', 'ст. 12')],
      },
    ),
  },
});

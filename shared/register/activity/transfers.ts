import { gdprTransferMechanisms } from '../../vocabulary/gdpr/transfer-mechanisms.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, flag, items, line, longText, ref, text } from '../field.ts';
import { section } from '../section.ts';

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
        safeguards: longText({
          label: { en: 'Suitable safeguards', ru: 'Надлежащие гарантии' },
          citations: [gdpr('30(1)(e), 46, 49(1) second subparagraph')],
        }),
        occasional: flag({
          label: { en: 'Occasional', ru: 'Разовая' },
          citations: [gdpr('49')],
          regimes: ['gdpr'],
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

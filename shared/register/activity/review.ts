import { noticeExemptions } from '../../vocabulary/keeping/notice-exemptions.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, date, flag, group, items, line, longText, text, url } from '../field.ts';
import { section } from '../section.ts';

export const review = section({
  id: 'review',
  label: { en: 'Notice, review', ru: 'Уведомление, пересмотр' },
  lead: {
    en: 'How the persons are informed; when someone last looked at the card, and when again.',
    ru: 'Как уведомлены субъекты; когда карточку проверяли и когда проверят снова.',
  },
  fields: {
    notice: group(
      {
        document: text({
          label: { en: 'Notice', ru: 'Уведомление' },
          hint: { en: 'Name and version.', ru: 'Название и редакция.' },
          citations: [gdpr('13, 14'), fz152('Art. 18', 'ст. 18')],
        }),
        address: url({ label: { en: 'Address', ru: 'Адрес' } }),
        since: date({ label: { en: 'In use since', ru: 'Действует с' } }),
        exemption: code(noticeExemptions, {
          label: { en: 'Why none is owed', ru: 'Почему не требуется' },
          citations: [gdpr('13(4), 14(5)'), fz152('Art. 18 part 4', 'ч. 4 ст. 18')],
        }),
        exemptionNote: longText({ label: { en: 'In words', ru: 'Пояснение' } }),
      },
      { label: { en: 'Notice to the persons', ru: 'Уведомление субъектов' } },
    ),
    rightsNote: longText({
      label: { en: 'Rights here in particular', ru: 'Особенности прав субъектов' },
      hint: {
        en: 'How data are handed over (portability), how one objects.',
        ru: 'Как передаются данные (переносимость), как возразить.',
      },
      citations: [gdpr('20, 21')],
      regimes: ['gdpr'],
    }),
    trackers: group(
      {
        necessary: flag({
          label: { en: 'Only those strictly necessary', ru: 'Только строго необходимые' },
        }),
        consentRecord: text({ label: { en: 'Where consent is recorded', ru: 'Где фиксируется согласие' } }),
      },
      {
        label: { en: 'Cookies and trackers', ru: 'Cookie и трекеры' },
        citations: [
          { regime: 'gdpr', en: 'Art. 5(3) Directive 2002/58/EC', ru: 'ст. 5(3) Директивы 2002/58/ЕС' },
        ],
        regimes: ['gdpr'],
      },
    ),
    lastReviewed: date({
      label: { en: 'Last reviewed', ru: 'Последний пересмотр' },
      citations: [gdpr('5(2), 24(1)')],
    }),
    nextReview: date({ label: { en: 'Next due', ru: 'Следующий пересмотр' } }),
    reviewedBy: text({
      label: { en: 'By', ru: 'Кто пересматривал' },
      hint: { en: 'A position is enough.', ru: 'Достаточно должности.' },
    }),
    sourceTexts: items(
      {
        said: longText({ label: { en: 'The file says', ru: 'В файле сказано' } }),
        about: line({
          label: { en: 'Field', ru: 'Поле' },
          hint: {
            en: 'Which field was filled in from these words.',
            ru: 'Какое поле заполнено по этим словам.',
          },
        }),
        place: text({ label: { en: 'Where in the file', ru: 'Место в файле' } }),
        unsure: flag({
          label: { en: 'To be checked', ru: 'Нужно проверить' },
          hint: {
            en: 'The words can be understood in another way. Take the mark off once you have compared.',
            ru: 'Слова можно понять иначе. Снимите отметку, когда сверите.',
          },
        }),
      },
      {
        label: { en: 'From the imported file', ru: 'Из импортированного файла' },
        item: { en: 'Words of the file', ru: 'Слова файла' },
        hint: {
          en: 'What stood in the file, word for word, beside what was made of it.',
          ru: 'Что было в файле дословно — рядом с тем, что по нему заполнено.',
        },
        citations: [gdpr('5(1)(d)'), fz152('Art. 5 part 6', 'ч. 6 ст. 5')],
      },
    ),
  },
});

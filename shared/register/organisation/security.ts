import { cryptoClasses } from '../../vocabulary/fz-152/crypto-classes.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, flag, longText, refs, text } from '../field.ts';
import { section } from '../section.ts';

export const security = section({
  id: 'security',
  label: { en: 'Security in general', ru: 'Общие меры защиты' },
  lead: { en: 'What holds for every activity.', ru: 'То, что действует для всех процессов.' },
  fields: {
    measures: refs('measures', {
      label: { en: 'General measures', ru: 'Общие меры' },
      citations: [gdpr('30(1)(g), 32(1)'), fz152('Art. 18.1, 19', 'ст. 18.1, 19')],
    }),
    securityNote: longText({ label: { en: 'In words', ru: 'Описание' }, citations: [gdpr('32(1)')] }),
    cryptoUsed: flag({
      label: {
        en: 'Cryptographic means are used',
        ru: 'Используются шифровальные (криптографические) средства',
      },
      citations: [fz152('Art. 22 part 3 item 7', 'п. 7 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
    cryptoNames: text({
      label: { en: 'Their names', ru: 'Их наименования' },
      citations: [fz152('Art. 22 part 3 item 7', 'п. 7 ч. 3 ст. 22')],
      regimes: ['fz-152'],
      appliesWhen: (owner) => owner['cryptoUsed'] === true,
    }),
    cryptoClass: code(cryptoClasses, {
      label: { en: 'Their class', ru: 'Их класс' },
      citations: [byLaw('FSB Order 378', 'Приказ ФСБ России № 378')],
      regimes: ['fz-152'],
      appliesWhen: (owner) => owner['cryptoUsed'] === true,
    }),
    stateSystems: longText({
      label: {
        en: 'Who has access to data in state systems',
        ru: 'Кто имеет доступ к данным государственных систем',
      },
      hint: {
        en: 'Only where data lie in state or municipal information systems.',
        ru: 'Только если данные находятся в государственных или муниципальных информационных системах.',
      },
      citations: [fz152('Art. 22 part 3 item 10.2', 'п. 10.2 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
    notes: longText({
      label: { en: 'Notes', ru: 'Заметки' },
      hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
    }),
  },
});

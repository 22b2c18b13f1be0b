import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { longText, refs, text } from '../field.ts';
import { section } from '../section.ts';

export const protection = section({
  id: 'protection',
  label: { en: 'Systems, measures', ru: 'Системы и меры' },
  lead: {
    en: 'In which systems the data lie and how they are protected.',
    ru: 'В каких системах находятся данные и как они защищены.',
  },
  fields: {
    systems: refs('systems', {
      label: { en: 'Systems', ru: 'Информационные системы' },
      citations: [fz152('Art. 3 item 10, Art. 22 part 3 item 10.1', 'п. 10 ст. 3, п. 10.1 ч. 3 ст. 22')],
      aliases: ['systems', 'испдн'],
    }),
    paperPlaces: text({
      label: { en: 'Where paper is kept', ru: 'Места хранения бумажных носителей' },
      citations: [byLaw('Government Decree 687 item 13', 'п. 13 ПП РФ № 687')],
    }),
    access: text({
      label: { en: 'Who has access', ru: 'Кто имеет доступ' },
      hint: { en: 'Positions or departments.', ru: 'Должности или подразделения.' },
      citations: [byLaw('Government Decree 687 item 13', 'п. 13 ПП РФ № 687')],
    }),
    measures: refs('measures', {
      label: { en: 'Measures', ru: 'Меры защиты' },
      citations: [gdpr('30(1)(g), 32(1)'), fz152('Art. 18.1, 19', 'ст. 18.1, 19')],
      aliases: ['security measures', 'меры'],
    }),
    deviations: longText({
      label: { en: 'Deviations', ru: 'Отступления' },
      hint: {
        en: 'Where this activity differs from the organisation’s general measures.',
        ru: 'Чем защита здесь отличается от общих мер организации.',
      },
      citations: [gdpr('30(1)(g)')],
    }),
  },
});

import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { codesAndOwn, flag, longText, number } from '../field.ts';
import { section } from '../section.ts';

export const dataSubjects = section({
  id: 'data-subjects',
  label: { en: 'Data subjects', ru: 'Субъекты' },
  lead: {
    en: 'Whose data these are. Pick from the list or add your own.',
    ru: 'Чьи это данные. Выберите из списка или добавьте своё.',
  },
  fields: {
    subjects: codesAndOwn(subjectCategories, 'subjectCategories', {
      label: { en: 'Categories of data subjects', ru: 'Категории субъектов' },
      citations: [
        gdpr('30(1)(c)'),
        fz152('Art. 18.1 part 1 item 2, Art. 22 part 3.1', 'п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22'),
      ],
      aliases: ['data subjects', 'категории субъектов'],
    }),
    minors: flag({
      label: { en: 'Minors among them', ru: 'Есть несовершеннолетние' },
      citations: [gdpr('8'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    }),
    minorsNote: longText({
      label: { en: 'How minors are dealt with', ru: 'Порядок в отношении несовершеннолетних' },
      hint: {
        en: 'Age limit, who consents for them, what is done when their data are found.',
        ru: 'Возраст, кто даёт согласие за них, что делается при выявлении их данных.',
      },
      citations: [gdpr('8(1)–(2)')],
    }),
    onlineToChildren: flag({
      label: {
        en: 'Online service offered directly to children',
        ru: 'Интернет-услуга, предлагаемая непосредственно детям',
      },
      citations: [gdpr('8(1)')],
      regimes: ['gdpr'],
      appliesWhen: (owner) => owner['minors'] === true,
    }),
    belowConsentAge: flag({
      label: { en: 'Some are below the age of consent', ru: 'Есть дети младше возраста согласия' },
      hint: {
        en: '16 years, or less where the state says so (13 at least).',
        ru: '16 лет или меньше, если так установило государство (не менее 13).',
      },
      citations: [gdpr('8(1)')],
      regimes: ['gdpr'],
      appliesWhen: (owner) => owner['minors'] === true,
    }),
    parentalCheck: longText({
      label: { en: 'How parental authorisation is verified', ru: 'Как проверяется согласие родителей' },
      citations: [gdpr('8(2)')],
      regimes: ['gdpr'],
      appliesWhen: (owner) => owner['belowConsentAge'] === true,
    }),
    vulnerable: flag({
      label: { en: 'Vulnerable persons among them', ru: 'Есть уязвимые субъекты' },
      citations: [gdpr('35(1)')],
      regimes: ['gdpr'],
    }),
    safeguards: longText({
      label: { en: 'Safeguards for vulnerable persons', ru: 'Гарантии для уязвимых субъектов' },
      citations: [gdpr('35(1)')],
      regimes: ['gdpr'],
      appliesWhen: (owner) => owner['vulnerable'] === true || owner['minors'] === true,
    }),
    citizensRf: flag({
      label: { en: 'Citizens of Russia among them', ru: 'Есть граждане РФ' },
      citations: [fz152('Art. 18 part 5, Art. 22 part 3 item 10.1', 'ч. 5 ст. 18, п. 10.1 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
    approximateNumber: number({
      label: { en: 'Approximate number of persons', ru: 'Примерное число субъектов' },
      aliases: ['number of data subjects', 'объём'],
    }),
  },
});

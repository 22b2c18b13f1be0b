import { organisationTypes } from '../../vocabulary/fz-152/operator-types.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, email, flag, line, longText, number, tags, text } from '../field.ts';
import { regimes } from '../regimes.ts';
import { section } from '../section.ts';

const nameAndAddress = fz152('Art. 22 part 3 item 1', 'п. 1 ч. 3 ст. 22');

export const whoItIs = section({
  id: 'who',
  label: { en: 'Who we are', ru: 'Кто мы' },
  lead: {
    en: 'The controller (operator) or processor whose register this is.',
    ru: 'Оператор или обработчик, чей это реестр.',
  },
  fields: {
    name: text({
      label: { en: 'Full name', ru: 'Полное наименование' },
      citations: [gdpr('30(1)(a)'), nameAndAddress],
    }),
    shortName: text({ label: { en: 'Short name', ru: 'Сокращённое наименование' } }),
    type: code(organisationTypes, {
      label: { en: 'Kind', ru: 'Вид' },
      citations: [fz152('Art. 3 item 2', 'п. 2 ст. 3')],
    }),
    regimes: codes(regimes, {
      label: { en: 'Laws we are under', ru: 'Законы, под которые мы подпадаем' },
      hint: { en: 'New activities start with these.', ru: 'Новые процессы начинаются с них.' },
    }),
    country: code(countries, { label: { en: 'Country', ru: 'Страна' } }),
    address: text({ label: { en: 'Address', ru: 'Адрес' }, citations: [gdpr('30(1)(a)'), nameAndAddress] }),
    postalAddress: text({
      label: { en: 'Postal address', ru: 'Почтовый адрес' },
      hint: { en: 'If it is another one.', ru: 'Если отличается.' },
    }),
    email: email({ label: { en: 'E-mail', ru: 'Электронная почта' }, citations: [gdpr('30(1)(a)')] }),
    phone: line({ label: { en: 'Telephone', ru: 'Телефон' }, citations: [gdpr('30(1)(a)')] }),
    websites: tags({
      label: { en: 'Websites', ru: 'Сайты' },
      hint: { en: 'Where data are collected.', ru: 'На которых собираются данные.' },
      citations: [fz152('Art. 18.1 part 2', 'ч. 2 ст. 18.1')],
    }),
    inn: line({ label: { en: 'Taxpayer number (INN)', ru: 'ИНН' }, regimes: ['fz-152'] }),
    ogrn: line({
      label: { en: 'State registration number (OGRN)', ru: 'ОГРН (ОГРНИП)' },
      regimes: ['fz-152'],
    }),
    registrationNumber: line({
      label: { en: 'Registration number', ru: 'Регистрационный номер' },
      regimes: ['gdpr'],
    }),
    regions: tags({
      label: { en: 'Regions of processing', ru: 'Регионы обработки' },
      citations: [fz152('Art. 22 part 3 item 1', 'п. 1 ч. 3 ст. 22')],
      regimes: ['fz-152'],
    }),
    branches: longText({ label: { en: 'Branches', ru: 'Филиалы' }, regimes: ['fz-152'] }),
    classifierCodes: line({
      label: { en: 'Classifier codes', ru: 'Коды ОКВЭД, ОКПО, ОКОГУ, ОКФС, ОКОПФ' },
      regimes: ['fz-152'],
    }),
    publicBody: flag({
      label: { en: 'Public authority or body', ru: 'Публичный орган' },
      hint: { en: 'Not a court acting as a court.', ru: 'Кроме судов при осуществлении правосудия.' },
      citations: [gdpr('6(1), 37(1)(a)')],
      regimes: ['gdpr'],
    }),
    offersInUnion: flag({
      label: {
        en: 'Offers goods or services to people in the Union, or monitors them',
        ru: 'Предлагает товары, услуги лицам в ЕС или наблюдает за ними',
      },
      citations: [gdpr('3(2)')],
      regimes: ['gdpr'],
    }),
    headcount: number({
      label: { en: 'Number of employees', ru: 'Число работников' },
      citations: [gdpr('30(5)')],
    }),
  },
});

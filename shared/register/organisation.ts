import { organisationTypes } from '../vocabulary/fz-152/operator-types.ts';
import { countries } from '../vocabulary/things/countries.ts';
import { byLaw, fz152, gdpr } from '../vocabulary/cite.ts';
import {
  code,
  codes,
  date,
  email,
  flag,
  group,
  line,
  longText,
  number,
  refs,
  tags,
  text,
  url,
} from './field.ts';
import { regimes } from './regimes.ts';
import { section } from './section.ts';
import type { Entry } from './value.ts';

const nameAndAddress = fz152('Art. 22 part 3 item 1', 'п. 1 ч. 3 ст. 22');
const responsiblePerson = fz152('Art. 22 part 3 item 7.1', 'п. 7.1 ч. 3 ст. 22');

const whoItIs = section({
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
    headcount: number({
      label: { en: 'Number of employees', ru: 'Число работников' },
      citations: [gdpr('30(5)')],
    }),
  },
});

const people = section({
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
      citations: [gdpr('27, 30(1)(a)')],
      regimes: ['gdpr'],
    }),
    jointControllers: refs('parties', {
      label: { en: 'Joint controllers', ru: 'Совместные операторы' },
      citations: [gdpr('26, 30(1)(a)')],
    }),
  },
});

const openness = section({
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

const security = section({
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
    notes: longText({
      label: { en: 'Notes', ru: 'Заметки' },
      hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
    }),
  },
});

export const organisationSections = [whoItIs, people, openness, security] as const;

export const organisationFields = {
  ...whoItIs.fields,
  ...people.fields,
  ...openness.fields,
  ...security.fields,
};

/** The controller (operator) or processor whose register it is. */
export type Organisation = Entry<typeof organisationFields>;

import { writtenConsentContents } from '../../vocabulary/fz-152/written-consent-contents.ts';
import { consentForms, consentMedia } from '../../vocabulary/fz-152/consent-forms.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { contractStages, interestHolders, subjectRoles } from '../../vocabulary/keeping/basis-facts.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, duration, flag, group, items, longText, text } from '../field.ts';
import { section } from '../section.ts';
import { demands } from './demands.ts';

const consent = group(
  {
    asked: longText({
      label: { en: 'How consent is asked', ru: 'Как запрашивается согласие' },
      hint: {
        en: 'Under 152-FZ a legal representative consents for an incapacitated person; after a death the heirs do, unless the person consented while alive.',
        ru: 'По 152-ФЗ за недееспособного согласие даёт законный представитель, после смерти субъекта — наследники, если он не дал согласия при жизни.',
      },
      citations: [gdpr('7(1)–(2)'), fz152('Art. 9 parts 1, 6, 7', 'ч. 1, 6, 7 ст. 9')],
    }),
    separate: flag({
      label: { en: 'A separate document', ru: 'Оформлено отдельным документом' },
      hint: {
        en: 'Apart from the contract, the terms of use and other papers the person signs or confirms; since 1 September 2025.',
        ru: 'Отдельно от договора, правил и иных документов, которые подтверждает или подписывает субъект; с 1 сентября 2025 г.',
      },
      citations: [fz152('Art. 9 part 1', 'ч. 1 ст. 9')],
      regimes: ['fz-152'],
    }),
    form: code(consentForms, {
      label: { en: 'Form of consent', ru: 'Форма согласия' },
      citations: [fz152('Art. 9 parts 1, 4', 'ч. 1, 4 ст. 9')],
      regimes: ['fz-152'],
    }),
    contents: codes(writtenConsentContents, {
      label: { en: 'The written consent contains', ru: 'Письменное согласие содержит' },
      citations: [fz152('Art. 9 part 4', 'ч. 4 ст. 9')],
      regimes: ['fz-152'],
      appliesWhen: (owner) => owner['form'] === 'written',
    }),
    explicit: flag({
      label: { en: 'Explicit', ru: 'Явное' },
      citations: [gdpr('9(2)(a), 22(2)(c), 49(1)(a)')],
      regimes: ['gdpr'],
    }),
    severalPurposes: flag({
      label: { en: 'The same consent covers other purposes', ru: 'То же согласие охватывает и другие цели' },
      citations: [gdpr('7(2)'), fz152('Art. 9 part 1', 'ч. 1 ст. 9')],
    }),
    incompatiblePurposes: flag({
      label: {
        en: 'It lets others process for incompatible purposes',
        ru: 'Разрешает обработку другим лицам в несовместимых целях',
      },
      citations: [byLaw('Roskomnadzor Order 178', 'Приказ Роскомнадзора № 178')],
      regimes: ['fz-152'],
    }),
    identifiedLater: flag({
      label: {
        en: 'The person is identified or authenticated afterwards',
        ru: 'Субъект в дальнейшем идентифицируется или аутентифицируется',
      },
      citations: [byLaw('Roskomnadzor Order 178', 'Приказ Роскомнадзора № 178')],
      regimes: ['fz-152'],
      appliesWhen: (owner) => owner['medium'] === 'web-form',
    }),
    processorNamed: flag({
      label: { en: 'The processor is named in it', ru: 'В нём указано лицо, обрабатывающее по поручению' },
      citations: [fz152('Art. 6 part 3, Art. 9 part 4 item 6', 'ч. 3 ст. 6, п. 6 ч. 4 ст. 9')],
      regimes: ['fz-152'],
    }),
    validFor: text({
      label: { en: 'Valid for', ru: 'Срок действия' },
      citations: [fz152('Art. 9 part 4 item 8', 'п. 8 ч. 4 ст. 9')],
    }),
    medium: code(consentMedia, { label: { en: 'Medium', ru: 'Носитель' } }),
    proof: longText({
      label: { en: 'How it is proved', ru: 'Как подтверждается получение' },
      citations: [gdpr('7(1)'), fz152('Art. 9 part 3', 'ч. 3 ст. 9')],
    }),
    withdrawal: longText({
      label: { en: 'How it is withdrawn', ru: 'Как отзывается' },
      citations: [gdpr('7(3), 13(2)(c)'), fz152('Art. 9 part 2', 'ч. 2 ст. 9')],
    }),
    document: text({
      label: { en: 'Consent text', ru: 'Текст согласия' },
      hint: { en: 'Name and version of the form in use.', ru: 'Название и редакция действующей формы.' },
    }),
    inForceFrom: date({ label: { en: 'Text in force from', ru: 'Редакция действует с' } }),
  },
  { label: { en: 'Consent', ru: 'Согласие' }, appliesWhen: demands('consent') },
);

const contract = group(
  {
    title: longText({
      label: { en: 'Contract', ru: 'Договор' },
      hint: { en: 'Which contract or terms, and with whom.', ru: 'Какой договор или правила и с кем.' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    }),
    subjectRole: code(subjectRoles, {
      label: { en: 'Role of the data subject in it', ru: 'Роль субъекта в договоре' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    }),
    stage: code(contractStages, {
      label: { en: 'Stage', ru: 'Стадия' },
      citations: [gdpr('6(1)(b)'), fz152('Art. 6 part 1 item 5', 'п. 5 ч. 1 ст. 6')],
    }),
  },
  { label: { en: 'Contract', ru: 'Договор' }, appliesWhen: demands('contract') },
);

const acts = items(
  {
    act: text({ label: { en: 'Act', ru: 'Акт' } }),
    article: text({ label: { en: 'Article', ru: 'Статья' } }),
    country: code(countries, {
      label: { en: 'Whose law', ru: 'Чьё право' },
      hint: {
        en: 'Under the GDPR only Union or Member State law counts.',
        ru: 'По GDPR учитывается только право ЕС или государства-члена.',
      },
      citations: [gdpr('6(3)')],
      regimes: ['gdpr'],
    }),
    term: duration({
      label: { en: 'Term of keeping it sets', ru: 'Срок хранения, который он устанавливает' },
    }),
    duty: longText({ label: { en: 'Duty it lays down', ru: 'Какую обязанность устанавливает' } }),
  },
  {
    label: { en: 'Laws and articles', ru: 'Законы и статьи' },
    item: { en: 'Law', ru: 'Закон' },
    citations: [gdpr('6(3)'), fz152('Art. 6 part 1 items 2, 11', 'п. 2, 11 ч. 1 ст. 6')],
    appliesWhen: demands('act'),
  },
);

const interest = group(
  {
    interest: longText({
      label: { en: 'Interest pursued', ru: 'Законный интерес' },
      citations: [gdpr('6(1)(f), 13(1)(d)'), fz152('Art. 6 part 1 item 7', 'п. 7 ч. 1 ст. 6')],
    }),
    whose: code(interestHolders, {
      label: { en: 'Whose interest', ru: 'Чей интерес' },
      citations: [gdpr('6(1)(f)')],
    }),
    necessity: longText({
      label: { en: 'Why it is necessary', ru: 'Почему обработка необходима' },
      citations: [gdpr('6(1)(f)')],
    }),
    balancing: longText({
      label: { en: 'Balance with the person’s rights', ru: 'Баланс с правами субъекта' },
      citations: [gdpr('6(1)(f)'), fz152('Art. 6 part 1 item 7', 'п. 7 ч. 1 ст. 6')],
    }),
    assessedOn: date({ label: { en: 'Assessed on', ru: 'Дата оценки' } }),
    document: text({ label: { en: 'Where the assessment is kept', ru: 'Где хранится оценка' } }),
  },
  { label: { en: 'Legitimate interest', ru: 'Законный интерес' }, appliesWhen: demands('interest') },
);

export const legalBasis = section({
  id: 'legal-basis',
  label: { en: 'Legal basis', ru: 'Правовое основание' },
  lead: {
    en: 'Why this processing is lawful. Each law asks for its own ground; a law’s name alone is not one.',
    ru: 'Почему обработка законна. Каждый закон требует своего основания; одного названия закона мало.',
  },
  fields: {
    fz152Bases: codes(fz152LegalBases, {
      label: { en: '152-FZ', ru: '152-ФЗ' },
      citations: [fz152('Art. 6 part 1, Art. 22 part 3.1', 'ч. 1 ст. 6, ч. 3.1 ст. 22')],
      regimes: ['fz-152'],
      aliases: ['правовое основание', 'правовые основания'],
    }),
    gdprBases: codes(gdprLegalBases, {
      label: { en: 'GDPR', ru: 'GDPR' },
      citations: [gdpr('6(1)')],
      regimes: ['gdpr'],
      aliases: ['legal basis', 'lawful basis'],
    }),
    consent,
    contract,
    acts,
    interest,
    basisFacts: longText({
      label: { en: 'What else the basis rests on', ru: 'Иные обстоятельства основания' },
      hint: {
        en: 'Whose life is at stake, which court, which public service, which research.',
        ru: 'Чья жизнь под угрозой, какой суд, какая услуга, какое исследование.',
      },
    }),
  },
});

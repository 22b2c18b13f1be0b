import { activityRoles } from '../../vocabulary/gdpr/roles.ts';
import { activityStatuses } from '../../vocabulary/keeping/activity-statuses.ts';
import { fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, date, flag, line, longText, refs, tags, text } from '../field.ts';
import { section } from '../section.ts';
import { regimes } from '../regimes.ts';

const isProcessor = (owner: Readonly<Record<string, unknown>>): boolean => owner['role'] === 'processor';
const isJoint = (owner: Readonly<Record<string, unknown>>): boolean => owner['role'] === 'joint-controller';

export const identity = section({
  id: 'identity',
  label: { en: 'Identity', ru: 'Общие сведения' },
  lead: {
    en: 'What the activity is called, who answers for it and under which laws it falls.',
    ru: 'Как называется процесс, кто за него отвечает и под какие законы он подпадает.',
  },
  fields: {
    name: text({
      label: { en: 'Name', ru: 'Наименование' },
      aliases: ['name', 'activity', 'processing activity', 'процесс', 'наименование обработки'],
    }),
    number: line({
      label: { en: 'Reference number', ru: 'Номер' },
      hint: { en: 'Your own number of the activity.', ru: 'Ваш собственный номер процесса.' },
      aliases: ['ref', 'no.', '№', 'номер'],
    }),
    regimes: codes(regimes, {
      label: { en: 'Laws', ru: 'Законы' },
      hint: {
        en: 'Fields that no chosen law asks for stay out of sight.',
        ru: 'Поля, которых ни один выбранный закон не требует, скрыты.',
      },
    }),
    role: code(activityRoles, {
      label: { en: 'Our role', ru: 'Наша роль' },
      citations: [gdpr('4(7)–(8), 26'), fz152('Art. 3 item 2, Art. 6 part 3', 'п. 2 ст. 3, ч. 3 ст. 6')],
    }),
    onBehalfOf: refs('parties', {
      label: { en: 'On behalf of', ru: 'По поручению' },
      hint: {
        en: 'The controllers (operators) whose instructions we follow.',
        ru: 'Операторы, по поручению которых ведётся обработка.',
      },
      citations: [gdpr('30(2)(a)'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
      appliesWhen: isProcessor,
    }),
    processingCategories: longText({
      label: { en: 'Categories of processing carried out', ru: 'Виды обработки по поручению' },
      citations: [gdpr('30(2)(b)')],
      appliesWhen: isProcessor,
    }),
    instructions: text({
      label: { en: 'Contract and instructions', ru: 'Договор и указания' },
      hint: { en: 'Number, subject, where they are kept.', ru: 'Номер, предмет, где хранятся.' },
      citations: [gdpr('28(3)(a)'), fz152('Art. 6 part 3', 'ч. 3 ст. 6')],
      appliesWhen: isProcessor,
    }),
    instructionsDate: date({ label: { en: 'Of', ru: 'От' }, appliesWhen: isProcessor }),
    jointControllers: refs('parties', {
      label: { en: 'Joint controllers', ru: 'Совместные операторы' },
      citations: [gdpr('26, 30(1)(a)')],
      appliesWhen: isJoint,
    }),
    arrangement: text({
      label: { en: 'Arrangement between joint controllers', ru: 'Договорённость совместных операторов' },
      hint: {
        en: 'Who answers for what, above all who answers data subjects and informs them (Art. 13, 14 GDPR); it may name a contact point.',
        ru: 'Кто за что отвечает, прежде всего кто отвечает субъектам и информирует их (ст. 13, 14 GDPR); может быть указано контактное лицо.',
      },
      citations: [gdpr('26(1)–(2)')],
      appliesWhen: isJoint,
    }),
    arrangementByLaw: text({
      label: { en: 'Law that sets who answers for what', ru: 'Закон, распределяющий обязанности' },
      citations: [gdpr('26(1)')],
      regimes: ['gdpr'],
      appliesWhen: isJoint,
    }),
    arrangementPublished: flag({
      label: { en: 'Its essence is open to the data subjects', ru: 'Суть договорённости доступна субъектам' },
      citations: [gdpr('26(2)')],
      regimes: ['gdpr'],
      appliesWhen: isJoint,
    }),
    department: text({
      label: { en: 'Department', ru: 'Подразделение' },
      aliases: ['department', 'service', 'подразделение', 'владелец процесса'],
    }),
    owner: text({
      label: { en: 'Responsible', ru: 'Ответственный' },
      hint: { en: 'A position is enough.', ru: 'Достаточно должности.' },
      aliases: ['owner', 'responsible', 'ответственный'],
    }),
    status: code(activityStatuses, { label: { en: 'Status', ru: 'Статус' }, aliases: ['status', 'статус'] }),
    startDate: date({
      label: { en: 'Processing starts', ru: 'Дата начала обработки' },
      citations: [fz152('Art. 22 part 3 item 8', 'п. 8 ч. 3 ст. 22')],
    }),
    endDate: date({
      label: { en: 'Processing ends', ru: 'Дата прекращения обработки' },
      citations: [fz152('Art. 22 part 3 item 9', 'п. 9 ч. 3 ст. 22')],
    }),
    endCondition: text({
      label: { en: 'Condition on which processing ends', ru: 'Условие прекращения обработки' },
      citations: [fz152('Art. 22 part 3 item 9', 'п. 9 ч. 3 ст. 22')],
    }),
    occasional: flag({
      label: { en: 'Occasional', ru: 'Эпизодическая обработка' },
      hint: {
        en: 'Not regular, and outside the usual course of business.',
        ru: 'Не регулярная и вне обычной деятельности.',
      },
      citations: [gdpr('30(5)')],
      regimes: ['gdpr'],
    }),
    riskLikely: flag({
      label: { en: 'Likely to be a risk to the persons', ru: 'Вероятен риск для субъектов' },
      citations: [gdpr('30(5)')],
      regimes: ['gdpr'],
    }),
    tags: tags({ label: { en: 'Tags', ru: 'Метки' } }),
    notes: longText({
      label: { en: 'Notes', ru: 'Заметки' },
      hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
      aliases: ['notes', 'comments', 'примечания'],
    }),
  },
});

import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import { gdprSpecialConditions } from '../../vocabulary/gdpr/special-conditions.ts';
import { dataSources } from '../../vocabulary/keeping/data-sources.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { byLaw, fz152, gdpr } from '../../vocabulary/cite.ts';
import { code, codes, codesAndOwn, date, flag, group, items, longText, tags, text } from '../field.ts';
import { section } from '../section.ts';

/** Data that belong together: the same persons, the same source, kept equally long. */
const dataGroups = items(
  {
    name: text({
      label: { en: 'Name of the group', ru: 'Название группы' },
      hint: { en: 'Only where there are several.', ru: 'Только если групп несколько.' },
    }),
    items: codesAndOwn(dataItems, 'dataItems', {
      label: { en: 'Data', ru: 'Перечень данных' },
      citations: [
        gdpr('30(1)(c)'),
        fz152('Art. 18.1 part 1 item 2, Art. 22 part 3.1', 'п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22'),
      ],
      aliases: ['personal data', 'data categories', 'перечень персональных данных', 'состав данных'],
    }),
    details: longText({
      label: { en: 'In more detail', ru: 'Уточнение состава' },
      hint: {
        en: 'What exactly, where the list is not enough.',
        ru: 'Что именно, если перечня недостаточно.',
      },
    }),
    category: code(dataCategories, {
      label: { en: 'Category', ru: 'Категория' },
      hint: {
        en: 'Follows from the data; choose only to overrule it.',
        ru: 'Следует из перечня; укажите, только если она иная.',
      },
      citations: [gdpr('9, 10'), fz152('Art. 10, 10.1, 11', 'ст. 10, 10.1, 11')],
    }),
    subjects: codesAndOwn(subjectCategories, 'subjectCategories', {
      label: { en: 'Whose', ru: 'Чьи' },
      hint: { en: 'Empty means all of the activity’s.', ru: 'Пусто — всех субъектов процесса.' },
    }),
    sources: codes(dataSources, {
      label: { en: 'Source', ru: 'Источник' },
      citations: [gdpr('14(2)(f)'), fz152('Art. 18 part 3', 'ч. 3 ст. 18')],
    }),
    sourceNote: longText({
      label: { en: 'How and where from', ru: 'Как и откуда получены' },
      citations: [gdpr('14(2)(f)'), fz152('Art. 18 part 3', 'ч. 3 ст. 18')],
    }),
    thirdPartyGround: longText({
      label: { en: 'Ground confirmed by who gives them', ru: 'Подтверждение оснований от передающего лица' },
      citations: [fz152('Art. 9 part 8', 'ч. 8 ст. 9')],
      regimes: ['fz-152'],
      appliesWhen: (owner) => Array.isArray(owner['sources']) && owner['sources'].includes('third-party'),
    }),
    mandatory: flag({
      label: { en: 'The person must provide them', ru: 'Предоставление обязательно' },
      citations: [gdpr('13(2)(e)'), fz152('Art. 18 part 2', 'ч. 2 ст. 18')],
    }),
    refusal: longText({
      label: { en: 'What follows if they are not provided', ru: 'Последствия непредоставления' },
      citations: [gdpr('13(2)(e)'), fz152('Art. 18 part 2', 'ч. 2 ст. 18')],
    }),
  },
  {
    label: { en: 'Data', ru: 'Данные' },
    item: { en: 'Group of data', ru: 'Группа данных' },
    citations: [
      gdpr('30(1)(c)'),
      fz152('Art. 18.1 part 1 item 2, Art. 22 part 3.1', 'п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22'),
    ],
  },
);

const distribution = group(
  {
    permitted: flag({
      label: {
        en: 'Permitted for distribution by the person',
        ru: 'Разрешены субъектом для распространения',
      },
      citations: [fz152('Art. 10.1', 'ст. 10.1')],
    }),
    separate: flag({
      label: { en: 'Consent separate from every other', ru: 'Согласие отдельно от всех иных' },
      citations: [fz152('Art. 10.1 part 1', 'ч. 1 ст. 10.1')],
    }),
    law: text({
      label: {
        en: 'Law that demands the disclosure',
        ru: 'Закон, на основании которого раскрываются данные',
      },
      citations: [fz152('Art. 6 part 1 items 2, 11', 'п. 2, 11 ч. 1 ст. 6')],
    }),
    resources: tags({
      label: { en: 'Addresses where they are published', ru: 'Адреса ресурсов, где они публикуются' },
      citations: [byLaw('Roskomnadzor Order 18', 'Приказ Роскомнадзора № 18')],
    }),
    conditions: longText({
      label: {
        en: 'Conditions and prohibitions set by the persons',
        ru: 'Условия и запреты, установленные субъектами',
      },
      citations: [fz152('Art. 10.1 part 9', 'ч. 9 ст. 10.1')],
    }),
    conditionsPublishedOn: date({
      label: { en: 'Conditions published on', ru: 'Дата публикации условий' },
      citations: [fz152('Art. 10.1 part 10', 'ч. 10 ст. 10.1')],
    }),
  },
  { label: { en: 'Distribution', ru: 'Распространение' }, regimes: ['fz-152'] },
);

const biometrics = group(
  {
    usedToIdentify: flag({
      label: { en: 'Used to establish identity', ru: 'Используются для установления личности' },
      citations: [gdpr('4(14), 9(1)'), fz152('Art. 11 part 1', 'ч. 1 ст. 11')],
    }),
    refusalAccepted: flag({
      label: { en: 'Service is given also without them', ru: 'Обслуживание возможно и без них' },
      citations: [fz152('Art. 11 part 3', 'ч. 3 ст. 11')],
      regimes: ['fz-152'],
    }),
    note: longText({ label: { en: 'Which, how and why', ru: 'Какие, как и зачем' } }),
  },
  { label: { en: 'Images, voice, biometrics', ru: 'Изображение, голос, биометрия' } },
);

export const data = section({
  id: 'data',
  label: { en: 'Data', ru: 'Данные' },
  lead: {
    en: 'What exactly is processed, item by item; “other” is not a list.',
    ru: 'Что именно обрабатывается, по пунктам; «и др.» — не перечень.',
  },
  fields: {
    data: dataGroups,
    gdprConditions: codes(gdprSpecialConditions, {
      label: { en: 'Special conditions, GDPR', ru: 'Особые условия, GDPR' },
      citations: [gdpr('9(2), 10')],
      regimes: ['gdpr'],
    }),
    fz152Conditions: codes(fz152SpecialConditions, {
      label: { en: 'Special conditions, 152-FZ', ru: 'Особые условия, 152-ФЗ' },
      citations: [fz152('Art. 10 part 2, Art. 10.1, 11', 'ч. 2 ст. 10, ст. 10.1, 11')],
      regimes: ['fz-152'],
    }),
    publicSource: flag({
      label: {
        en: 'Put into a public source (directory)',
        ru: 'Включаются в общедоступный источник (справочник)',
      },
      citations: [fz152('Art. 8', 'ст. 8')],
      regimes: ['fz-152'],
    }),
    conditionFacts: longText({
      label: { en: 'What the special condition rests on', ru: 'На чём основано особое условие' },
      citations: [gdpr('9(2)'), fz152('Art. 10 part 2', 'ч. 2 ст. 10')],
    }),
    distribution,
    biometrics,
  },
});

import type { CountedNoun } from '../wording/plural.ts';
import type { Wording } from '../wording/wording.ts';
import { activityFields } from './activity/activity.ts';
import type { Fields } from './field.ts';
import { measureFields } from './measure.ts';
import { organisationFields } from './organisation.ts';
import { ownDataItemFields, ownSubjectCategoryFields } from './own-terms.ts';
import { partyFields } from './party.ts';
import { systemFields } from './system.ts';

/** A kind of entry that a register holds many of. */
export interface Collection {
  readonly label: Wording;
  readonly one: Wording;
  readonly counted: CountedNoun;
  readonly fields: Fields;
}

/** Everything a register holds many of, under the name it has in the file. */
export const collections = {
  activities: {
    label: { en: 'Activities', ru: 'Процессы' },
    one: { en: 'Activity', ru: 'Процесс' },
    counted: {
      en: { one: 'activity', other: 'activities' },
      ru: { one: 'процесс', few: 'процесса', many: 'процессов' },
    },
    fields: activityFields,
  },
  parties: {
    label: { en: 'Parties', ru: 'Контрагенты и органы' },
    one: { en: 'Party', ru: 'Лицо' },
    counted: { en: { one: 'party', other: 'parties' }, ru: { one: 'лицо', few: 'лица', many: 'лиц' } },
    fields: partyFields,
  },
  systems: {
    label: { en: 'Systems', ru: 'Информационные системы' },
    one: { en: 'System', ru: 'Система' },
    counted: {
      en: { one: 'system', other: 'systems' },
      ru: { one: 'система', few: 'системы', many: 'систем' },
    },
    fields: systemFields,
  },
  measures: {
    label: { en: 'Measures', ru: 'Меры защиты' },
    one: { en: 'Measure', ru: 'Мера' },
    counted: { en: { one: 'measure', other: 'measures' }, ru: { one: 'мера', few: 'меры', many: 'мер' } },
    fields: measureFields,
  },
  dataItems: {
    label: { en: 'Own data items', ru: 'Свои виды данных' },
    one: { en: 'Data item', ru: 'Вид данных' },
    counted: {
      en: { one: 'data item', other: 'data items' },
      ru: { one: 'вид', few: 'вида', many: 'видов' },
    },
    fields: ownDataItemFields,
  },
  subjectCategories: {
    label: { en: 'Own subject categories', ru: 'Свои категории субъектов' },
    one: { en: 'Category of data subjects', ru: 'Категория субъектов' },
    counted: {
      en: { one: 'category', other: 'categories' },
      ru: { one: 'категория', few: 'категории', many: 'категорий' },
    },
    fields: ownSubjectCategoryFields,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** What an entity of a register can be. */
export type EntityKind = 'organisation' | CollectionName;

export const fieldsOf = (kind: EntityKind): Fields =>
  kind === 'organisation' ? organisationFields : collections[kind].fields;

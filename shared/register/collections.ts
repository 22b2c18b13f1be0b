import type { CountedNoun } from '../wording/plural.ts';
import type { Wording } from '../wording/wording.ts';
import { activityFields } from './activity/activity.ts';
import type { Fields } from './field.ts';
import { correctionFields } from './correction.ts';
import { destructionActFields } from './destruction-act.ts';
import { filingFields } from './filing.ts';
import { incidentFields } from './incident.ts';
import { measureFields } from './measure.ts';
import { organisationFields } from './organisation.ts';
import { ownDataItemFields, ownSubjectCategoryFields } from './own-terms.ts';
import { partyFields } from './party.ts';
import { requestFields } from './request.ts';
import { systemFields } from './system.ts';
import { waiverFields } from './waiver.ts';

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
  filings: {
    label: { en: 'Filings', ru: 'Подачи' },
    one: { en: 'Filing', ru: 'Подача' },
    counted: {
      en: { one: 'filing', other: 'filings' },
      ru: { one: 'подача', few: 'подачи', many: 'подач' },
    },
    fields: filingFields,
  },
  destructions: {
    label: { en: 'Acts of destruction', ru: 'Акты об уничтожении' },
    one: { en: 'Act of destruction', ru: 'Акт об уничтожении' },
    counted: { en: { one: 'act', other: 'acts' }, ru: { one: 'акт', few: 'акта', many: 'актов' } },
    fields: destructionActFields,
  },
  requests: {
    label: { en: 'Requests', ru: 'Обращения' },
    one: { en: 'Request', ru: 'Обращение' },
    counted: {
      en: { one: 'request', other: 'requests' },
      ru: { one: 'обращение', few: 'обращения', many: 'обращений' },
    },
    fields: requestFields,
  },
  incidents: {
    label: { en: 'Incidents', ru: 'Инциденты' },
    one: { en: 'Incident', ru: 'Инцидент' },
    counted: {
      en: { one: 'incident', other: 'incidents' },
      ru: { one: 'инцидент', few: 'инцидента', many: 'инцидентов' },
    },
    fields: incidentFields,
  },
  waivers: {
    label: { en: 'Waived findings', ru: 'Снятые замечания' },
    one: { en: 'Waived finding', ru: 'Снятое замечание' },
    counted: {
      en: { one: 'waived finding', other: 'waived findings' },
      ru: { one: 'снятое замечание', few: 'снятых замечания', many: 'снятых замечаний' },
    },
    fields: waiverFields,
  },
  corrections: {
    label: { en: 'Corrections of tables', ru: 'Исправления таблиц' },
    one: { en: 'Correction of a table', ru: 'Исправление таблицы' },
    counted: {
      en: { one: 'correction', other: 'corrections' },
      ru: { one: 'исправление', few: 'исправления', many: 'исправлений' },
    },
    fields: correctionFields,
  },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as readonly CollectionName[];

/** Activities and what they refer to: what others are told and can tell. The rest is the register’s own record keeping. */
export const describingCollections = [
  'activities',
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const satisfies readonly CollectionName[];
export type DescribingCollection = (typeof describingCollections)[number];

/** What an entity of a register can be. */
export type EntityKind = 'organisation' | CollectionName;

export const fieldsOf = (kind: EntityKind): Fields =>
  kind === 'organisation' ? organisationFields : collections[kind].fields;

import type { CollectionName } from '../../../shared/register/collections.ts';
import type { Wording } from '../../../shared/wording/wording.ts';

/** What a register keeps once and names in many places, in the order of the tabs. */
export const directoryNames = [
  'parties',
  'systems',
  'measures',
  'dataItems',
  'subjectCategories',
] as const satisfies readonly CollectionName[];

export type DirectoryName = (typeof directoryNames)[number];

/** What happened and was done, one entry a case. */
export const recordNames = [
  'destructions',
  'requests',
  'incidents',
] as const satisfies readonly CollectionName[];

export type RecordName = (typeof recordNames)[number];

export const isRecordName = (name: string | undefined): name is RecordName =>
  recordNames.some((known) => known === name);

export const isDirectoryName = (name: string | undefined): name is DirectoryName =>
  directoryNames.some((known) => known === name);

/** A collection that is shown as a list with a form beside it. */
export type ListedName = DirectoryName | RecordName | 'filings';

/** What belongs into each, for who finds it empty. */
export const leads: Readonly<Record<ListedName, Wording>> = {
  parties: {
    en: 'Everyone outside: recipients, processors, joint controllers, representatives, authorities.',
    ru: 'Все, кто вне организации: получатели, обработчики по поручению, совместные операторы, представители, органы.',
  },
  systems: {
    en: 'Information systems in which data lie, with the country and address of their databases.',
    ru: 'Информационные системы, в которых находятся данные, со страной и адресом базы данных.',
  },
  measures: {
    en: 'Technical and organisational measures, described once and named in activities.',
    ru: 'Технические и организационные меры: описываются один раз и указываются в процессах.',
  },
  dataItems: {
    en: 'Kinds of data that the program’s list lacks.',
    ru: 'Виды данных, которых нет в перечне программы.',
  },
  subjectCategories: {
    en: 'Categories of persons that the program’s list lacks.',
    ru: 'Категории субъектов, которых нет в перечне программы.',
  },
  destructions: {
    en: 'Each destruction of data with what proves it. Begin one from its activity, and most is filled in.',
    ru: 'Каждое уничтожение данных и то, чем оно подтверждено. Начните из процесса — большая часть заполнится сама.',
  },
  requests: {
    en: 'What persons and authorities asked for, when it came and when it was answered.',
    ru: 'Обращения субъектов и запросы органов: когда поступили и когда на них ответили.',
  },
  incidents: {
    en: 'Breaches of data protection: what happened, and who was told when.',
    ru: 'Нарушения защиты данных: что произошло, кого и когда уведомили.',
  },
  filings: {
    en: 'What was handed to an authority or made public.',
    ru: 'Что направлено в орган или опубликовано.',
  },
};

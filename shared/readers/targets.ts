import type { Wording } from '../wording/wording.ts';

/** A place of the register that a heading of somebody's file can mean. */
export interface Target {
  readonly label: Wording;
  /** Whether it is said of an activity or of the organisation whose register it is. */
  readonly of: 'activity' | 'organisation';
}

/** Every place a heading can mean, under the name by which a mapping refers to it. */
export const targets = {
  name: { of: 'activity', label: { en: 'Name of the activity', ru: 'Название процесса' } },
  number: { of: 'activity', label: { en: 'Reference number', ru: 'Номер' } },
  status: { of: 'activity', label: { en: 'Status', ru: 'Статус' } },
  startDate: { of: 'activity', label: { en: 'Start date', ru: 'Дата начала' } },
  endDate: { of: 'activity', label: { en: 'End date', ru: 'Дата окончания' } },
  reviewed: { of: 'activity', label: { en: 'Last update', ru: 'Последнее обновление' } },
  department: { of: 'activity', label: { en: 'Department', ru: 'Подразделение' } },
  owner: { of: 'activity', label: { en: 'Responsible person', ru: 'Ответственный' } },
  role: { of: 'activity', label: { en: 'Role (controller, processor)', ru: 'Роль (оператор, обработчик)' } },
  jointControllers: { of: 'activity', label: { en: 'Joint controllers', ru: 'Совместные операторы' } },
  onBehalfOf: { of: 'activity', label: { en: 'On behalf of', ru: 'По поручению кого' } },
  purpose: { of: 'activity', label: { en: 'Purpose', ru: 'Цель обработки' } },
  subPurposes: { of: 'activity', label: { en: 'Sub-purposes, description', ru: 'Подцели, описание' } },
  legalBasis: { of: 'activity', label: { en: 'Legal basis', ru: 'Правовое основание' } },
  specialCondition: {
    of: 'activity',
    label: { en: 'Condition for special data', ru: 'Условие для специальных данных' },
  },
  legitimateInterest: { of: 'activity', label: { en: 'Legitimate interest', ru: 'Законный интерес' } },
  subjects: { of: 'activity', label: { en: 'Data subjects', ru: 'Субъекты' } },
  numberOfSubjects: { of: 'activity', label: { en: 'Number of data subjects', ru: 'Число субъектов' } },
  data: { of: 'activity', label: { en: 'Personal data', ru: 'Состав данных' } },
  specialData: {
    of: 'activity',
    label: { en: 'Special categories of data', ru: 'Специальные категории данных' },
  },
  criminalData: {
    of: 'activity',
    label: { en: 'Data on convictions and offences', ru: 'Данные об осуждениях и преступлениях' },
  },
  dataSource: { of: 'activity', label: { en: 'Source of the data', ru: 'Источник данных' } },
  actions: { of: 'activity', label: { en: 'Actions with data', ru: 'Действия с данными' } },
  method: { of: 'activity', label: { en: 'Method of processing', ru: 'Способ обработки' } },
  retention: { of: 'activity', label: { en: 'Retention period', ru: 'Срок обработки и хранения' } },
  destruction: { of: 'activity', label: { en: 'Destruction procedure', ru: 'Порядок уничтожения' } },
  internalRecipients: { of: 'activity', label: { en: 'Internal recipients', ru: 'Внутренние получатели' } },
  recipients: { of: 'activity', label: { en: 'Recipients', ru: 'Получатели' } },
  processors: { of: 'activity', label: { en: 'Processors', ru: 'Обработчики по поручению' } },
  transfers: { of: 'activity', label: { en: 'Transfers to third countries', ru: 'Трансграничная передача' } },
  safeguards: { of: 'activity', label: { en: 'Transfer safeguards', ru: 'Гарантии при передаче' } },
  systems: { of: 'activity', label: { en: 'Systems', ru: 'Информационные системы' } },
  location: { of: 'activity', label: { en: 'Location of the data', ru: 'Место хранения данных' } },
  measures: { of: 'activity', label: { en: 'Security measures', ru: 'Меры защиты' } },
  automatedDecisions: {
    of: 'activity',
    label: { en: 'Automated decisions, profiling', ru: 'Автоматизированные решения, профилирование' },
  },
  dpia: { of: 'activity', label: { en: 'Impact assessment', ru: 'Оценка воздействия' } },
  notes: { of: 'activity', label: { en: 'Notes', ru: 'Примечания' } },
  controller: { of: 'organisation', label: { en: 'Controller', ru: 'Оператор' } },
  controllerAddress: {
    of: 'organisation',
    label: { en: 'Address of the controller', ru: 'Адрес оператора' },
  },
  controllerContact: {
    of: 'organisation',
    label: { en: 'Contacts of the controller', ru: 'Контакты оператора' },
  },
  registrationNumber: {
    of: 'organisation',
    label: { en: 'Registration number', ru: 'Регистрационный номер' },
  },
  representative: { of: 'organisation', label: { en: 'Representative', ru: 'Представитель' } },
  officer: {
    of: 'organisation',
    label: { en: 'Data protection officer', ru: 'Ответственный за обработку данных (DPO)' },
  },
} as const satisfies Record<string, Target>;

export type TargetId = keyof typeof targets;

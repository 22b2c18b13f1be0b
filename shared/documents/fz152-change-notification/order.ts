import type { EntityDifference } from '../../filings/difference.ts';
import type { FieldDifference } from '../../filings/field-difference.ts';
import type { EntityKind } from '../../register/collections.ts';
import type { Wording } from '../../wording/wording.ts';

/** A part of the form of the notification: its caption, and the fields of the register that fill it. */
export interface FormPart {
  readonly title: Wording;
  readonly kind: EntityKind;
  /** First names of the paths, in the order of the form; all of the kind where absent. */
  readonly names?: readonly string[];
}

/**
 * The parts of the notification in the order of Art. 22 parts 3 and 3.1. Captions and order of the form of Order 180 were
 * not read in the official publication; they follow the law.
 */
export const formParts: readonly FormPart[] = [
  {
    title: { en: 'The operator', ru: 'Сведения об операторе' },
    kind: 'organisation',
    names: [
      'name',
      'shortName',
      'address',
      'postalAddress',
      'email',
      'phone',
      'inn',
      'ogrn',
      'classifierCodes',
      'regions',
      'branches',
    ],
  },
  { title: { en: 'Purposes of processing', ru: 'Цели обработки' }, kind: 'activities' },
  {
    title: { en: 'Names of own data items', ru: 'Наименования собственных видов данных' },
    kind: 'dataItems',
  },
  {
    title: {
      en: 'Names of own categories of data subjects',
      ru: 'Наименования собственных категорий субъектов',
    },
    kind: 'subjectCategories',
  },
  {
    title: {
      en: 'Measures under Art. 18.1 and 19, cryptographic means',
      ru: 'Меры, предусмотренные статьями 18.1 и 19, шифровальные средства',
    },
    kind: 'organisation',
    names: ['measures', 'securityNote', 'cryptoUsed', 'cryptoNames'],
  },
  { title: { en: 'Descriptions of measures', ru: 'Описание мер' }, kind: 'measures' },
  {
    title: {
      en: 'Person responsible for organising processing',
      ru: 'Ответственный за организацию обработки',
    },
    kind: 'organisation',
    names: ['responsible'],
  },
  {
    title: { en: 'Start and end of processing', ru: 'Начало и прекращение обработки' },
    kind: 'organisation',
    names: ['processingStart', 'endCondition'],
  },
  {
    title: { en: 'Cross-border transfer', ru: 'Трансграничная передача' },
    kind: 'organisation',
    names: ['crossBorder'],
  },
  {
    title: {
      en: 'Place of the databases with data of citizens of Russia',
      ru: 'Место нахождения баз данных с персональными данными граждан РФ',
    },
    kind: 'systems',
  },
  {
    title: { en: 'Who keeps the databases', ru: 'Кто размещает базы данных' },
    kind: 'parties',
  },
  {
    title: {
      en: 'Who has access to data in state systems',
      ru: 'Лица, имеющие доступ к данным государственных и муниципальных систем',
    },
    kind: 'organisation',
    names: ['stateSystems'],
  },
];

/** A part in which something changed, with the entries and fields concerned. */
export interface ChangedPart {
  readonly part: FormPart;
  readonly entities: readonly EntityDifference[];
}

const nameOf = ({ path }: FieldDifference): string => path.split('/')[1] ?? '';

/** The differences part by part, without the parts in which nothing changed. */
export const changedParts = (differences: readonly EntityDifference[]): readonly ChangedPart[] =>
  formParts.flatMap((part) => {
    const { kind, names } = part;
    const entities = differences
      .filter((one) => one.kind === kind)
      .map((one) =>
        names ? { ...one, fields: one.fields.filter((field) => names.includes(nameOf(field))) } : one,
      )
      .filter(({ fields, how }) => fields.length > 0 || (how !== 'changed' && !names));
    return entities.length > 0 ? [{ part, entities }] : [];
  });

import type { Wording } from '../../../shared/wording/wording.ts';
import type { RowTexts } from './row-texts.ts';

export type ColumnId =
  | 'number'
  | 'name'
  | 'subjects'
  | 'basis'
  | 'period'
  | 'completeness'
  | 'department'
  | 'status'
  | 'data'
  | 'recipients'
  | 'systems'
  | 'reviewed';

/** A column of the table. */
export interface Column {
  readonly id: ColumnId;
  readonly label: Wording;
  /** Its track in the grid. */
  readonly width: string;
  /** Where one text says it all, that text of the row. */
  readonly text?: keyof RowTexts;
  /** It cannot be taken away. */
  readonly always?: true;
}

/** Every column, in the order in which they stand. */
export const columns: readonly Column[] = [
  { id: 'number', label: { en: '№', ru: '№' }, width: '44px', text: 'number', always: true },
  {
    id: 'name',
    label: { en: 'Activity and purpose', ru: 'Процесс и цель' },
    width: 'minmax(190px, 2.6fr)',
    always: true,
  },
  {
    id: 'status',
    label: { en: 'Status', ru: 'Статус' },
    width: 'minmax(92px, .7fr)',
    text: 'status',
  },
  {
    id: 'department',
    label: { en: 'Department', ru: 'Подразделение' },
    width: 'minmax(104px, 1fr)',
    text: 'department',
  },
  {
    id: 'subjects',
    label: { en: 'Data subjects', ru: 'Субъекты' },
    width: 'minmax(116px, 1.3fr)',
    text: 'subjects',
  },
  { id: 'data', label: { en: 'Data', ru: 'Данные' }, width: 'minmax(130px, 1.6fr)', text: 'data' },
  { id: 'basis', label: { en: 'Legal basis', ru: 'Основание' }, width: 'minmax(128px, 1.25fr)' },
  { id: 'period', label: { en: 'Period', ru: 'Срок' }, width: 'minmax(118px, 1.2fr)', text: 'period' },
  {
    id: 'recipients',
    label: { en: 'Recipients', ru: 'Получатели' },
    width: 'minmax(110px, 1fr)',
    text: 'recipients',
  },
  { id: 'systems', label: { en: 'Systems', ru: 'Системы' }, width: 'minmax(104px, 1fr)', text: 'systems' },
  {
    id: 'reviewed',
    label: { en: 'Last reviewed', ru: 'Пересмотр' },
    width: 'minmax(100px, .7fr)',
    text: 'reviewed',
  },
  { id: 'completeness', label: { en: 'Completeness', ru: 'Полнота' }, width: 'minmax(108px, .5fr)' },
];

const usual: readonly ColumnId[] = ['number', 'name', 'subjects', 'basis', 'period', 'completeness'];

/** The columns chosen; the usual ones where nothing is chosen. Names of another release are passed over. */
export function columnsChosen(chosen: readonly string[]): readonly Column[] {
  const wanted: readonly string[] = chosen.length === 0 ? usual : chosen;
  return columns.filter((column) => column.always === true || wanted.includes(column.id));
}

/** The choice with one column put in or taken out. */
export function toggleColumn(chosen: readonly string[], id: ColumnId): readonly string[] {
  const shown = columnsChosen(chosen).map((column) => column.id);
  const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id];
  return columns.map((column) => column.id).filter((one) => next.includes(one));
}

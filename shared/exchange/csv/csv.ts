import { activityFields } from '../../register/activity/activity.ts';
import type { ItemsField } from '../../register/field.ts';
import type { Register } from '../../register/register.ts';
import type { AnyEntry } from '../../register/value.ts';
import { otherLanguage, say, type Language } from '../../wording/wording.ts';
import { columnsOf, headingOf, isOtherLanguage, listsOf, valueAt, type Column } from '../tables/columns.ts';
import { itemsAt, siblingsOf } from '../tables/items.ts';
import { namingOf } from '../tables/naming.ts';
import { shown, type Showing } from '../tables/shown.ts';

/**
 * What spreadsheets take for the beginning of a formula, full-width twins among it, behind any blank or invisible letter
 * (OWASP, “CSV injection”).
 */
const FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/** A cell that every program takes for text: quoted, and with an apostrophe where it would be worked out. */
export function csvCell(text: string): string {
  const safe = FORMULA_LIKE.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('\0', '').replaceAll('"', '""')}"`;
}

interface CsvColumn {
  readonly heading: string;
  readonly cell: (activity: AnyEntry, showing: Showing) => string;
}

/** The activities of a register, one a row, in the order of the card; lists are joined in one cell. */
export function activitiesCsv(register: Register, language: Language): string {
  const columns = csvColumns(language);
  const naming = namingOf(register, language);
  const rows = register.activities.map((activity) => {
    const showing = { language, naming, siblings: siblingsOf(activity, activityFields, language) };
    return columns.map(({ cell }) => csvCell(cell(activity, showing)));
  });
  const lines = [columns.map(({ heading }) => csvCell(heading)), ...rows].map((cells) => cells.join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The columns of the card in the order of its fields, lists where they stand in it. */
function csvColumns(language: Language): readonly CsvColumn[] {
  const simple = columnsOf(activityFields).filter(
    (column) => !isOtherLanguage(column, language) && column.part !== 'unit',
  );
  const lists = listsOf(activityFields);
  const inOrder = [...simple, ...lists].toSorted((a, b) => placeOf(a.names) - placeOf(b.names));
  return inOrder.map((column) => ({
    heading: column.trail.map((field) => say(field.label, language)).join(' › '),
    cell: (activity, showing) =>
      column.field.kind === 'items'
        ? itemsAt(activity, column.names)
            .map((item, at) => itemLine(item, at, column.field as ItemsField, showing))
            .join('\n')
        : valueCell(activity, column as Column, showing),
  }));
}

const order = Object.keys(activityFields);
const placeOf = ([name = '']: readonly string[]): number => order.indexOf(name);

/** A value in the language asked for, else in the other one; a duration with its unit. */
function valueCell(owner: unknown, column: Column, showing: Showing): string {
  const value = valueAt(owner, column.names);
  const text = shown(value, column, showing);
  if (column.field.kind === 'text' && text === '')
    return shown(value, { ...column, part: otherLanguage(showing.language) }, showing);
  if (column.field.kind === 'duration' && text !== '')
    return `${text} ${shown(value, { ...column, part: 'unit' }, showing).toLowerCase()}`;
  return text.replaceAll('\n', isSet(column) ? '; ' : '\n');
}

const isSet = ({ field }: Column): boolean =>
  field.kind === 'codes' || field.kind === 'refs' || field.kind === 'siblings' || field.kind === 'tags';

/** “2. Party: Host Ltd; Role: Processor”: an item of a list as a line. */
function itemLine(item: AnyEntry, at: number, { fields }: ItemsField, showing: Showing): string {
  const said = columnsOf(fields)
    .filter((column) => !isOtherLanguage(column, showing.language) && column.part !== 'unit')
    .flatMap((column) => {
      const cell = valueCell(item, column, showing).replace(/\s*\n\s*/g, ' ');
      return cell === '' ? [] : [`${headingOf({ trail: column.trail }, showing.language)}: ${cell}`];
    });
  return `${at + 1}. ${said.join('; ')}`;
}

import type { CellObject, Row } from 'write-excel-file/universal';
import type { Look, Sheet, SheetCell, SheetRow } from './sheet.ts';
import type { SharedTexts } from './shared-texts.ts';

const wrapped = { wrap: true, alignVertical: 'top', textColor: '#1C1E21' } as const;

const looks: Readonly<Record<Look, CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 14, textColor: '#1C1E21' },
  heading: { fontWeight: 'bold', fontSize: 11, textColor: '#1C1E21' },
  head: {
    ...wrapped,
    fontWeight: 'bold',
    backgroundColor: '#F1EFE9',
    bottomBorderColor: '#8A8D91',
    bottomBorderStyle: 'thin',
  },
  label: { ...wrapped, textColor: '#5C6066' },
  text: wrapped,
  muted: { alignVertical: 'top', textColor: '#5C6066' },
};

/** A text that begins so would become a formula as soon as somebody edits the cell; the text format prevents it. */
const FORMULA_LIKE = /^[=+\-@\t]/;

const hairline = { bottomBorderColor: '#E7E4DD', bottomBorderStyle: 'thin' } as const;

function styleOf({ runs, look }: SheetCell, column: number, kind: Sheet['kind']): CellObject {
  const asText = FORMULA_LIKE.test(runs[0]?.text ?? '') ? { format: '@' } : {};
  const wrap = look === 'muted' && column > 0 ? { wrap: true } : {};
  const ruled = kind === 'table' && look !== 'head' ? hairline : {};
  return { ...ruled, ...looks[look], ...wrap, ...asText };
}

/** What all cells of a row share: its height in points, and how many columns the hairline under it crosses. */
export interface RowShape {
  readonly kind: Sheet['kind'];
  readonly height: number;
  readonly columns: number;
}

/** A row as the library takes it; every cell is text. */
export function rowOf(row: SheetRow, { kind, height, columns }: RowShape, texts: SharedTexts): Row {
  const blank = kind === 'table' ? hairline : null;
  return Array.from({ length: columns }, (_, column) => {
    const cell = row[column];
    return cell
      ? { ...styleOf(cell, column, kind), height, value: texts.numberOf(cell.runs), type: Number }
      : blank;
  });
}

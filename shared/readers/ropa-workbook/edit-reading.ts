import type { Uuid } from '../../basics/uuid.ts';
import { siblingsOf } from '../../exchange/tables/items.ts';
import type { Named, Naming } from '../../exchange/tables/naming.ts';
import type { SheetKind } from '../../exchange/workbook/sheet-kinds.ts';
import { collections } from '../../register/collections.ts';
import type { AnyEntry } from '../../register/value.ts';
import { deterministicId } from '../deterministic-id.ts';
import type { Leftover } from '../proposal.ts';
import { cellFaults, type CellFault } from './cell-faults.ts';
import type { RefusedCell } from './edits.ts';
import type { WorkbookFile } from './file.ts';
import type { Resolving } from './parse-cell.ts';
import { cellPlace, type FileColumn, type FileRow, type FileSheet } from './rows.ts';

/** An entry of the workbook: as exported, and the row that stands for it now. */
export interface Draft {
  readonly kind: Named;
  readonly id: Uuid;
  readonly before: AnyEntry | undefined;
  readonly row: FileRow | undefined;
}

/** Everything that reading one workbook needs and gathers. */
export interface EditReading {
  readonly file: WorkbookFile;
  readonly sheets: ReadonlyMap<string, FileSheet>;
  readonly naming: Naming;
  readonly refused: RefusedCell[];
  readonly leftovers: Leftover[];
}

/** An id that follows from where the new row is and what it says. */
export function newId(reading: EditReading, sheet: FileSheet, row: FileRow, at: number, owner = ''): Uuid {
  const words = sheet.columns.map((column) => row.cell(column));
  return deterministicId('workbook', reading.file.register, sheet.kind.id, owner, at, ...words);
}

/** With what the cells of an entry were written. */
export function asExported(reading: EditReading, kind: Named, entry: AnyEntry): Resolving {
  const { language } = reading.file;
  const siblings = siblingsOf(entry, collections[kind].fields, language);
  return {
    showing: { language, naming: reading.naming, siblings },
    entry: () => undefined,
    sibling: () => undefined,
  };
}

/** Keeps what a cell says for the person to look at; the value stays as it was. */
export function refuseCell(
  reading: EditReading,
  kind: SheetKind['collection'],
  entry: Uuid | undefined,
  row: FileRow,
  column: FileColumn,
  fault: CellFault,
): void {
  const said = row.cell(column);
  const place = cellPlace(row, column);
  const why = cellFaults[fault];
  reading.refused.push({
    kind,
    entry,
    heading: column.heading,
    said,
    place,
    message: {
      en: `${place.en}: “${said}” was not taken: ${why.en}.`,
      ru: `${place.ru}: «${said}» не принято: ${why.ru}.`,
    },
  });
}

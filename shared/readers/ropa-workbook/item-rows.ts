import type { Uuid } from '../../basics/uuid.ts';
import { itemsAt } from '../../exchange/tables/items.ts';
import { fold, type Named } from '../../exchange/tables/naming.ts';
import { sheetKinds } from '../../exchange/workbook/sheet-kinds.ts';
import type { AnyEntry } from '../../register/value.ts';
import { assignRows } from './assign-rows.ts';
import { cellFaults } from './cell-faults.ts';
import { differences } from './owner-cells.ts';
import type { Resolving } from './parse-cell.ts';
import { asExported, newId, type Draft, type EditReading } from './edit-reading.ts';
import { isBlank, type FileRow, type FileSheet } from './rows.ts';

/** An item of a list: as exported, and the row that stands for it now. */
export interface ItemDraft {
  readonly id: Uuid;
  readonly before: AnyEntry | undefined;
  readonly row: FileRow;
}

/** The lists of one entry that the workbook has sheets of. */
export interface OwnerItems {
  readonly lists: readonly { readonly sheet: FileSheet; readonly items: readonly ItemDraft[] }[];
  /** The ids of items by list and number, for what points to them. */
  readonly numbers: ReadonlyMap<string, ReadonlyMap<number, Uuid>>;
}

/** The rows of all lists by the entry they belong to. */
export function itemsOfOwners(
  reading: EditReading,
  drafts: ReadonlyMap<Named, readonly Draft[]>,
  resolve: Resolving['entry'],
): ReadonlyMap<Uuid, OwnerItems> {
  const found = new Map<
    Uuid,
    { lists: OwnerItems['lists'][number][]; numbers: Map<string, Map<number, Uuid>> }
  >();
  for (const kind of sheetKinds) {
    const sheet = reading.sheets.get(kind.id);
    if (!kind.list || !sheet) continue;
    const owners = drafts.get(kind.collection) ?? [];
    const rows = rowsByOwner(reading, sheet, owners, resolve);
    for (const owner of owners) {
      const items = draftsOf(reading, sheet, owner, rows.get(owner.id) ?? []);
      const own = found.get(owner.id) ?? { lists: [], numbers: new Map<string, Map<number, Uuid>>() };
      own.lists.push({ sheet, items });
      own.numbers.set(kind.list.names.at(-1) ?? '', numbersOf(sheet, owner, items));
      found.set(owner.id, own);
    }
  }
  return found;
}

/** Rows by entry: by the hidden id, for new rows by the name before them. Rows of nobody remain. */
function rowsByOwner(
  reading: EditReading,
  sheet: FileSheet,
  owners: readonly Draft[],
  resolve: Resolving['entry'],
): ReadonlyMap<Uuid, readonly FileRow[]> {
  const known = new Set(owners.map(({ id }) => id));
  const exported = new Set(reading.file.exported[sheet.kind.collection].map(({ id }) => id));
  const found = new Map<Uuid, FileRow[]>();
  for (const row of sheet.rows) {
    if (isBlank(row, sheet) && row.itemId === '') continue;
    const named = row.owner === '' ? undefined : resolve(sheet.kind.collection, row.owner);
    const id = row.itemId !== '' && known.has(row.entryId) ? row.entryId : (named ?? row.entryId);
    const shown = reading.naming.shown(sheet.kind.collection, row.entryId);
    const moved = row.itemId !== '' && named !== undefined && named !== row.entryId;
    if (moved && known.has(row.entryId) && fold(shown) !== fold(row.owner)) refuseMove(reading, sheet, row);
    if (known.has(id)) found.set(id, [...(found.get(id) ?? []), row]);
    // The rows of an entry that was taken away go with it.
    else if (!exported.has(row.entryId) || row.itemId === '') keepRow(reading, sheet, row);
  }
  return found;
}

function refuseMove(reading: EditReading, sheet: FileSheet, row: FileRow): void {
  const { otherOwner } = cellFaults;
  reading.refused.push({
    kind: sheet.kind.collection,
    entry: row.entryId,
    heading: '',
    said: row.owner,
    place: row.place,
    message: {
      en: `${row.place.en}: “${row.owner}” was not taken: ${otherOwner.en}.`,
      ru: `${row.place.ru}: «${row.owner}» не принято: ${otherOwner.ru}.`,
    },
  });
}

/** A row that belongs to no entry: all it says is told. */
function keepRow(reading: EditReading, sheet: FileSheet, row: FileRow): void {
  if (isBlank(row, sheet)) return;
  const { noOwner } = cellFaults;
  const cells = [...sheet.columns, ...sheet.added].filter((column) => row.cell(column).trim() !== '');
  const said = cells.map((column) => `${column.heading}: ${row.cell(column)}`).join('\n');
  reading.refused.push({
    kind: sheet.kind.collection,
    entry: undefined,
    heading: '',
    said: row.owner === '' ? said : `${row.owner}\n${said}`,
    place: row.place,
    message: {
      en: `${row.place.en}: the row was not taken: ${noOwner.en}.`,
      ru: `${row.place.ru}: строка не принята: ${noOwner.ru}.`,
    },
  });
}

function draftsOf(
  reading: EditReading,
  sheet: FileSheet,
  owner: Draft,
  rows: readonly FileRow[],
): readonly ItemDraft[] {
  const exported = owner.before ? itemsAt(owner.before, sheet.kind.list?.names ?? []) : [];
  const resolving = asExported(reading, owner.kind, owner.before ?? { id: owner.id });
  const differs = (item: AnyEntry, row: FileRow): number => differences(item, row, sheet.columns, resolving);
  const assigned = assignRows(rows, exported, ({ itemId }) => itemId, differs);
  const old = exported.flatMap((before): readonly ItemDraft[] => {
    const row = assigned.rows.get(before.id);
    const emptied = row && isBlank(row, sheet) && differs(before, row) > 0;
    return row && !emptied ? [{ id: before.id, before, row }] : [];
  });
  const young = assigned.fresh
    .filter((row) => !isBlank(row, sheet))
    .map((row, at): ItemDraft => ({ id: newId(reading, sheet, row, at, owner.id), before: undefined, row }));
  return [...old, ...young];
}

/** Numbers as exported; new rows have the one they say, where it is free, else the next. */
function numbersOf(sheet: FileSheet, owner: Draft, items: readonly ItemDraft[]): Map<number, Uuid> {
  const exported = owner.before ? itemsAt(owner.before, sheet.kind.list?.names ?? []) : [];
  const numbers = new Map(exported.map(({ id }, at) => [at + 1, id]));
  for (const { id, before, row } of items) {
    if (before) continue;
    const said = /^\d{1,6}$/.test(row.number) ? Number(row.number) : 0;
    const next = Math.max(0, ...numbers.keys()) + 1;
    numbers.set(said > 0 && !numbers.has(said) ? said : next, id);
  }
  return numbers;
}

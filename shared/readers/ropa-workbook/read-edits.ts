import type { Uuid } from '../../basics/uuid.ts';
import { namedCollections, namingOf, type Named, type Naming } from '../../exchange/tables/naming.ts';
import { sheetKinds } from '../../exchange/workbook/sheet-kinds.ts';
import { entryOf } from '../../register/assemble.ts';
import { collections } from '../../register/collections.ts';
import { child, leavesOf } from '../../register/leaves.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Place } from '../source-document.ts';
import { assignRows } from './assign-rows.ts';
import type { CellFault } from './cell-faults.ts';
import type { AddedEntry, LeafEdit, WorkbookEdits } from './edits.ts';
import type { WorkbookFile } from './file.ts';
import { addedColumns, strangeSheets } from './additions.ts';
import { leafEdits } from './leaf-edits.ts';
import { asExported, newId, refuseCell, type Draft, type EditReading } from './edit-reading.ts';
import { itemsOfOwners, type OwnerItems } from './item-rows.ts';
import { differences, withCells } from './owner-cells.ts';
import type { Resolving } from './parse-cell.ts';
import { cellPlace, fileSheet, isBlank, type FileColumn, type FileRow, type FileSheet } from './rows.ts';
import { withItems } from './with-items.ts';

/** Compares a workbook with what was exported into it. */
export function readEdits(file: WorkbookFile): WorkbookEdits {
  const sheets = new Map<string, FileSheet>();
  for (const kind of sheetKinds) {
    const table = file.tables.get(kind.id);
    if (table) sheets.set(kind.id, fileSheet(kind, table));
  }
  const naming = namingOf(file.exported, file.language);
  const reading: EditReading = { file, sheets, naming, refused: [], leftovers: [] };
  const drafts = new Map(namedCollections.map((kind) => [kind, draftsOf(reading, kind)]));
  const now = namesNow(reading, drafts);
  const resolve = (of: Named, name: string): Uuid | undefined => now.idOf(of, name) ?? naming.idOf(of, name);
  const items = itemsOfOwners(reading, drafts, resolve);
  const changes: LeafEdit[] = [];
  const added: AddedEntry[] = [];
  const edited = new Map<Named, readonly AnyEntry[]>();
  for (const [kind, list] of drafts) {
    const entries = list.map((draft) => {
      const { entry, places } = entryNow(reading, draft, items.get(draft.id), resolve);
      if (!draft.before) {
        if (draft.row) added.push({ kind, entry, place: draft.row.place });
        return entry;
      }
      const edits = leafEdits(kind, draft.before, entry, places);
      changes.push(...edits);
      return edits.length === 0 ? draft.before : entry;
    });
    edited.set(kind, entries);
  }
  const kept = new Set([...edited.values()].flat().map(({ id }) => id));
  return {
    register: file.register,
    revision: file.revision,
    language: file.language,
    exported: file.exported,
    edited: Object.fromEntries(edited) as unknown as WorkbookEdits['edited'],
    changes,
    added,
    removed: namedCollections.flatMap((kind) =>
      file.exported[kind].filter(({ id }) => !kept.has(id)).map(({ id }) => ({ kind, entry: id })),
    ),
    refused: reading.refused,
    leftovers: [...reading.leftovers, ...addedColumns(reading), ...strangeSheets(file)],
  };
}

/** The rows of a collection's sheet as entries; a sheet that is not there changes nothing. */
function draftsOf(reading: EditReading, kind: Named): readonly Draft[] {
  const exported = reading.file.exported[kind];
  const sheet = reading.sheets.get(kind);
  if (!sheet) return exported.map((before) => ({ kind, id: before.id, before, row: undefined }));
  const filled = sheet.rows.filter((row) => !isBlank(row, sheet) || row.entryId !== '');
  const { rows, fresh } = assignRows(
    filled,
    exported,
    ({ entryId }) => entryId,
    (owner, row) => differences(owner, row, sheet.columns, asExported(reading, kind, owner)),
  );
  const old = exported.flatMap((before): readonly Draft[] => {
    const row = rows.get(before.id);
    return row && !isEmptied(reading, kind, before, row, sheet) ? [{ kind, id: before.id, before, row }] : [];
  });
  const young = fresh
    .filter((row) => !isBlank(row, sheet))
    .map((row, at): Draft => ({ kind, id: newId(reading, sheet, row, at), before: undefined, row }));
  return [...old, ...young];
}

/** A row whose cells were all emptied is a row taken away. */
function isEmptied(
  reading: EditReading,
  kind: Named,
  before: AnyEntry,
  row: FileRow,
  sheet: FileSheet,
): boolean {
  return (
    isBlank(row, sheet) && differences(before, row, sheet.columns, asExported(reading, kind, before)) > 0
  );
}

/** What entries are called in the workbook now, new ones among them. */
function namesNow(reading: EditReading, drafts: ReadonlyMap<Named, readonly Draft[]>): Naming {
  const named = namedCollections.map((kind) => {
    const sheet = reading.sheets.get(kind);
    const columns = sheet?.columns.filter(({ column }) => /^\/(name\/|kind$)/.test(column?.key ?? '')) ?? [];
    const entries = (drafts.get(kind) ?? []).map((draft) => {
      const before = draft.before ?? { id: draft.id };
      if (!draft.row) return before;
      const resolving = asExported(reading, kind, before);
      return withCells(before, { row: draft.row, columns, resolving, refuse: nothing, changed: nothing });
    });
    return [kind, entries] as const;
  });
  return namingOf(Object.fromEntries(named) as unknown as WorkbookFile['exported'], reading.file.language);
}

const nothing = (): void => undefined;

/** An entry as its row and the rows of its lists say, and the cells that changed it by the paths they changed. */
function entryNow(
  reading: EditReading,
  draft: Draft,
  items: OwnerItems | undefined,
  resolve: Resolving['entry'],
): { readonly entry: AnyEntry; readonly places: ReadonlyMap<string, Place> } {
  const { kind, id, row } = draft;
  const before = draft.before ?? { id };
  const places = new Map<string, Place>();
  const resolving: Resolving = {
    ...asExported(reading, kind, before),
    entry: resolve,
    sibling: (list, number) => items?.numbers.get(list)?.get(number),
  };
  const refuse = (of: FileRow, column: FileColumn, fault: CellFault): void =>
    refuseCell(reading, kind, id, of, column, fault);
  const told = (above: string) => (names: readonly string[], of: FileRow, column: FileColumn) =>
    places.set(names.reduce(child, above), cellPlace(of, column));
  const columns = reading.sheets.get(kind)?.columns ?? [];
  const own = row ? withCells(before, { row, columns, resolving, refuse, changed: told('') }) : before;
  const whole = items ? withItems(own, items, { resolving, refuse, told, places }) : own;
  const { fields } = collections[kind];
  return { entry: entryOf(id, leavesOf(whole, fields), fields), places };
}

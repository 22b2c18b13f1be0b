import type { Json } from '../../basics/json.ts';
import { fail, succeed, type Result } from '../../basics/result.ts';
import { isUuid, type Uuid } from '../../basics/uuid.ts';
import { digestOf, joined } from '../../exchange/workbook/exported.ts';
import { marker, workbookVersion } from '../../exchange/workbook/sheet-kinds.ts';
import { namedCollections, type Named } from '../../exchange/tables/naming.ts';
import { collections } from '../../register/collections.ts';
import { entrySchema } from '../../register/schema.ts';
import type { AnyEntry } from '../../register/value.ts';
import { languages, type Language } from '../../wording/wording.ts';
import type { ReadRefusal } from '../read-refusal.ts';
import type { Block, SourceDocument } from '../source-document.ts';
import { refusals } from './refusals.ts';

export type Table = Extract<Block, { readonly type: 'table' }>;
export type Entries = Readonly<Record<Named, readonly AnyEntry[]>>;

/** A workbook of ours, opened: what it was made of, and its sheets by what they are. */
export interface WorkbookFile {
  readonly register: Uuid;
  readonly revision: number;
  readonly language: Language;
  /** The entries as they were exported. */
  readonly exported: Entries;
  readonly tables: ReadonlyMap<string, Table>;
  /** Sheets that somebody added. */
  readonly strangers: readonly Table[];
}

const firstCell = (table: Table): string => table.rows[0]?.cells[0] ?? '';

/** The tables of a document that tell what they are, by that. */
function tablesOf(document: SourceDocument): readonly Table[] {
  return document.type === 'blocks' ? document.blocks.filter((block) => block.type === 'table') : [];
}

export const isOurs = (document: SourceDocument): boolean =>
  tablesOf(document).some((table) => firstCell(table).startsWith(marker));

/** Opens a workbook of ours; refused where its hidden sheets are gone, were edited or are of a newer program. */
export function openWorkbook(document: SourceDocument): Result<WorkbookFile, ReadRefusal> {
  const all = tablesOf(document);
  const marked = all.filter((table) => firstCell(table).startsWith(marker));
  if (marked.length === 0) return fail(refusals.notOurs);
  const tables = new Map(marked.map((table) => [firstCell(table).slice(marker.length), table]));
  const rows = tables.get('facts')?.rows ?? [];
  const facts = new Map(rows.map(({ cells: [name = '', value = ''] }) => [name, value]));
  const version = facts.get('version');
  if (version !== undefined && version !== workbookVersion) return fail(refusals.newer);
  const exported = exportedEntries(tables.get('exported'));
  const register = facts.get('register') ?? '';
  const language = languages.find((one) => one === facts.get('language'));
  const whole = exported && digestOf(exported as unknown as Json) === facts.get('digest');
  if (!exported || !whole || !isUuid(register) || !language) return fail(refusals.damaged);
  const strangers = all.filter((table) => !firstCell(table).startsWith(marker));
  return succeed({
    register,
    revision: Number(facts.get('revision')),
    language,
    exported,
    tables,
    strangers,
  });
}

function exportedEntries(table: Table | undefined): Entries | undefined {
  if (!table) return undefined;
  const found = Object.fromEntries(namedCollections.map((name): [Named, AnyEntry[]] => [name, []])) as Record<
    Named,
    AnyEntry[]
  >;
  for (const { cells } of table.rows.slice(1)) {
    const [kind, ...pieces] = cells;
    const name = namedCollections.find((one) => one === kind);
    const value = joined(pieces);
    if (!name || !value.ok || !entrySchema(collections[name].fields).safeParse(value.value).success)
      return undefined;
    found[name].push(value.value as unknown as AnyEntry);
  }
  return found;
}

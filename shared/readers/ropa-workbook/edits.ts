import type { Json } from '../../basics/json.ts';
import type { Uuid } from '../../basics/uuid.ts';
import type { Named } from '../../exchange/tables/naming.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Language, Wording } from '../../wording/wording.ts';
import type { Leftover } from '../proposal.ts';
import type { Place } from '../source-document.ts';
import type { Entries } from './file.ts';

/** A leaf of an entry that the workbook says otherwise; no `from` where there was none, no `to` where it was emptied. */
export interface LeafEdit {
  readonly kind: Named;
  readonly entry: Uuid;
  /** A path of leaves: “/recipients/<id>/purpose/ru”. */
  readonly path: string;
  readonly from?: Json;
  readonly to?: Json;
  /** The cell; missing where a row was taken away. */
  readonly place?: Place;
}

export interface AddedEntry {
  readonly kind: Named;
  readonly entry: AnyEntry;
  readonly place: Place;
}

/** What stands in a cell and was not taken; the value stays as it was exported. */
export interface RefusedCell {
  readonly kind: Named;
  readonly entry: Uuid | undefined;
  readonly heading: string;
  readonly said: string;
  readonly place: Place;
  /** What is wrong and what to do. */
  readonly message: Wording;
}

/** How a workbook of ours differs from what was exported into it. */
export interface WorkbookEdits {
  readonly register: Uuid;
  readonly revision: number;
  readonly language: Language;
  readonly exported: Entries;
  /** The entries as they stand now; those without a difference are the same objects. */
  readonly edited: Entries;
  readonly changes: readonly LeafEdit[];
  readonly added: readonly AddedEntry[];
  readonly removed: readonly { readonly kind: Named; readonly entry: Uuid }[];
  readonly refused: readonly RefusedCell[];
  /** Columns and sheets that somebody added, and rows of which it is not known whose they are. */
  readonly leftovers: readonly Leftover[];
}

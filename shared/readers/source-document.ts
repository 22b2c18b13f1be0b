import type { Json } from '../basics/json.ts';
import type { Wording } from '../wording/wording.ts';

/** A file somebody sent. Its name is never used to recognise it, only to speak of it. */
export interface ForeignFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where in the file something stands, as a person finds it: “Sheet “Register”, row 12”. */
export type Place = Wording;

/** A row of a table: the text of each cell as the file shows it, empty where it shows nothing. */
export interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

/** What a file holds, in its order, without what it looks like. */
export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly text: string; readonly place: Place }
  | { readonly type: 'paragraph'; readonly text: string; readonly place: Place }
  /** A line of a list; `level` counts from 1. */
  | { readonly type: 'item'; readonly level: number; readonly text: string; readonly place: Place }
  | {
      readonly type: 'table';
      /** The name of its sheet, or its caption. */
      readonly name?: string;
      readonly rows: readonly Row[];
      readonly place: Place;
    };

export type SourceFormat = 'xlsx' | 'ods' | 'docx' | 'csv' | 'html' | 'markdown' | 'text' | 'json' | 'yaml';

/** A file after it was opened: either a text with tables, or data with names. */
export type SourceDocument =
  | {
      readonly type: 'blocks';
      readonly format: SourceFormat;
      readonly blocks: readonly Block[];
      /** What a person should know of how it was opened: “Hidden sheets were left out: Lists.” */
      readonly notes?: readonly Wording[];
    }
  | { readonly type: 'data'; readonly format: 'json' | 'yaml'; readonly data: Json };

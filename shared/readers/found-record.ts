import type { Wording } from '../wording/wording.ts';
import type { Mapping } from './mapping.ts';
import type { Place, SourceFormat } from './source-document.ts';
import type { TargetId } from './targets.ts';

/** Somebody whom a list outside the activities names, word for word. */
export interface ListedParty {
  readonly name: string;
  readonly isProcessor: boolean;
  /** What stands in the other columns. */
  readonly beside: readonly { readonly heading: string; readonly text: string }[];
}

/** Something a file says under a heading or label, word for word. */
export interface Said {
  /** What the heading was taken for; `undefined` where it means no place of the register. */
  readonly target: TargetId | undefined;
  /** The heading or label as it stands in the file. */
  readonly label: string;
  /** A line a paragraph or item of a list; a line may begin with a label of its own: “Contact data: e-mail, telephone”. */
  readonly text: string;
  readonly place: Place;
  readonly party?: ListedParty;
}

/** All that a file says of one activity. */
export interface FoundRecord {
  readonly said: readonly Said[];
  readonly place: Place;
}

/** A file taken apart to who is spoken of and what is said: the layout is gone, the words are untouched. */
export interface Found {
  readonly format: SourceFormat;
  readonly layout: Wording;
  /** The first heading of the file, word for word. */
  readonly title?: string;
  readonly records: readonly FoundRecord[];
  /** Said of the organisation or of all activities alike. */
  readonly ofAll: readonly Said[];
  readonly mapping?: Mapping;
}

import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Measure } from '../register/measure.ts';
import type { Organisation } from '../register/organisation.ts';
import type { OwnDataItem, OwnSubjectCategory } from '../register/own-terms.ts';
import type { Party } from '../register/party.ts';
import type { System } from '../register/system.ts';
import type { Wording } from '../wording/wording.ts';
import type { Mapping } from './mapping.ts';
import type { Place, SourceFormat } from './source-document.ts';

/** Something the file says that has no place in the register: shown beside the activity, kept in its notes if wished. */
export interface Leftover {
  /** The activity it was said of; missing where it was said of the whole file. */
  readonly activity?: Uuid;
  /** The heading or label it stood under. */
  readonly label?: string;
  readonly text: string;
  readonly place: Place;
}

/** A value that was made of words and may be wrong: the words stand beside it. */
export interface Guess {
  readonly activity: Uuid;
  /** The field it was put in, a path of leaves: “/legalBases/<id>/basis”. */
  readonly path: string;
  /** What the file says, word for word. */
  readonly said: string;
  readonly place: Place;
}

/** Entries that a file holds, by the collections of the register that foreign files can fill. */
export interface FoundEntries {
  readonly activities: readonly Activity[];
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  readonly measures: readonly Measure[];
  readonly dataItems: readonly OwnDataItem[];
  readonly subjectCategories: readonly OwnSubjectCategory[];
}

/**
 * What a reader found in somebody's file. Ids are made of the file's contents, so that reading it again gives the same
 * ids.
 */
export interface Proposal extends FoundEntries {
  readonly format: SourceFormat;
  /** The layout that was recognised: “CNIL simplified register”, “table, one activity a row”. */
  readonly layout: Wording;
  /** What the file says of the controller; missing where it says nothing. */
  readonly organisation?: Omit<Organisation, 'id'>;
  /**
   * The entries as they were when the file was made from a register of ours: it counts what was changed since, and an
   * entry that the file has no more was taken away.
   */
  readonly base?: FoundEntries;
  readonly leftovers: readonly Leftover[];
  readonly guesses: readonly Guess[];
  /** How headings were understood; a person may correct it and have the file read again. Missing where none were. */
  readonly mapping?: Mapping;
}

import type { Uuid } from '../basics/uuid.ts';
import type { EntityKind } from '../register/collections.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Text, Wording } from '../wording/wording.ts';
import type { DeadlineKind } from './kinds.ts';

/** What is to be done by a day, and which field of which entry says that it is done. */
export interface Deadline {
  /** The same for as long as the matter is the same, even where its day moves. */
  readonly id: string;
  readonly kind: DeadlineKind;
  /** The last day on which it may be done. */
  readonly due: IsoDate;
  /** What to do, in a few words. */
  readonly says: Wording;
  /** The place in the law; none where no law sets the day. */
  readonly citation?: Wording;
  readonly entity: Uuid;
  readonly entityKind: EntityKind;
  /** What the entry is called. */
  readonly name?: Text | undefined;
  /** The name may be that of a person: it stays out of files that leave the program. */
  readonly namesPerson?: true;
  /** The path of the field that says when it is done. */
  readonly path?: string;
  /** The table of the law that says it, where no field of the register does. */
  readonly table?: string;
  /** The day follows from practice, not from a law. */
  readonly practice?: true;
  /** What else a person must know of the day. */
  readonly note?: Wording;
  readonly overdue: boolean;
}

/** A deadline as a source finds it. */
export interface Found extends Omit<Deadline, 'overdue'> {
  /** Nothing is owed once the day has passed. */
  readonly lapses?: true;
}

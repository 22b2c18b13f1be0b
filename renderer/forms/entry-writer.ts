import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit } from '../../shared/changes/change.ts';
import { editsBetween } from '../../shared/changes/edits.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { changesTo, merged } from './form-changes.ts';
import type { FieldChange } from './form-changes.ts';
import { entryOfValues } from './form-values.ts';
import type { FormValues } from './form-values.ts';

/** Brings what is typed in one form into the store, and what the store says into the form. */
export interface EntryWriter {
  /** A letter was typed: it is written once the person pauses. */
  readonly typed: () => void;
  /** Something was chosen, added or taken out: it is written at once, and with it other edits of the same action. */
  readonly chosen: (together?: readonly Edit[]) => void;
  /** Writes whatever is still on its way. */
  readonly flush: () => void;
  /** Takes over what the store says now, having said `seen`; gives the fields the form has to show anew. */
  readonly takeOver: (seen: AnyEntry) => readonly FieldChange[];
}

export interface WriterSource {
  readonly kind: EntityKind;
  readonly id: Uuid;
  /** The entry as the store holds it; `undefined` once it is deleted. */
  readonly stored: () => AnyEntry | undefined;
  readonly values: () => FormValues;
  readonly write: (edits: readonly Edit[]) => void;
  /** Keeps what is typed against a crash until it is written; asked for its edits a moment later. */
  readonly draft: (edits: () => readonly Edit[]) => void;
  /** Calls back after a pause of typing; gives how to call it off. */
  readonly afterPause: (callBack: () => void) => () => void;
  /** Calls back when a letter has waited long enough, pause or not: who types on without one loses no more than that. */
  readonly afterAll: (callBack: () => void) => () => void;
}

const nothing = (): void => undefined;

export function entryWriter(source: WriterSource): EntryWriter {
  const { kind, id, stored, values, write, draft, afterPause, afterAll } = source;
  const fields = fieldsOf(kind);
  let written = stored();
  let callOff = nothing;
  let callOffLatest: (() => void) | undefined;

  function writeNow(together: readonly Edit[]): void {
    callOff();
    callOffLatest?.();
    callOffLatest = undefined;
    // A deleted entry takes no more writes; what was typed last went with it.
    if (!written || !stored()) return;
    const now = entryOfValues(id, values(), fields);
    const edits = [...together, ...editsBetween(kind, written, now)];
    const knewAll = written === stored();
    written = now;
    if (edits.length > 0) write(edits);
    // What the store made of it says the same: knowing it by identity spares comparing it once more.
    if (knewAll) written = stored() ?? now;
  }

  const unwritten = (): readonly Edit[] =>
    written && stored() ? editsBetween(kind, written, entryOfValues(id, values(), fields)) : [];

  return {
    typed: () => {
      draft(unwritten);
      callOff();
      callOff = afterPause(() => writeNow([]));
      callOffLatest ??= afterAll(() => writeNow([]));
    },
    chosen: (together = []) => writeNow(together),
    flush: () => writeNow([]),
    takeOver: (seen) => {
      // What the window shows may already be older than what the store holds.
      const theirs = stored() ?? seen;
      if (!written || theirs === written) return [];
      const mine = entryOfValues(id, values(), fields);
      const changes = changesTo(values(), merged(written, mine, theirs, fields), fields);
      written = theirs;
      return changes;
    },
  };
}

import { z } from 'zod';
import type { Change } from '../../changes/change.ts';
import { instant, json, outcome, registerId, sentence, text, type Exchanges } from './exchange.ts';

/** Where a register's history stands: the number of its last change, and the mark of all changes up to it. */
const position = { seq: z.int().min(0), mark: z.string().max(64) };

/** What a list of registers shows of one, kept beside its changes so that the list needs no entities. */
const about = z.strictObject({
  name: text,
  activities: z.int().min(0),
  changedAt: instant,
  takenInUpTo: z.int().min(0),
});

/** Changes come from our own `perform`; the journal numbers and seals them without reading them. */
const change = z.custom<Change>(
  (value) =>
    typeof value === 'object' && value !== null && 'seq' in value && 'events' in value && 'replica' in value,
);

/** What was typed last in an open form and not yet written: `edits` as the form would write them, over `from`. */
const draft = z.strictObject({
  register: registerId,
  entity: registerId,
  at: instant,
  writes: z
    .array(z.strictObject({ path: z.string().max(2000), from: json, to: json }))
    .max(1000)
    .readonly(),
});

const standing = z.strictObject({ register: registerId, ...position, about });

/** The store of the desktop: the journal and what lies beside it. */
export const storeRequests = {
  /**
   * Opens the store, at the start of the window and again after a reload. `reading` says why nothing may be written;
   * `notices` what was found and mended since the last start, told once; `removed` the registers that were deleted.
   */
  openStore: {
    takes: z.undefined(),
    gives: z.strictObject({
      access: z.enum(['full', 'reading', 'unavailable']),
      reading: z
        .strictObject({ reason: z.enum(['newer', 'held', 'failing', 'unavailable']), message: sentence })
        .optional(),
      registers: z.array(standing).readonly(),
      removed: z.array(registerId).readonly(),
      notices: z.array(sentence).readonly(),
      drafts: z.array(draft).readonly(),
      settings: z.record(z.string().max(100), json),
    }),
  },
  /** The window stands and shows its data: this start counts as a good one. */
  startedWell: { takes: z.undefined(), gives: z.strictObject({ noted: z.literal(true) }) },
  /** Appends changes and flushes them, all or none; gives where the register stands then. Asked twice, it is done once. */
  appendChanges: {
    takes: z.strictObject({ register: registerId, changes: z.array(change).min(1).readonly(), about }),
    gives: z.union([
      z.strictObject({ done: z.literal(true), ...position }),
      z.strictObject({ done: z.literal(false), message: sentence }),
    ]),
  },
  /** The changes after a position, or nothing where the journal does not know that position. */
  changesSince: {
    takes: z.strictObject({ register: registerId, ...position }),
    gives: z.strictObject({ changes: z.array(change).readonly().optional() }),
  },
  /** A whole register in pieces of lines (`shared/file-format/lines.ts`); `next` is what to ask for then. */
  readRegister: {
    takes: z.strictObject({ register: registerId, from: z.int().min(0) }),
    gives: z.union([
      z.strictObject({ piece: z.string(), next: z.int().optional(), ...position, about }),
      z.strictObject({ done: z.literal(false), message: sentence }),
    ]),
  },
  /** Puts a whole register in, in pieces of lines under one upload; it is there when the last piece was taken. */
  writeRegister: {
    takes: z.strictObject({
      upload: z.uuid(),
      register: registerId,
      piece: z.string().max(32 * 1024 * 1024),
      /** Present on the last piece: the number of the last change, and what a list shows. */
      end: z.strictObject({ seq: z.int().min(0), about }).optional(),
      /** Where the window's copy goes that contradicts the journal: into a pinned backup, leaving the register alone. */
      aside: z.boolean(),
    }),
    gives: z.union([
      z.strictObject({ done: z.literal(true), ...position }),
      z.strictObject({ done: z.literal(false), message: sentence }),
    ]),
  },
  /** Deletes a register; a pinned backup of it is made first, and without that nothing is deleted. */
  removeRegister: { takes: z.strictObject({ register: registerId }), gives: outcome },
  /** Keeps what is being typed in a form in place of the draft before it; no writes take it away. */
  keepDraft: { takes: draft, gives: z.strictObject({ kept: z.boolean() }) },
  /** Keeps the person's choices beside the store, so that they outlive the window's own. */
  keepSettings: {
    takes: z.strictObject({ settings: z.record(z.string().max(100), json) }),
    gives: z.strictObject({ kept: z.boolean() }),
  },
  /** Answered when the program is about to close: the window writes what is left and says so by `mayClose`. */
  untilClosing: { takes: z.undefined(), gives: z.strictObject({ closing: z.literal(true) }) },
  /** Whether everything is saved; what is not is left to the person to decide about. */
  mayClose: {
    takes: z.strictObject({ saved: z.boolean() }),
    gives: z.strictObject({ closing: z.boolean() }),
  },
} as const satisfies Exchanges;

export type Draft = z.output<typeof draft>;
export type Standing = z.output<typeof standing>;
export type About = z.output<typeof about>;

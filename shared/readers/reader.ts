import type { Result } from '../basics/result.ts';
import type { Wording } from '../wording/wording.ts';
import type { Corrections } from './mapping.ts';
import type { Proposal } from './proposal.ts';
import type { ReadRefusal } from './read-refusal.ts';
import type { SourceDocument } from './source-document.ts';

/** What a person or the register knows beforehand. */
export interface Beforehand {
  /** What a person said of headings, by the signature of the mapping. */
  readonly corrections: Readonly<Record<string, Corrections>>;
}

/** Recognises one kind of file by what it holds, and turns it into a proposal. */
export interface Reader {
  /** Lower case, for the command line: “table”, “pia-json”. */
  readonly id: string;
  readonly name: Wording;
  /** How sure it is that the file is of its kind, from 0 (not at all) to 1; the surest reader reads. */
  readonly recognises: (document: SourceDocument) => number;
  readonly read: (document: SourceDocument, beforehand: Beforehand) => Result<Proposal, ReadRefusal>;
}

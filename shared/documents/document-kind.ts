import type { Paper } from '../paper/paper.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { ChangedSince } from '../filings/filing-status.ts';
import type { Register } from '../register/register.ts';
import type { Citation, RegimeId } from '../vocabulary/vocabulary.ts';
import type { IsoDate } from '../wording/date.ts';
import type { Language, Text, Wording } from '../wording/wording.ts';

/** The formats a document is worth having in; a workbook only where it is a table. */
export type DocumentFormat = 'docx' | 'pdf' | 'html' | 'xlsx';

export interface DocumentRequest {
  readonly register: Register;
  /** The register's revision, counted from 1; printed in the header. */
  readonly revision: number;
  /** The day the document is made for; nothing else tells it the time. */
  readonly date: IsoDate;
  readonly language: Language;
  /** Option id → value. An option not given means everything; so does a value that the register no longer offers. */
  readonly options: Readonly<Record<string, string>>;
  /** The register as it was at the end of a past day, from its history; `undefined` where it did not exist yet. */
  readonly registerOn?: (day: IsoDate) => Register | undefined;
  /** The first day of the register’s history. */
  readonly firstDay?: IsoDate;
  /** When something was written first after a day, from the history. */
  readonly changedSince?: ChangedSince;
  /** Another register to compare with, for the report of changes: the state before. */
  readonly compareWith?: Register;
}

/** Something to say before a document is made, and the field it leads to. */
export interface ChecklistItem extends Wording {
  readonly entity?: Uuid;
  /** The path of the field that mends it. */
  readonly path?: string;
}

/** A choice that narrows a document: for one website, for one audience. */
export interface DocumentOption {
  readonly id: string;
  readonly label: Wording;
  /** What the register offers; a label may lack a language where a person typed it. */
  readonly values: (register: Register) => readonly DocumentChoice[];
  /** Where any value of a form is understood beside those listed, such as any day. */
  readonly open?: OpenValues;
  /** The value may also be another register’s file, which is then given as `compareWith`. */
  readonly file?: true;
}

/** Values that are checked instead of listed. */
export interface OpenValues {
  /** What they look like: “a day as YYYY-MM-DD”. */
  readonly form: Wording;
  readonly accepts: (value: string) => boolean;
}

/** Whether the value is one that the option offers or understands. */
export const takes = ({ values, open }: DocumentOption, value: string, register: Register): boolean =>
  open?.accepts(value) === true || values(register).some((choice) => choice.value === value);

export interface DocumentChoice {
  readonly value: string;
  readonly label: Text;
}

/** A document that we print: a pure function from a register and choices to a paper. */
export interface DocumentKind {
  readonly id: string;
  /** The law that asks for it; `both` for our own reports on either. */
  readonly regime: RegimeId | 'both';
  readonly name: Wording;
  /** The articles that ask for the document. */
  readonly law: readonly Citation[];
  readonly formats: readonly DocumentFormat[];
  readonly options: readonly DocumentOption[];
  /** Whether the register is under the document's law. */
  readonly appliesTo: (register: Register) => boolean;
  /** What to say before it is made: texts that lack the language, and legal fields that are empty. */
  readonly checklist: (request: DocumentRequest) => readonly ChecklistItem[];
  /** Why there is nothing to print although the law applies: nothing changed, no transfer, no act. */
  readonly nothingToPrint?: (request: DocumentRequest) => Wording | undefined;
  /** Whether it asks for `registerOn`, `firstDay` or `changedSince`: the history is read for these documents only. */
  readonly usesHistory?: true;
  /** The option for each of whose values there is a paper of its own when everything is printed: one consent a purpose. */
  readonly separately?: string;
  readonly build: (request: DocumentRequest) => Paper;
}

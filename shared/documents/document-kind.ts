import type { Paper } from '../paper/paper.ts';
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
}

/** A choice that narrows a document: for one website, for one audience. */
export interface DocumentOption {
  readonly id: string;
  readonly label: Wording;
  /** What the register offers; a label may lack a language where a person typed it. */
  readonly values: (register: Register) => readonly DocumentChoice[];
}

export interface DocumentChoice {
  readonly value: string;
  readonly label: Text;
}

/** A document that we print: a pure function from a register and choices to a paper. */
export interface DocumentKind {
  readonly id: string;
  readonly regime: RegimeId;
  readonly name: Wording;
  /** The articles that ask for the document. */
  readonly law: readonly Citation[];
  readonly formats: readonly DocumentFormat[];
  readonly options: readonly DocumentOption[];
  /** Whether the register is under the document's law. */
  readonly appliesTo: (register: Register) => boolean;
  /** What to say before it is made: texts that lack the language, and legal fields that are empty. */
  readonly checklist: (request: DocumentRequest) => readonly Wording[];
  readonly build: (request: DocumentRequest) => Paper;
}

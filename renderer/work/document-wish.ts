import type { Uuid } from '../../shared/basics/uuid.ts';
import type { ChecklistItem, DocumentFormat } from '../../shared/documents/document-kind.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Paper } from '../../shared/paper/paper.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';

/** Which document a person wants, and how. */
export interface DocumentWish {
  readonly document: string;
  readonly language: Language;
  readonly revision: number;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly options: Readonly<Record<string, string>>;
  /** The one activity that is printed, where not all are. */
  readonly only?: Uuid;
}

/** What a document is made from. */
export interface DocumentSources {
  readonly register: Register;
  /** The history, for documents that ask for it. */
  readonly ledger?: Ledger;
  /** Another register to compare with. */
  readonly other?: Register;
}

/** What the window sends to the worker; what documents are made from stays there until another comes. */
export type ToWorker =
  | { readonly type: 'register'; readonly register: Register }
  | { readonly type: 'ledger'; readonly ledger: Ledger | undefined }
  | { readonly type: 'other'; readonly register: Register | undefined }
  | { readonly type: 'check'; readonly job: number; readonly wish: DocumentWish }
  | {
      readonly type: 'make';
      readonly job: number;
      readonly wish: DocumentWish;
      readonly format: DocumentFormat;
    }
  /** A paper that is made already, to be written only. */
  | { readonly type: 'write'; readonly job: number; readonly paper: Paper; readonly format: DocumentFormat };

/** What to say before a document is made. */
export interface Looked {
  readonly checklist: readonly ChecklistItem[];
  /** Why there is nothing to print, if so. */
  readonly nothing?: Wording;
}

/** What the worker answers. */
export type FromWorker =
  | ({ readonly type: 'checked'; readonly job: number } & Looked)
  | { readonly type: 'progress'; readonly job: number; readonly share: number }
  | { readonly type: 'made'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };

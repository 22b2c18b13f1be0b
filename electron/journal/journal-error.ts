/** Why the journal refuses, beside the codes of the disk. */
export type JournalCode =
  /** A change that must never be stored. */
  | 'JOURNAL_POISON'
  /** Another change has this number already. */
  | 'JOURNAL_CONFLICT'
  /** The change does not follow the last one, or was not made on what the register says. */
  | 'JOURNAL_UNFIT'
  /** A later release wrote this register. */
  | 'JOURNAL_NEWER'
  /** There is a register, and nothing of it can be read, or not as far as it went. */
  | 'JOURNAL_DAMAGED'
  /** There is a register where one was to be made. */
  | 'JOURNAL_THERE'
  | 'JOURNAL_CLOSED';

/** An error that carries its code as those of the file system do. */
export const journalError = (code: JournalCode, message: string): Error & { readonly code: JournalCode } =>
  Object.assign(new Error(message), { code });

import type { Wording } from '../wording/wording.ts';
import type { Fields } from './field.ts';

/** A part of a form with its own heading, in the order in which people fill it in. */
export interface FormSection<Of extends Fields = Fields> {
  readonly id: string;
  readonly label: Wording;
  /** What the section is about, in a sentence. */
  readonly lead: Wording;
  readonly fields: Of;
}

export const section = <Of extends Fields>(of: FormSection<Of>): FormSection<Of> => of;

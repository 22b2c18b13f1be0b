import type { CorrectionRules } from './dated-table.ts';

interface NumberOf<Value> {
  readonly least: number;
  readonly most: number;
  /** The number within the value. */
  readonly read: (value: Value) => number;
  /** The value with another number; `undefined` where the table had no value and a number alone does not make one. */
  readonly put: (number: number, before: Value | undefined) => Value | undefined;
}

/** How a table is corrected whose user gives a whole number. */
export const numberRules = <Value>({
  least,
  most,
  read,
  put,
}: NumberOf<Value>): Pick<CorrectionRules<Value>, 'values' | 'parse' | 'write'> => ({
  values: { kind: 'number', least, most },
  parse: (text, before) => {
    // A person writes “100 000” with the space of a keyboard or the narrow one of a printed text.
    const number = wholeNumber(text.replaceAll(/[\s\u00A0\u202F]/g, ''));
    return number !== undefined && number >= least && number <= most ? put(number, before) : undefined;
  },
  write: (value) => String(read(value)),
});

const wholeNumber = (digits: string): number | undefined =>
  /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;

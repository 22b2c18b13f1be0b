/** A cell of a sheet; both count from 0. */
export interface CellAddress {
  readonly column: number;
  readonly row: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** “C12” as numbers; `undefined` where it is no address of a cell. */
export function cellAddress(written: string): CellAddress | undefined {
  const [, letters, digits] = ADDRESS.exec(written) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) - 1 };
}

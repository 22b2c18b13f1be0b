import Papa from 'papaparse';

const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the first rows of a text are as a table with one delimiter. */
interface Trial {
  readonly delimiter: Delimiter;
  /** Rows that have cells at all. */
  readonly rows: number;
  readonly columns: number;
  /** The share of rows with as many columns as most have. */
  readonly steady: number;
  /** The share of rows with more than one column. */
  readonly divided: number;
  /** Whether the cells stand in quotation marks, as nobody writes prose. */
  readonly quoted: boolean;
}

/** What Excel and LibreOffice write before a table to tell their own kind its delimiter. */
const DECLARED = /^\ufeff?sep=(.)\r?\n/i;

/** The text without the line that only tells the delimiter, and that delimiter. */
export function declaredDelimiter(
  text: string,
): { readonly delimiter: string; readonly length: number } | undefined {
  const found = DECLARED.exec(text);
  return found ? { delimiter: found[1] as string, length: found[0].length } : undefined;
}

/** Enough for the shape of a table to show. */
const looked = { letters: 100_000, rows: 200 };

/** The delimiter by which a text is a table; `undefined` where it is none. */
export function findDelimiter(text: string): Delimiter | undefined {
  const sample = text.slice(0, looked.letters);
  const trials = delimiters
    .filter((delimiter) => sample.includes(delimiter))
    .map((delimiter) => tryOut(sample, delimiter, sample.length < text.length))
    .filter(isTable);
  const [first, ...rest] = trials;
  return first && rest.reduce((best, next) => (worth(next) > worth(best) ? next : best), first).delimiter;
}

/** A table of many columns that are the same in all rows is the likeliest. */
const worth = ({ columns, steady }: Trial): number => columns * steady * steady;

function tryOut(sample: string, delimiter: Delimiter, cut: boolean): Trial {
  const { data } = Papa.parse<string[]>(sample, { delimiter, preview: looked.rows });
  const whole = cut && data.length < looked.rows && data.length > 1 ? data.slice(0, -1) : data;
  const widths = whole
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => (delimiter === ';' ? filledWidth(row) : row.length));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [columns, most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  const rows = Math.max(widths.length, 1);
  return {
    delimiter,
    rows: widths.length,
    columns,
    steady: most / rows,
    divided: widths.filter((width) => width > 1).length / rows,
    quoted: sample.split(`"${delimiter}"`).length > rows,
  };
}

/** Lines of prose end with a semicolon: what stands behind the last one counts only where something does. */
const filledWidth = (row: readonly string[]): number => row.findLastIndex((cell) => cell.trim() !== '') + 1;

/** Commas stand in prose too, so they must divide nearly every line alike; nobody writes prose with the others. */
function isTable({ delimiter, rows, columns, steady, divided, quoted }: Trial): boolean {
  if (columns < 2) return false;
  if (rows === 1) return columns >= 3 && delimiter !== ',';
  return delimiter === ',' && !quoted ? steady >= 0.8 : divided >= 0.6 || (columns >= 3 && divided >= 0.4);
}

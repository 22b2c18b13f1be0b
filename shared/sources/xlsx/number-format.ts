/** How a number is shown, as far as it changes what is read. */
export type NumberFormat =
  | { readonly type: 'plain' }
  | { readonly type: 'date' }
  | { readonly type: 'percent'; readonly decimals: number }
  /** Digits with zeros in front: “00000”. */
  | { readonly type: 'padded'; readonly digits: number };

const plain: NumberFormat = { type: 'plain' };

/** Formats that a workbook uses without naming them (ECMA-376 part 1, 18.8.30), also those of East Asian Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** The format of an id, with its code where the workbook names one. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) {
    if (isBuiltInDate(id)) return { type: 'date' };
    if (id === 9 || id === 10) return { type: 'percent', decimals: id === 9 ? 0 : 2 };
    return plain;
  }
  // What is quoted, escaped or in brackets (colours, conditions, currencies) is no part of the pattern.
  const [pattern = ''] = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/^general$/i.test(pattern.trim())) return plain;
  if (/[dmyhs]/i.test(pattern)) return { type: 'date' };
  if (pattern.includes('%')) return { type: 'percent', decimals: /\.(0+)/.exec(pattern)?.[1]?.length ?? 0 };
  return /^0{2,}$/.test(pattern.trim()) ? { type: 'padded', digits: pattern.trim().length } : plain;
}

/** Excel keeps fifteen digits of a number and shows no more (18.8.31 gives no other meaning to the rest). */
const exact = (value: number): string => String(Number(value.toPrecision(15)));

const dayLength = 86_400_000;

/** A number as the sheet shows it, but for thousands and currencies; a day as ISO 8601. */
export function shownNumber(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  switch (format.type) {
    case 'percent':
      return `${(value * 100).toFixed(format.decimals)}%`;
    case 'padded':
      return value < 0 ? exact(value) : exact(Math.round(value)).padStart(format.digits, '0');
    case 'date':
      return shownDay(value, from1904) ?? exact(value);
    default:
      return exact(value);
  }
}

/** A day, a time of day, or both; `undefined` where the number is outside the calendar of Excel. */
function shownDay(value: number, from1904: boolean): string | undefined {
  const highest = 2_958_466;
  if (value < 0 || value >= highest) return undefined;
  // Excel counts a 29 February 1900 that never was; days before it are one further on.
  const base = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
  const minutes = Math.round((value % 1) * 1440);
  const [day = '', time = ''] = new Date(base + Math.floor(value) * dayLength + minutes * 60_000)
    .toISOString()
    .split('T');
  const clock = time.slice(0, 5);
  if (value < 1 && !from1904) return clock;
  return minutes === 0 ? day : `${day} ${clock}`;
}

import { foldWords } from './fold-words.ts';

/** The months by the beginnings of their names in the languages of registers, folded; the first that fits counts. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'ian', 'янв', 'sty', 'tammi'],
  ['feb', 'fev', 'fév', 'фев', 'lut', 'helmi'],
  ['mar', 'mär', 'maa', 'mrt', 'мар', 'maalis'],
  ['apr', 'avr', 'abr', 'апр', 'kwi', 'huhti'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'май', 'мая', 'touko'],
  ['jun', 'juin', 'giu', 'iun', 'июн', 'cze', 'kesa'],
  ['jul', 'juil', 'lug', 'iul', 'июл', 'lip', 'heina'],
  ['aug', 'aou', 'ago', 'авг', 'sie', 'elo'],
  ['sep', 'set', 'сен', 'wrz', 'syys'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'paz', 'loka'],
  ['nov', 'ноя', 'lis', 'marras'],
  ['dec', 'dez', 'déc', 'dic', 'дек', 'gru', 'joulu'],
];

const foldedMonths = months.map((names) => names.map(foldWords));

function monthOf(name: string): number {
  const folded = foldWords(name);
  const exact = foldedMonths.findIndex((names) =>
    names.some((one) => one.length > 3 && folded.startsWith(one)),
  );
  return (
    (exact >= 0 ? exact : foldedMonths.findIndex((names) => names.some((one) => folded.startsWith(one)))) + 1
  );
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

const yearOf = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

/** A date and whether it can be read one way only: 03/04/2025 is a day of March or of April. */
export interface ReadDate {
  readonly date: string;
  readonly certain: boolean;
}

type Shape = readonly [RegExp, (found: RegExpExecArray) => ReadDate | undefined];

const certainly = (date: string | undefined): ReadDate | undefined =>
  date === undefined ? undefined : { date, certain: true };

const shapes: readonly Shape[] = [
  [
    /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/,
    ([, year, month, day]) => certainly(iso(Number(year), Number(month), Number(day))),
  ],
  [
    /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)/,
    ([all, day, month, year]) => byOrder(all, Number(day), Number(month), yearOf(year ?? '')),
  ],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?\s+(?:de\s+|of\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu,
    ([, day, name, year]) => certainly(iso(Number(year), monthOf(name ?? ''), Number(day))),
  ],
  [
    /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu,
    ([, name, day, year]) => certainly(iso(Number(year), monthOf(name ?? ''), Number(day))),
  ],
];

/** Day before month, as everywhere but in the United States; with slashes it may be the other way round. */
function byOrder(all: string, first: number, second: number, year: number): ReadDate | undefined {
  const dayFirst = iso(year, second, first);
  if (dayFirst === undefined) return certainly(iso(year, first, second));
  const otherWay = all.includes('/') && first !== second && iso(year, first, second) !== undefined;
  return { date: dayFirst, certain: !otherWay };
}

/** The date a text names, in the spellings of the countries: “12.03.2025”, “12 mars 2025”, «12 марта 2025 г.». */
export function dateIn(text: string): ReadDate | undefined {
  for (const [shape, read] of shapes) {
    const found = shape.exec(text);
    const date = found && read(found);
    if (date) return date;
  }
  return undefined;
}

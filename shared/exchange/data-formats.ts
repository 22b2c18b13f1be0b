import { strToU8 } from 'fflate';
import type { Register } from '../register/register.ts';
import type { Language, Wording } from '../wording/wording.ts';
import { activitiesCsv } from './csv/csv.ts';
import { dpvJsonLd } from './dpv/json-ld.ts';
import { ropaWorkbook } from './workbook/workbook.ts';

interface Told {
  readonly language: Language;
  readonly revision: number;
  /** The day of the file, `YYYY-MM-DD`. */
  readonly date: string;
}

interface Format {
  readonly label: Wording;
  /** How the file’s name ends. */
  readonly ending: string;
  readonly make: (register: Register, told: Told) => Uint8Array;
}

/** The formats in which a whole register goes out as data: no documents, so they need none to be named. */
const formats = {
  'ropa-xlsx': {
    label: { en: 'Workbook for Excel', ru: 'Книга для Excel' },
    ending: '.xlsx',
    make: ropaWorkbook,
  },
  csv: {
    label: { en: 'Activities as CSV', ru: 'Процессы в CSV' },
    ending: '.csv',
    make: (register, { language }) => strToU8(activitiesCsv(register, language)),
  },
  'dpv-jsonld': {
    label: { en: 'Linked data (DPV)', ru: 'Связанные данные (DPV)' },
    ending: '.jsonld',
    make: (register, told) => strToU8(dpvJsonLd(register, told)),
  },
} as const satisfies Record<string, Format>;

export type DataFormat = keyof typeof formats;
export const dataFormats = Object.keys(formats) as readonly DataFormat[];

export const labelOfFormat = (format: DataFormat): Wording => formats[format].label;
export const endingOf = (format: DataFormat): string => formats[format].ending;

export const dataFormat = (name: string | undefined): DataFormat | undefined =>
  dataFormats.find((format) => format === name);

/** A register as data. The same register, revision and date give the same bytes. */
export const makeData = (register: Register, format: DataFormat, told: Told): Uint8Array =>
  formats[format].make(register, told);

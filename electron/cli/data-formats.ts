import type { Register } from '../../shared/register/register.ts';
import { activitiesCsv } from '../../shared/exchange/csv/csv.ts';
import { dpvJsonLd } from '../../shared/exchange/dpv/json-ld.ts';
import { ropaWorkbook } from '../../shared/exchange/workbook/workbook.ts';
import type { Language } from '../../shared/wording/wording.ts';

interface Told {
  readonly language: Language;
  readonly revision: number;
  readonly date: string;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The formats in which a whole register goes out as data: no documents, so they need none to be named. */
const makers = {
  csv: (register, { language }) => bytesOf(activitiesCsv(register, language)),
  'dpv-jsonld': (register, told) => bytesOf(dpvJsonLd(register, told)),
  'ropa-xlsx': ropaWorkbook,
} as const satisfies Record<string, (register: Register, told: Told) => Uint8Array>;

export type DataFormat = keyof typeof makers;
export const dataFormats = Object.keys(makers) as readonly DataFormat[];

export const dataFormat = (name: string | undefined): DataFormat | undefined =>
  dataFormats.find((format) => format === name);

/** A register as data. The same register, revision and date give the same bytes. */
export const makeData = (register: Register, format: DataFormat, told: Told): Uint8Array =>
  makers[format](register, told);

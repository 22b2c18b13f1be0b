import type { ReadRefusal } from '../../readers/read-refusal.ts';

/** A kind of file that is known by its first bytes and not read, with what to do instead. */
interface BinaryKind {
  readonly begins: readonly (readonly number[])[];
  readonly at?: number;
  readonly refusal: ReadRefusal;
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const refusal = (en: string, ru: string, type: ReadRefusal['type'] = 'unreadable'): ReadRefusal => ({
  type,
  message: { en, ru },
});

const picture = refusal(
  'This is a picture: it has no text that could be read. Ask for the register as a workbook (.xlsx) or a document (.docx).',
  'Это изображение: текста, который можно прочитать, в нём нет. Попросите реестр в виде книги (.xlsx) или документа (.docx).',
);

const packed = refusal(
  'This is a packed file. Unpack it and take the file inside.',
  'Это архив. Распакуйте его и возьмите файл, который внутри.',
);

const kinds: readonly BinaryKind[] = [
  {
    begins: [ascii('{\\rtf')],
    refusal: refusal(
      'This is a document in RTF. Open it in an office program, save it as .docx and take that file.',
      'Это документ RTF. Откройте его в офисной программе, сохраните как .docx и возьмите тот файл.',
    ),
  },
  {
    begins: [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      ascii('GIF8'),
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
      ascii('8BPS'),
    ],
    refusal: picture,
  },
  { begins: [ascii('WEBP')], at: 8, refusal: picture },
  { begins: [ascii('ftyphei'), ascii('ftypmif'), ascii('ftypavif')], at: 4, refusal: picture },
  {
    begins: [
      [0x1f, 0x8b],
      ascii('7z\u00bc\u00af'),
      ascii('Rar!'),
      ascii('BZh'),
      [0xfd, 0x37, 0x7a, 0x58, 0x5a],
      [0x28, 0xb5, 0x2f, 0xfd],
    ],
    refusal: packed,
  },
  {
    begins: [ascii('SQLite format 3\u0000'), ascii('\u0000\u0001\u0000\u0000Standard')],
    refusal: refusal(
      'This is a database. Export the table with the register as CSV or .xlsx and take that file.',
      'Это база данных. Выгрузите таблицу с реестром в CSV или .xlsx и возьмите тот файл.',
    ),
  },
  {
    begins: [ascii('MZ'), ascii('\u007fELF'), [0xcf, 0xfa, 0xed, 0xfe], [0xca, 0xfe, 0xba, 0xbe]],
    refusal: refusal(
      'This is a program, not a register. Do not start it, and ask who sent it for the register.',
      'Это программа, а не реестр. Не запускайте её и попросите у отправителя реестр.',
      'hostile',
    ),
  },
];

const pdf = refusal(
  'This is a PDF, which keeps no table that could be read safely. Ask for the workbook or document it was made from, or copy its text and paste it.',
  'Это PDF: таблицу из него нельзя надёжно прочитать. Попросите книгу или документ, из которого он сделан, либо скопируйте и вставьте текст.',
);

/** Why a file that is known by its first bytes cannot be read; `undefined` where they are no such bytes. */
export function binaryRefusal(bytes: Uint8Array): ReadRefusal | undefined {
  // Readers of PDF allow a kilobyte before its first mark (ISO 32000-1, annex H, 3.4.1).
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return pdf;
  return kinds.find(({ begins, at = 0 }) => begins.some((mark) => beginsWith(bytes, mark, at)))?.refusal;
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[], at: number): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

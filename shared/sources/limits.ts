import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { Language, Wording } from '../wording/wording.ts';

/** How much of something a file may have, and what is said of one that has more; `#` stands for the number. */
export interface Limit {
  readonly atMost: number;
  readonly unit?: 'MB' | 's';
  readonly type: ReadRefusal['type'];
  readonly what: Wording;
  readonly todo: Wording;
}

const MB = 1024 * 1024;

const split: Wording = {
  en: 'Split it into several files, or delete what does not belong to the register.',
  ru: 'Разделите его на несколько файлов или удалите то, что к реестру не относится.',
};
const resave: Wording = {
  en: 'Open it in an office program, save it again and take the new file.',
  ru: 'Откройте его в офисной программе, сохраните заново и возьмите новый файл.',
};
const distrust: Wording = {
  en: 'Ordinary files are not like that: do not trust it, and ask who sent it for another copy.',
  ru: 'Обычные файлы такими не бывают: не доверяйте ему и попросите у отправителя другую копию.',
};

/**
 * The limits of a file somebody sent. No register of the studied ones comes near a tenth of any; each keeps a file that was
 * made to fill the memory or the day from doing so.
 */
export const limits = {
  fileSize: {
    atMost: 50 * MB,
    unit: 'MB',
    type: 'too-large',
    what: { en: 'The file is larger than #', ru: 'Файл больше #' },
    todo: split,
  },
  /** Markdown and YAML: what their parsers take grows faster than the text. */
  markupSize: {
    atMost: MB,
    unit: 'MB',
    type: 'too-large',
    what: { en: 'The text with markup is larger than #', ru: 'Текст с разметкой больше #' },
    todo: split,
  },
  unzippedTotal: {
    atMost: 100 * MB,
    unit: 'MB',
    type: 'hostile',
    what: { en: 'Unpacked, the file is larger than #', ru: 'В распакованном виде файл больше #' },
    todo: split,
  },
  /** A sheet of 20,000 rows and 30 columns is 30 MB of XML. */
  unzippedPart: {
    atMost: 50 * MB,
    unit: 'MB',
    type: 'hostile',
    what: {
      en: 'A part of the file is larger than # unpacked',
      ru: 'Часть файла в распакованном виде больше #',
    },
    todo: split,
  },
  /** Sheets that only repeat themselves reach 40. */
  zipRatio: {
    atMost: 100,
    type: 'hostile',
    what: {
      en: 'A part of the file becomes more than # times as large when unpacked',
      ru: 'Часть файла при распаковке увеличивается более чем в # раз',
    },
    todo: distrust,
  },
  zipEntries: {
    atMost: 1000,
    type: 'hostile',
    what: {
      en: 'The file is packed of more than # parts',
      ru: 'Файл состоит более чем из # упакованных частей',
    },
    todo: resave,
  },
  sheets: {
    atMost: 200,
    type: 'too-large',
    what: { en: 'The workbook has more than # sheets', ru: 'В книге больше # листов' },
    todo: split,
  },
  rows: {
    atMost: 20_000,
    type: 'too-large',
    what: { en: 'A table has more than # rows', ru: 'В таблице больше # строк' },
    todo: split,
  },
  columns: {
    atMost: 200,
    type: 'too-large',
    what: { en: 'A table has more than # columns', ru: 'В таблице больше # столбцов' },
    todo: {
      en: 'Delete the columns that do not belong to the register.',
      ru: 'Удалите столбцы, которые к реестру не относятся.',
    },
  },
  cellText: {
    atMost: MB,
    unit: 'MB',
    type: 'too-large',
    what: { en: 'One text is longer than #', ru: 'Один текст длиннее #' },
    todo: { en: 'Shorten it, or split it into paragraphs.', ru: 'Сократите его или разделите на абзацы.' },
  },
  /** All words of all blocks; a shared word counts as often as it is said. */
  totalText: {
    atMost: 64 * MB,
    unit: 'MB',
    type: 'too-large',
    what: { en: 'The words of the file come to more than #', ru: 'Слов в файле больше чем на #' },
    todo: split,
  },
  blocks: {
    atMost: 200_000,
    type: 'too-large',
    what: {
      en: 'The document has more than # paragraphs and tables',
      ru: 'В документе больше # абзацев и таблиц',
    },
    todo: split,
  },
  cells: {
    atMost: 2_000_000,
    type: 'too-large',
    what: { en: 'The tables of the file have more than # cells', ru: 'В таблицах файла больше # ячеек' },
    todo: split,
  },
  elements: {
    atMost: 4_000_000,
    type: 'hostile',
    what: { en: 'A part of the file has more than # elements', ru: 'В части файла больше # элементов' },
    todo: resave,
  },
  /** Elements of a part that is held as a whole while it is read. */
  treeElements: {
    atMost: 1_000_000,
    type: 'hostile',
    what: { en: 'A part of the file has more than # elements', ru: 'В части файла больше # элементов' },
    todo: resave,
  },
  attributes: {
    atMost: 64 * 1024,
    type: 'hostile',
    what: {
      en: 'An element of the file has attributes longer than # letters',
      ru: 'У элемента файла атрибуты длиннее # знаков',
    },
    todo: distrust,
  },
  /** Word nests a text box in a table in a content control some forty deep. */
  elementDepth: {
    atMost: 256,
    type: 'hostile',
    what: {
      en: 'Elements stand inside each other more than # deep',
      ru: 'Элементы вложены друг в друга глубже # уровней',
    },
    todo: distrust,
  },
  depth: {
    atMost: 32,
    type: 'hostile',
    what: {
      en: 'Lists and objects stand inside each other more than # deep',
      ru: 'Списки и объекты вложены друг в друга глубже # уровней',
    },
    todo: distrust,
  },
  keys: {
    atMost: 500,
    type: 'too-large',
    what: { en: 'An object has more than # names', ru: 'В объекте больше # имён' },
    todo: {
      en: 'Export a list of objects instead of one large object.',
      ru: 'Выгрузите список объектов вместо одного большого объекта.',
    },
  },
  values: {
    atMost: 1_000_000,
    type: 'too-large',
    what: { en: 'The data have more than # values', ru: 'В данных больше # значений' },
    todo: split,
  },
  documents: {
    atMost: 500,
    type: 'too-large',
    what: { en: 'The YAML holds more than # documents', ru: 'В YAML больше # документов' },
    todo: split,
  },
  aliases: {
    atMost: 100,
    type: 'hostile',
    what: {
      en: 'The YAML refers to parts of itself more than # times',
      ru: 'YAML ссылается на собственные части больше # раз',
    },
    todo: {
      en: 'Write the parts out instead of referring to them.',
      ru: 'Выпишите части целиком вместо ссылок на них.',
    },
  },
  /** For whoever lets the reading run in a worker and ends it. */
  time: {
    atMost: 30,
    unit: 's',
    type: 'too-large',
    what: { en: 'The file was not read within #', ru: 'Файл не удалось прочитать за #' },
    todo: split,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

const units = {
  en: { MB: 'MB', s: 'seconds' },
  ru: { MB: 'МБ', s: 'с' },
} as const;

/** The number of a limit as a sentence says it: “50 MB”, «20 000». */
export function numberIn(name: LimitName, language: Language): string {
  const { atMost, unit }: Limit = limits[name];
  if (unit === undefined) return new Intl.NumberFormat(language).format(atMost);
  return `${unit === 'MB' ? atMost / MB : atMost} ${units[language][unit]}`;
}

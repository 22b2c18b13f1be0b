import { jsonLimits, type JsonFault } from './json-limits.ts';
import type { Wording } from '../wording/wording.ts';

/** Why a file was not taken in: what, where, what to do. Nothing was changed. */
export interface ReadFailure {
  readonly type: 'not-text' | 'not-unzipped' | 'not-json' | 'truncated' | 'not-ours' | 'newer' | 'shape';
  readonly message: Wording;
}

/** Something the person should know of a file that was taken in. */
export interface ReadWarning {
  readonly type: 'changed-outside' | 'no-digest' | 'changed-values';
  readonly message: Wording;
}

/** A failure with its sentence in both languages. */
export const failureOf = (type: ReadFailure['type'], en: string, ru: string): ReadFailure => ({
  type,
  message: { en, ru },
});

export const notText = failureOf(
  'not-text',
  'The file is not text in UTF-8. Choose a file whose name ends in .ropa.json, .ropa.json.gz or .age.',
  'Файл не является текстом в UTF-8. Выберите файл с именем на .ropa.json, .ropa.json.gz или .age.',
);

export const empty = failureOf(
  'truncated',
  'The file is empty. Ask for it again or take another copy.',
  'Файл пуст. Попросите прислать его заново или возьмите другую копию.',
);

export const truncated = (line: number, column: number): ReadFailure =>
  failureOf(
    'truncated',
    `The file ends too early, at line ${line}, column ${column}: a part is missing. Ask for it again or take another copy.`,
    `Файл обрывается на строке ${line}, столбец ${column}: части не хватает. Попросите прислать его заново или возьмите другую копию.`,
  );

export const notJson = (line: number, column: number): ReadFailure =>
  failureOf(
    'not-json',
    `The file is not valid JSON: see line ${line}, column ${column}. Undo the change made there, or take another copy.`,
    `Файл не является правильным JSON: смотрите строку ${line}, столбец ${column}. Отмените сделанную там правку или возьмите другую копию.`,
  );

export const repeatedName = (line: number, column: number): ReadFailure =>
  failureOf(
    'not-json',
    `A name stands twice in one object: see line ${line}, column ${column}. Only one of the two values could be read; take one of them out, or take another copy.`,
    `Имя встречается в объекте дважды: смотрите строку ${line}, столбец ${column}. Прочитать можно только одно из значений; уберите лишнее или возьмите другую копию.`,
  );

const limitWords: Readonly<Record<JsonFault['type'], Wording>> = {
  'too-deep': {
    en: `more than ${jsonLimits.depth} lists and objects stand within each other`,
    ru: `вложенность больше ${jsonLimits.depth} уровней`,
  },
  'text-too-long': {
    en: `a text is longer than ${jsonLimits.text / 1_000_000} million characters`,
    ru: `текст длиннее ${jsonLimits.text / 1_000_000} млн знаков`,
  },
  'too-many-names': {
    en: `an object has more than ${jsonLimits.names} names`,
    ru: `в объекте больше ${jsonLimits.names} имён`,
  },
  'half-a-character': {
    en: 'a text holds half of a character (a lone surrogate), which cannot be stored',
    ru: 'текст содержит половину символа (одиночный суррогат), сохранить её нельзя',
  },
};

export function beyondLimits({ type, path }: JsonFault): ReadFailure {
  const place = path.length > 0 ? path.join('.') : 'the top of the file';
  const { en, ru } = limitWords[type];
  return shapeFault(place, en, ru);
}

export const notOurs = failureOf(
  'not-ours',
  'This is JSON, but not a register of Ropa Desk (“format” is not “ropa-desk/register”). Choose another file.',
  'Это JSON, но не реестр Ropa Desk («format» не равен «ropa-desk/register»). Выберите другой файл.',
);

export const newer = (version: number, ours: number): ReadFailure =>
  failureOf(
    'newer',
    `The file was made by a newer Ropa Desk (format ${version}; this one reads up to ${ours}). Update the program; the file was not touched.`,
    `Файл создан более новой версией Ropa Desk (формат ${version}; эта читает до ${ours}). Обновите программу; файл не изменён.`,
  );

export const shapeFault = (place: string, en: string, ru: string): ReadFailure =>
  failureOf(
    'shape',
    `At ${place}: ${en}. Correct it there, or take another copy; nothing was taken in.`,
    `В месте ${place}: ${ru}. Исправьте там или возьмите другую копию; ничего не загружено.`,
  );

export const changedOutside: ReadWarning = {
  type: 'changed-outside',
  message: {
    en: 'The file was changed outside Ropa Desk: its digest does not match its contents.',
    ru: 'Файл изменён вне Ropa Desk: его контрольная сумма не совпадает с содержимым.',
  },
};

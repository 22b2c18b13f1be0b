import path from 'node:path';
import { assertNever } from '../../shared/basics/assert-never.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import { dateInWords } from '../../shared/wording/date.ts';
import { counted } from '../../shared/wording/plural.ts';
import { textIn, type Language, type Wording } from '../../shared/wording/wording.ts';
import type { JournalNotice, Position } from '../journal/recovered.ts';

const bytes = {
  en: { one: 'byte', other: 'bytes' },
  ru: { one: 'байт', few: 'байта', many: 'байт' },
};

const two = (number: number): string => String(number).padStart(2, '0');

/** “22 November 2026, 17:03” by this computer’s clock; empty where it is no instant. */
export function instantInWords(at: string, language: Language): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${dateInWords(day, language)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What is told of one register: its name, and the state it has now. */
export interface ToldOf {
  readonly about: About;
  readonly position: Position;
}

interface Words {
  readonly name: string;
  /** “change 412 of 22 November 2026, 17:03” */
  readonly last: string;
}

function wordsOf({ about, position }: ToldOf, language: Language): Words {
  const name = textIn(about.name, language);
  const at = instantInWords(about.changedAt, language);
  return language === 'en'
    ? {
        name: name ? `“${name}”` : 'A register without a name',
        last: `change ${position.seq}${at && ` of ${at}`}`,
      }
    : {
        name: name ? `«${name}»` : 'Реестр без названия',
        last: `изменение № ${position.seq}${at && ` от ${at}`}`,
      };
}

/** What was found amiss in a register’s journal, what it was brought back to, and what to do. */
export function journalNotice(notice: JournalNotice, told: ToldOf): Wording {
  const [en, ru] = [wordsOf(told, 'en'), wordsOf(told, 'ru')];
  const file = 'file' in notice ? path.basename(notice.file) : '';
  switch (notice.type) {
    case 'trimmed':
      return {
        en: `${en.name}: the program was stopped in the middle of a write. All that was saved is here, up to ${en.last}. The unfinished piece (${counted(notice.bytes, bytes, 'en')}) is kept in the data folder as ${file}. Nothing needs to be done.`,
        ru: `${ru.name}: программа была прервана во время записи. Всё сохранённое на месте, последнее — ${ru.last}. Незаконченный фрагмент (${counted(notice.bytes, bytes, 'ru')}) оставлен в папке данных как ${file}. Ничего делать не нужно.`,
      };
    case 'snapshot-damaged':
      return {
        en: `${en.name}: a stored file was damaged. The register was rebuilt from an earlier one (change ${notice.usedSeq}) and its journal; all is here, up to ${en.last}. The damaged file is kept in the data folder as ${file}. Nothing needs to be done; if it happens again, have the disk checked.`,
        ru: `${ru.name}: один из файлов хранилища оказался повреждён. Реестр восстановлен по более раннему (изменение № ${notice.usedSeq}) и журналу; всё на месте, последнее — ${ru.last}. Повреждённый файл оставлен в папке данных как ${file}. Ничего делать не нужно; если это повторится, проверьте диск.`,
      };
    case 'gap':
      return {
        en: `${en.name}: a part of its journal is damaged. The register was brought back to ${en.last}; what came after change ${notice.after} could not be read. The damaged file is kept in the data folder as ${file}. Compare the register with the newest backup, and restore that where it holds more.`,
        ru: `${ru.name}: часть журнала повреждена. Реестр восстановлен, последнее — ${ru.last}; то, что было после изменения № ${notice.after}, прочитать не удалось. Повреждённый файл оставлен в папке данных как ${file}. Сравните реестр с последней резервной копией и восстановите её, если в ней больше данных.`,
      };
    case 'poison':
      return {
        en: `${en.name}: one value of change ${notice.seq} could not be applied, and the value before it stays. The change is kept in the history. Look at that entry in the history and enter the value again where it is missing.`,
        ru: `${ru.name}: одно из значений изменения № ${notice.seq} применить не удалось, осталось прежнее. Само изменение сохранено в истории. Найдите его в истории и при необходимости введите значение заново.`,
      };
    case 'newer':
      return {
        en: `${en.name} was last saved by a newer Ropa Desk. It is shown as far as this one can read it, and was not touched. Update the program.`,
        ru: `${ru.name}: последнее сохранение сделано более новой версией Ropa Desk. Реестр показан, насколько эта версия может его прочитать, и не изменён. Обновите программу.`,
      };
    default:
      return assertNever(notice);
  }
}

/** A register’s folder from which nothing could be read; it lies in the data folder under this name. */
export const unreadableNotice = (folder: string): Wording => ({
  en: `A register could not be read. Its files were not touched; they lie in the data folder under ${folder}. The other registers are not affected. Start the program again; if that does not help, restore this register from a backup.`,
  ru: `Один реестр прочитать не удалось. Его файлы не изменены и лежат в папке данных: ${folder}. Остальные реестры не затронуты. Запустите программу снова; если не поможет, восстановите этот реестр из резервной копии.`,
});

/** A register of a version whose content this release does not understand. */
export const leftOutNotice: Wording = {
  en: 'One register was saved by a newer Ropa Desk and cannot be shown by this one. It was not touched. Update the program.',
  ru: 'Один реестр сохранён более новой версией Ropa Desk, и эта версия не может его показать. Он не изменён. Обновите программу.',
};

/** A small file beside the registers that could not be read, and the name it is kept under. */
export const damagedFileNotice = (what: Wording, kept: string): Wording => ({
  en: `${what.en} The damaged file is kept in the data folder as ${kept}. The registers are not affected.`,
  ru: `${what.ru} Повреждённый файл оставлен в папке данных как ${kept}. Реестры не затронуты.`,
});

export const damagedFiles = {
  drafts: {
    en: 'Text typed but not yet saved could not be read after the last start: look through the form you had open.',
    ru: 'Введённый, но не сохранённый текст прочитать не удалось: проверьте форму, которая была открыта.',
  },
  settings: {
    en: 'Your settings could not be read: the usual ones apply until you change them.',
    ru: 'Ваши настройки прочитать не удалось: пока действуют обычные.',
  },
  removed: {
    en: 'The list of deleted registers could not be read: one of them may appear again and can be deleted again.',
    ru: 'Список удалённых реестров прочитать не удалось: какой-то из них может появиться снова, удалите его ещё раз.',
  },
  pointer: {
    en: 'The file that names the folder of the registers could not be read and was written anew.',
    ru: 'Файл с именем папки реестров прочитать не удалось, он записан заново.',
  },
} as const satisfies Record<string, Wording>;

/** The store was brought to this release’s version. */
export const migratedNotice = (registers: number, keptDays: number): Wording => ({
  en: `The data was brought to the form of this Ropa Desk (${counted(registers, register, 'en')}) and compared with what was there before. The former data is kept for ${keptDays} days. Nothing needs to be done.`,
  ru: `Данные переведены в формат этой версии Ropa Desk (${counted(registers, register, 'ru')}) и сверены с прежними. Прежние данные хранятся ещё ${keptDays} дней. Ничего делать не нужно.`,
});

const register = {
  en: { one: 'register', other: 'registers' },
  ru: { one: 'реестр', few: 'реестра', many: 'реестров' },
};

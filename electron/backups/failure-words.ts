import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';

const noAccess: Wording = {
  en: 'Writing there is not allowed, or another program holds the file.',
  ru: 'Запись туда запрещена, или файл занят другой программой.',
};
const full: Wording = {
  en: 'The disk is full. Free some space.',
  ru: 'На диске нет места. Освободите место.',
};
const gone: Wording = {
  en: 'The folder is not there. Connect the disk it lies on.',
  ru: 'Папки нет на месте. Подключите диск, на котором она лежит.',
};
const failing: Wording = {
  en: 'The disk reports a fault. Have it checked.',
  ru: 'Диск сообщает о неисправности. Проверьте его.',
};
const memory: Wording = {
  en: 'There was not enough memory. Close other programs.',
  ru: 'Не хватило памяти. Закройте другие программы.',
};

const causes: Readonly<Record<string, Wording>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EBUSY: noAccess,
  EROFS: {
    en: 'The disk can only be read.',
    ru: 'Диск доступен только для чтения.',
  },
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: gone,
  ENOTDIR: gone,
  ENODEV: gone,
  ESTALE: gone,
  EIO: failing,
  DIFFERS: {
    en: 'What was read back was not what had been written. Have the disk checked.',
    ru: 'При проверке прочиталось не то, что было записано. Проверьте диск.',
  },
  JOURNAL_DAMAGED: {
    en: 'The register’s own files are damaged.',
    ru: 'Повреждены файлы самого реестра.',
  },
  JOURNAL_NEWER: {
    en: 'A newer Ropa Desk wrote the register. Update the program.',
    ru: 'Реестр записан более новой версией Ropa Desk. Обновите программу.',
  },
  ETIMEDOUT: {
    en: 'The place does not answer.',
    ru: 'Место хранения не отвечает.',
  },
  ERR_WORKER_OUT_OF_MEMORY: memory,
};

const other: Wording = {
  en: 'The system refused the file.',
  ru: 'Система не разрешила операцию с файлом.',
};

const withCause = (what: Wording, error: unknown): Wording => {
  const cause = causes[errorCode(error)] ?? other;
  return { en: `${what.en} ${cause.en}`, ru: `${what.ru} ${cause.ru}` };
};

/** Why no backup was made, and what to do. */
export const notMade = (error: unknown): Wording =>
  withCause(
    {
      en: 'No backup was made; the earlier ones are still there.',
      ru: 'Резервная копия не создана; прежние на месте.',
    },
    error,
  );

/** Why no copy arrived in the second place. */
export const notCopied = (error: unknown): Wording =>
  withCause(
    {
      en: 'The last backup did not reach the second place.',
      ru: 'Последняя резервная копия не попала во второе место хранения.',
    },
    error,
  );

/** Why a backup was not pinned or let go. */
export const notPinned = (error: unknown): Wording =>
  withCause({ en: 'This was not noted.', ru: 'Отметка не сохранена.' }, error);

/** Why a folder cannot be used. */
export const notUsable = (error: unknown): Wording =>
  withCause({ en: 'This folder cannot be used.', ru: 'Эту папку нельзя использовать.' }, error);

export const notThere: Wording = {
  en: 'No backup was made: the register is not there or not complete. Try again.',
  ru: 'Резервная копия не создана: реестр не найден или неполон. Попробуйте ещё раз.',
};

export const onlyReading: Wording = {
  en: 'No backup was made: the data are open for reading only.',
  ru: 'Резервная копия не создана: данные открыты только для чтения.',
};

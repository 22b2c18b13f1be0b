import path from 'node:path';
import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import { isKeptError } from '../files/write-file-atomic.ts';

const noAccess: Wording = {
  en: 'You may not write or read there, or another program holds the file. Close it there, or choose another folder.',
  ru: 'Нет прав на эту папку или файл занят другой программой. Закройте его там или выберите другую папку.',
};

const byCode: Readonly<Record<string, Wording>> = {
  EACCES: noAccess,
  EPERM: noAccess,
  EBUSY: noAccess,
  EROFS: {
    en: 'This disk can only be read. Choose another folder.',
    ru: 'Этот диск доступен только для чтения. Выберите другую папку.',
  },
  ENOSPC: {
    en: 'The disk is full. Free some space or choose another disk.',
    ru: 'На диске нет места. Освободите место или выберите другой диск.',
  },
  EDQUOT: {
    en: 'Your share of the disk is used up. Free some space or choose another disk.',
    ru: 'Ваша квота на диске исчерпана. Освободите место или выберите другой диск.',
  },
  ENOENT: {
    en: 'The folder or the file is no longer there. Choose again.',
    ru: 'Папки или файла больше нет на месте. Выберите ещё раз.',
  },
  EISDIR: {
    en: 'A folder has this name. Choose another name.',
    ru: 'Так называется папка. Выберите другое имя.',
  },
  ENAMETOOLONG: {
    en: 'The name is too long for this disk. Choose a shorter one.',
    ru: 'Имя слишком длинное для этого диска. Выберите имя короче.',
  },
  EIO: {
    en: 'The disk reports a fault. Save to another disk and have this one checked.',
    ru: 'Диск сообщает о неисправности. Сохраните на другой диск, а этот проверьте.',
  },
};

const other: Wording = {
  en: 'The system refused this file. Choose another folder or name.',
  ru: 'Система не разрешила операцию с этим файлом. Выберите другую папку или имя.',
};

const keptBeside = (name: string): Wording => ({
  en: `Another program holds the file. The new version is kept beside it as “${name}”. Close the other program and save again.`,
  ru: `Файл занят другой программой. Новая версия лежит рядом под именем «${name}». Закройте ту программу и сохраните ещё раз.`,
});

/**
 * What to tell the person when the file system failed: what happened and what to do, without a path or a code. Where the
 * bytes were written and could only not be put in place, it names the file that has them.
 */
export const fileFailure = (error: unknown): Wording =>
  isKeptError(error) ? keptBeside(path.basename(error.kept)) : (byCode[errorCode(error)] ?? other);

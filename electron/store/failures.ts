import type { Wording } from '../../shared/wording/wording.ts';
import { errorCode } from '../files/error-code.ts';
import type { JournalCode } from '../journal/journal-error.ts';
import { leftOutNotice } from './notices.ts';

/** What happened to the disk, and what mends it. */
interface Cause {
  readonly what: Wording;
  readonly remedy: Wording;
}

const noAccess: Cause = {
  what: {
    en: 'the data folder may not be written to, or another program holds a file in it',
    ru: 'нет прав на запись в папку данных или файл в ней занят другой программой',
  },
  remedy: {
    en: 'Give yourself the right to write there, or close the other program.',
    ru: 'Откройте себе доступ на запись или закройте другую программу.',
  },
};

const gone: Cause = {
  what: {
    en: 'the data folder is no longer there',
    ru: 'папки данных больше нет на месте',
  },
  remedy: {
    en: 'Connect the disk or the network again, or put the folder back.',
    ru: 'Подключите диск или сеть снова или верните папку на место.',
  },
};

const faulty: Cause = {
  what: { en: 'the disk reports a fault', ru: 'диск сообщает о неисправности' },
  remedy: { en: 'The disk may be failing: have it checked.', ru: 'Диск может отказать: проверьте его.' },
};

const causes: Readonly<Record<string, Cause>> = {
  ENOSPC: {
    what: { en: 'the disk is full', ru: 'на диске нет места' },
    remedy: { en: 'Free some space.', ru: 'Освободите место.' },
  },
  EDQUOT: {
    what: { en: 'your share of the disk is used up', ru: 'ваша квота на диске исчерпана' },
    remedy: { en: 'Free some space.', ru: 'Освободите место.' },
  },
  EROFS: {
    what: { en: 'the data folder can only be read', ru: 'папка данных доступна только для чтения' },
    remedy: { en: 'Make the disk writable again.', ru: 'Снова разрешите запись на диск.' },
  },
  EACCES: noAccess,
  EPERM: noAccess,
  EBUSY: noAccess,
  EIO: faulty,
  ENODEV: gone,
  ENOENT: gone,
  ENOTDIR: gone,
  ENXIO: gone,
  ESTALE: gone,
  ENOTCONN: gone,
  EHOSTDOWN: gone,
  ENETUNREACH: gone,
  ETIMEDOUT: gone,
  EMFILE: {
    what: { en: 'too many files are open', ru: 'открыто слишком много файлов' },
    remedy: { en: 'Close other programs.', ru: 'Закройте другие программы.' },
  },
};

const damaged: Cause = {
  what: { en: 'its files are damaged', ru: 'его файлы повреждены' },
  remedy: { en: 'Restore it from a backup.', ru: 'Восстановите его из резервной копии.' },
};

const unknown: Cause = {
  what: { en: 'the system refused to write', ru: 'система отказала в записи' },
  remedy: { en: 'Start the computer again.', ru: 'Перезагрузите компьютер.' },
};

/** What the journal says of a register that cannot be written to. */
const refusals: Readonly<Partial<Record<string, Wording>>> = {
  JOURNAL_POISON: {
    en: 'Not saved: this value holds something that no file can keep (a broken character, or far too much text). It is still here: shorten it or type it again, or export the register.',
    ru: 'Не сохранено: значение содержит то, что нельзя записать в файл (повреждённый символ или слишком длинный текст). Оно ещё здесь: сократите его, введите заново или экспортируйте реестр.',
  },
  JOURNAL_CONFLICT: {
    en: 'Not saved: the journal already holds another change in this place. The text is still here: export the register, then start the program again.',
    ru: 'Не сохранено: в журнале на этом месте уже стоит другое изменение. Текст ещё здесь: экспортируйте реестр и запустите программу снова.',
  },
  JOURNAL_UNFIT: {
    en: 'Not saved: the change does not follow what the journal holds. The text is still here: export the register, then start the program again.',
    ru: 'Не сохранено: изменение не продолжает записанное в журнале. Текст ещё здесь: экспортируйте реестр и запустите программу снова.',
  },
  JOURNAL_NEWER: {
    en: 'Not saved: a newer Ropa Desk wrote this register. The text is still here: export the register and update the program.',
    ru: 'Не сохранено: реестр записан более новой версией Ropa Desk. Текст ещё здесь: экспортируйте реестр и обновите программу.',
  },
  JOURNAL_DAMAGED: {
    en: 'Not saved: the journal of this register is damaged. The text is still here: export the register, then restore a backup.',
    ru: 'Не сохранено: журнал этого реестра повреждён. Текст ещё здесь: экспортируйте реестр, затем восстановите резервную копию.',
  },
} satisfies Partial<Record<JournalCode, Wording>>;

const causeOf = (error: unknown): Cause => causes[errorCode(error)] ?? unknown;

/** Why a change is not on the disk: the text is still in the window, it is tried again, and the register can be exported. */
export function savingFailure(error: unknown): Wording {
  const refusal = refusals[errorCode(error)];
  if (refusal) return refusal;
  const { what, remedy } = causeOf(error);
  return {
    en: `Not saved: ${what.en}. The text is still here and saving is tried again. ${remedy.en} The register can be exported.`,
    ru: `Не сохранено: ${what.ru}. Текст ещё здесь, попытка сохранить повторится. ${remedy.ru} Реестр можно экспортировать.`,
  };
}

/** Why a register cannot be read. */
export function readingFailure(error: unknown): Wording {
  if (errorCode(error) === 'JOURNAL_NEWER') return leftOutNotice;
  const { what, remedy } = causeOf(error);
  const told = errorCode(error) === 'JOURNAL_DAMAGED' ? damaged : { what, remedy };
  return {
    en: `The register cannot be read: ${told.what.en}. ${told.remedy.en} Its files are not changed.`,
    ru: `Реестр не читается: ${told.what.ru}. ${told.remedy.ru} Его файлы не изменены.`,
  };
}

/** Why a register was not deleted. */
export function deletingFailure(error: unknown): Wording {
  const { what, remedy } = causeOf(error);
  return {
    en: `Not deleted: ${what.en}. ${remedy.en} Then delete the register again.`,
    ru: `Не удалено: ${what.ru}. ${remedy.ru} Затем удалите реестр ещё раз.`,
  };
}

/** Why the store cannot be written to as a whole. */
export function openingFailure(error: unknown): Wording {
  const { what, remedy } = causeOf(error);
  return {
    en: `Nothing can be saved: ${what.en}. The registers are shown as far as they can be read and can be exported. ${remedy.en} Then start the program again.`,
    ru: `Сохранять нельзя: ${what.ru}. Реестры показаны, насколько их удалось прочитать, и их можно экспортировать. ${remedy.ru} Затем запустите программу снова.`,
  };
}

/** Why the store was not brought to this release's version; the old one is whole. */
export function migrationFailure(error: unknown): Wording {
  const told = sentenceOf(error);
  const { what, remedy } = causeOf(error);
  const cause =
    errorCode(error) === '' && told === undefined
      ? undefined
      : (told ?? { en: `${what.en}. ${remedy.en}`, ru: `${what.ru}. ${remedy.ru}` });
  return {
    en: `The registers could not be brought to the form of this Ropa Desk${cause ? `: ${cause.en}` : '.'} Nothing was changed; they can be read and exported. Start the program again to try once more.`,
    ru: `Не удалось перевести реестры в формат этой версии Ropa Desk${cause ? `: ${cause.ru}` : '.'} Ничего не изменено; их можно читать и экспортировать. Запустите программу снова, чтобы повторить попытку.`,
  };
}

/** An error that says to the person what could not be done. */
export const refused = (sentence: Wording): Error => Object.assign(new Error(sentence.en), { sentence });

/** What such an error says; `undefined` of any other. */
export const sentenceOf = (error: unknown): Wording | undefined =>
  error instanceof Error && 'sentence' in error ? (error.sentence as Wording) : undefined;

import type { Backup, BackupCondition, BackupReason } from '../../../shared/bridge/requests/backups.ts';
import type { CountedNoun } from '../../../shared/wording/plural.ts';
import type { Language, Wording } from '../../../shared/wording/wording.ts';

/** Why a backup was made. */
export const reasonWords: Readonly<Record<BackupReason, Wording>> = {
  start: { en: 'at start', ru: 'при запуске' },
  interval: { en: 'while working', ru: 'во время работы' },
  closing: { en: 'on closing', ru: 'при закрытии' },
  asked: { en: 'asked for', ru: 'по вашей просьбе' },
  import: { en: 'before an import', ru: 'перед импортом' },
  merge: { en: 'before a merge', ru: 'перед слиянием' },
  bulk: { en: 'before a bulk change', ru: 'перед массовым изменением' },
  deletion: { en: 'before the register was deleted', ru: 'перед удалением реестра' },
  restore: { en: 'before a restore', ru: 'перед восстановлением' },
  migration: { en: 'before data were brought up to date', ru: 'перед обновлением данных' },
  update: { en: 'before an update', ru: 'перед обновлением программы' },
  shrunk: { en: 'before the register shrank by half', ru: 'перед уменьшением реестра вдвое' },
  aside: { en: 'a second copy that did not agree', ru: 'разошедшийся экземпляр' },
};

export const placeWords: Readonly<Record<Backup['place'], Wording>> = {
  here: { en: 'here', ru: 'здесь' },
  second: { en: 'second place', ru: 'второе место' },
};

/** What is said of a backup that is not as it was written; nothing of a good one. */
export const conditionWords: Readonly<Record<Exclude<BackupCondition, 'good'>, Wording>> = {
  changed: { en: 'changed since', ru: 'файл изменён' },
  unreadable: { en: 'cannot be read', ru: 'не читается' },
  locked: { en: 'encrypted', ru: 'зашифрована' },
};

export const backupNoun: CountedNoun = {
  en: { one: 'backup', other: 'backups' },
  ru: { one: 'копия', few: 'копии', many: 'копий' },
};

const locales = { en: 'en-GB', ru: 'ru' } as const;
const kilo = 1024;
const units = [
  { en: 'KB', ru: 'КБ' },
  { en: 'MB', ru: 'МБ' },
  { en: 'GB', ru: 'ГБ' },
] as const satisfies readonly Wording[];

/** “1.1 MB”, «1,1 МБ»: a size as people read it; one digit after the point below ten. */
export function sizeInWords(bytes: number, language: Language): string {
  let amount = bytes / kilo;
  let unit = 0;
  while (amount >= 999.5 && unit < units.length - 1) {
    amount /= kilo;
    unit += 1;
  }
  const shown = bytes === 0 ? 0 : Math.max(amount, 0.1);
  const digits = shown < 9.95 ? 1 : 0;
  const number = shown.toLocaleString(locales[language], { maximumFractionDigits: digits });
  return `${number} ${units[unit]?.[language] ?? ''}`;
}

/** “14:03”, in the time of this place. */
export const timeInWords = (at: string, language: Language): string =>
  new Date(at).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' });

/** “Sunday, 22 November 2026”, in the time of this place. */
export function dayInWords(at: string, language: Language): string {
  const words = new Date(at).toLocaleDateString(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** “November 2026”. */
export function monthInWords(at: string, language: Language): string {
  const words = new Date(at).toLocaleDateString(locales[language], { month: 'long', year: 'numeric' });
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** “3 Oct, 18:01”. */
export function dateAndTimeInWords(at: string, language: Language): string {
  const day = new Date(at).toLocaleDateString(locales[language], { day: 'numeric', month: 'short' });
  return `${day}, ${timeInWords(at, language)}`;
}

/** “22 November 2026, 14:03”, in the time of this place. */
export function instantInWords(at: string, language: Language): string {
  const day = new Date(at).toLocaleDateString(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return `${day}, ${timeInWords(at, language)}`;
}

/** “0.4 s”. */
export const secondsInWords = (milliseconds: number, language: Language): string => {
  const seconds = (Math.max(milliseconds, 100) / 1000).toLocaleString(locales[language], {
    maximumFractionDigits: 1,
  });
  return `${seconds} ${language === 'en' ? 's' : 'с'}`;
};

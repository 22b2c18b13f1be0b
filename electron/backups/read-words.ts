import type { Wording } from '../../shared/wording/wording.ts';

export const unreadable: Wording = {
  en: 'The backup cannot be read: the file is gone or the disk refuses it. Connect the disk it lies on, or take another backup.',
  ru: 'Резервную копию не удаётся прочитать: файла нет или диск не отвечает. Подключите нужный диск или возьмите другую копию.',
};

export const changed: Wording = {
  en: 'The backup was changed after it was written. Take another one, or open this one from the list if there is no other.',
  ru: 'Резервная копия изменена после записи. Возьмите другую; если другой нет, откройте эту из списка.',
};

export const damaged: Wording = {
  en: 'The backup is damaged and cannot be unpacked. Take another one.',
  ru: 'Резервная копия повреждена, распаковать её нельзя. Возьмите другую.',
};

export const unknown: Wording = {
  en: 'There is no such backup any more. Look at the list again.',
  ru: 'Такой резервной копии больше нет. Откройте список заново.',
};

export const locked: Wording = {
  en: 'This backup is encrypted. Enter its passphrase or the recovery key.',
  ru: 'Эта резервная копия зашифрована. Введите парольную фразу или ключ восстановления.',
};

export const stillLocked: Wording = {
  en: 'The backup does not open with this passphrase or recovery key. Check the keyboard language and capital letters.',
  ru: 'Резервная копия не открывается этой парольной фразой или ключом восстановления. Проверьте раскладку и регистр.',
};

import type { Wording } from '../wording/wording.ts';

/** Why an encrypted file stays closed: what, and what to do. Nothing of its content was released. */
export interface DecryptFailure {
  readonly type: 'closed' | 'other-keys' | 'too-costly';
  readonly message: Wording;
}

export const closed: DecryptFailure = {
  type: 'closed',
  message: {
    en: 'The file does not open with this passphrase, or it is damaged. Check the keyboard language and capital letters, or take another copy.',
    ru: 'Файл не открывается этой парольной фразой, или он повреждён. Проверьте раскладку и регистр или возьмите другую копию.',
  },
};

export const otherKeys: DecryptFailure = {
  type: 'other-keys',
  message: {
    en: 'The file was encrypted for other keys, or it is damaged. Ask the sender to encrypt it for your key, or with a passphrase.',
    ru: 'Файл зашифрован для других ключей, или он повреждён. Попросите отправителя зашифровать его для вашего ключа или парольной фразой.',
  },
};

export const tooCostly = (asked: number, highest: number): DecryptFailure => ({
  type: 'too-costly',
  message: {
    en: `Opening the file would take more memory than it may (work factor ${asked}, at most ${highest}). Ask the sender to encrypt it again with Ropa Desk or age.`,
    ru: `Чтобы открыть файл, нужно больше памяти, чем допустимо (параметр scrypt ${asked}, не больше ${highest}). Попросите отправителя зашифровать его заново в Ropa Desk или age.`,
  },
});

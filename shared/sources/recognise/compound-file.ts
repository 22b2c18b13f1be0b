import type { ReadRefusal } from '../../readers/read-refusal.ts';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are a compound file ([MS-CFB] 2.2): what Office wrote until 2007, and what it encrypts into. */
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** What a compound file can be, by the name of a stream in its directory. */
const kinds: readonly (readonly [string, ReadRefusal])[] = [
  [
    'EncryptedPackage',
    {
      type: 'encrypted',
      message: {
        en: 'The file is protected with a password. Open it in Excel or Word, remove the password (File → Info → Protect), save it and take that file.',
        ru: 'Файл защищён паролем. Откройте его в Excel или Word, снимите пароль (Файл → Сведения → Защита), сохраните и возьмите тот файл.',
      },
    },
  ],
  ['Workbook', old('workbook (.xls)', 'книга Excel (.xls)', '.xlsx')],
  ['Book', old('workbook (.xls)', 'книга Excel (.xls)', '.xlsx')],
  ['WordDocument', old('document (.doc)', 'документ Word (.doc)', '.docx')],
  ['PowerPoint Document', old('presentation (.ppt)', 'презентация (.ppt)', '.docx')],
  [
    '__properties_version1.0',
    {
      type: 'unreadable',
      message: {
        en: 'This is a message of Outlook. Save its attachment, or its text, and take that file.',
        ru: 'Это письмо Outlook. Сохраните его вложение или текст и возьмите тот файл.',
      },
    },
  ],
];

function old(en: string, ru: string, as: string): ReadRefusal {
  return {
    type: 'unreadable',
    message: {
      en: `This is an old ${en}. Open it in an office program, save it as ${as} and take that file.`,
      ru: `Это старый формат: ${ru}. Откройте файл в офисной программе, сохраните как ${as} и возьмите тот файл.`,
    },
  };
}

const unknown: ReadRefusal = {
  type: 'unreadable',
  message: {
    en: 'This is a file of an old Office program. Open it there, save it as .xlsx or .docx and take that file.',
    ru: 'Это файл старой версии Office. Откройте его там, сохраните как .xlsx или .docx и возьмите тот файл.',
  },
};

/** What a compound file is and what to do with it. Names of streams stand in UTF-16 in its directory, and nothing is unpacked. */
export function compoundRefusal(bytes: Uint8Array): ReadRefusal {
  const text = new TextDecoder('latin1').decode(bytes);
  return kinds.find(([name]) => text.includes(wide(name)))?.[1] ?? unknown;
}

const wide = (name: string): string => `${[...name].join('\0')}\0\0\0`;

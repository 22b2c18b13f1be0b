import type { ReadRefusal } from '../read-refusal.ts';

/** Why a workbook of ours is not read at all. */
export const refusals = {
  notOurs: {
    type: 'nothing-found',
    message: {
      en: 'The file is no workbook of Ropa Desk. Export one with “ropa export --format ropa-xlsx” and fill in that.',
      ru: 'Файл — не книга Ropa Desk. Выгрузите её командой «ropa export --format ropa-xlsx» и заполните её.',
    },
  },
  newer: {
    type: 'unreadable',
    message: {
      en: 'The workbook was made by a newer version of Ropa Desk. Update this program, or export the workbook again from here.',
      ru: 'Книга создана более новой версией Ropa Desk. Обновите программу или выгрузите книгу заново отсюда.',
    },
  },
  damaged: {
    type: 'unreadable',
    message: {
      en: 'The hidden sheets of the workbook, by which changes are told, are gone or were edited. Export the workbook again and copy the changes into it.',
      ru: 'Скрытые листы книги, по которым узнаются изменения, удалены или изменены. Выгрузите книгу заново и перенесите изменения в неё.',
    },
  },
} as const satisfies Record<string, ReadRefusal>;

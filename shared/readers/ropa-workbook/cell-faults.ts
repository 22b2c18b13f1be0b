import { mostOfDuration } from '../../register/schema.ts';
import type { Wording } from '../../wording/wording.ts';

/** Why what stands in a cell was not taken, and what to do. */
export const cellFaults = {
  notInList: {
    en: 'no value of the list is called so: choose one from the list, or add it in the program first',
    ru: 'в списке нет такого значения: выберите значение из списка или сначала добавьте его в программе',
  },
  noEntry: {
    en: 'no entry is called so: write the name as its own sheet has it',
    ru: 'нет записи с таким названием: напишите название так, как на её листе',
  },
  noSibling: {
    en: 'the list of this activity has no item of that number: write the number from its own sheet',
    ru: 'в списке этого процесса нет строки с таким номером: укажите номер с её листа',
  },
  notADate: {
    en: 'it is no day that exists: write it as 2026-11-29',
    ru: 'такого дня не бывает: напишите как 2026-11-29',
  },
  notANumber: {
    en: 'it is no whole number: write digits only',
    ru: 'это не целое число: напишите только цифры',
  },
  tooMany: {
    en: `a duration has no more than ${mostOfDuration}: write a smaller number`,
    ru: `срок не может быть больше ${mostOfDuration}: напишите число поменьше`,
  },
  tooLong: {
    en: 'it is longer than the field takes: shorten it',
    ru: 'это длиннее, чем помещается в поле: сократите',
  },
  notAnAnswer: { en: 'write “Yes” or “No”', ru: 'напишите «Да» или «Нет»' },
  halfDuration: {
    en: 'a duration needs both its amount and its unit: fill in both columns',
    ru: 'у срока должны быть и число, и единица: заполните оба столбца',
  },
  cut: {
    en: 'the text is longer than a cell can hold: edit it in the program',
    ru: 'текст длиннее, чем помещается в ячейке: измените его в программе',
  },
  otherOwner: {
    en: 'an item stays in its activity: delete the row and add it to the other one',
    ru: 'строка остаётся в своём процессе: удалите её и добавьте в другой процесс',
  },
  noOwner: {
    en: 'it does not say of which activity it is: write its name in the column before',
    ru: 'не указано, к какому процессу относится строка: напишите его название в столбце перед ней',
  },
} as const satisfies Record<string, Wording>;

export type CellFault = keyof typeof cellFaults;

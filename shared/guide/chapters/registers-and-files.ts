import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, steps, table } from '../parts.ts';

/** Several registers, and the file in which one travels. */
export const registersAndFiles: Chapter = {
  id: 'registers-and-files',
  title: { en: 'Several registers, files and copies', ru: 'Несколько реестров, файлы и копии' },
  parts: [
    paragraph(
      'Each organisation has a register of its own; they know nothing of each other. The name at the top left opens the list: change over, begin another, open a file or delete the one that is open.',
      'У каждой организации свой реестр; они не связаны. Название слева вверху открывает список: перейти в другой, начать новый, открыть файл или удалить текущий.',
    ),
    heading('Hand a register on', 'Передать реестр'),
    steps(
      {
        en: '**Settings**, **Export the register…**: one file that ends in `.ropa.json` holds the whole register with its history.',
        ru: '**Настройки**, **Выгрузить реестр…**: один файл с именем на `.ropa.json` содержит весь реестр с историей.',
      },
      {
        en: 'Whoever gets it chooses **Open a file…**. Encrypt it on the way if the way is not safe: the file itself is readable text.',
        ru: 'Получатель нажимает **Открыть файл…**. Если канал ненадёжен, зашифруйте файл: сам он — читаемый текст.',
      },
    ),
    heading('When a file is opened', 'При открытии файла'),
    table(
      [
        { en: 'What happens', ru: 'Что происходит' },
        { en: 'What it means', ru: 'Что это значит' },
      ],
      [
        [
          { en: '**This register is here already**', ru: '**Этот реестр уже здесь**' },
          {
            en: 'The same register is on this computer. **Open the one here** leaves it as it is; **Take in a copy** makes a second, separate register of the file. The two cannot be merged yet.',
            ru: 'Такой реестр на этом компьютере есть. **Открыть имеющийся** ничего не меняет; **Взять копию** создаёт из файла второй, отдельный реестр. Слить их пока нельзя.',
          },
        ],
        [
          { en: '**Look before you open**', ru: '**Обратите внимание**' },
          {
            en: 'The file was changed outside Ropa Desk: somebody edited it by hand or with another program. You may open it anyway; what was changed then counts as written by an outsider.',
            ru: 'Файл изменён вне Ropa Desk: вручную или другой программой. Открыть его можно; изменённое считается записанным посторонним.',
          },
        ],
        [
          { en: '**The file was not opened**', ru: '**Файл не открыт**' },
          {
            en: 'It is torn, not a register, has something in a place where it does not belong (the place is named), or was made by a newer version: update the program then. Nothing was changed here or in the file.',
            ru: 'Файл оборван, не является реестром, содержит недопустимое значение (место названо) или создан более новой версией — тогда обновите программу. Ни здесь, ни в файле ничего не изменено.',
          },
        ],
      ],
    ),
    list(
      {
        en: 'Files of older versions are read as well and brought up to date as they are opened.',
        ru: 'Файлы более старых версий тоже читаются и при открытии приводятся к текущей.',
      },
      {
        en: 'Opening a file takes its contents in. Later changes are not written back to it: export again.',
        ru: 'Содержимое открытого файла переносится в программу. Дальнейшие изменения в файл не пишутся: выгрузите снова.',
      },
      {
        en: '**Delete this register…** is the one thing that cannot be undone; the name has to be typed, and **Export first…** is offered.',
        ru: '**Удалить этот реестр…** — единственное, чего не отменить; нужно ввести название, и предлагается **Сначала выгрузить…**.',
      },
    ),
  ],
};

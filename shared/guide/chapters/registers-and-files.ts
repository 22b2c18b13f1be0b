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
        en: '**Settings**, **Export the register…**, and [[Enter]]: one file that ends in `.ropa.json` holds the whole register with its history, as readable text.',
        ru: '**Настройки**, **Выгрузить реестр…** и [[Enter]]: один файл с именем на `.ropa.json` содержит весь реестр с историей в виде читаемого текста.',
      },
      {
        en: 'Where the way is not safe, choose first who can read the file: it then ends in `.ropa.json.age`.',
        ru: 'Если канал ненадёжен, сначала выберите, кто сможет прочитать файл: имя тогда кончается на `.ropa.json.age`.',
      },
      {
        en: 'Whoever gets it chooses **Open a file…**.',
        ru: 'Получатель нажимает **Открыть файл…**.',
      },
    ),
    heading('Who can read the file', 'Кто сможет прочитать файл'),
    table(
      [
        { en: 'Choice', ru: 'Выбор' },
        { en: 'What it means', ru: 'Что это значит' },
      ],
      [
        [
          { en: '**Who knows a passphrase**', ru: '**Кто знает парольную фразу**' },
          {
            en: 'Six words are offered; tell them by telephone, not in the e-mail that carries the file. They are kept nowhere: without them nobody opens the file again.',
            ru: 'Предлагаются шесть слов; сообщите их по телефону, а не в том же письме, что и файл. Они нигде не хранятся: без них файл не откроет никто.',
          },
        ],
        [
          { en: '**Colleagues with their keys**', ru: '**Коллеги со своими ключами**' },
          {
            en: 'Paste the key of each colleague; it stands in their **Settings** and begins with `age1`. They open the file without a passphrase, and so do you.',
            ru: 'Вставьте ключ каждого коллеги; он стоит у него на странице **Настройки** и начинается с `age1`. Коллеги и вы сами откроете файл без парольной фразы.',
          },
        ],
      ],
    ),
    paragraph(
      'Encrypted files are in the open format `age`: the program of that name opens them too, with `age -d`. Every exported file is signed, so that a colleague can tell it comes from you.',
      'Зашифрованные файлы имеют открытый формат `age`: их откроет и одноимённая программа командой `age -d`. Каждый выгруженный файл подписан, чтобы коллега видел, что он от вас.',
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
            en: 'The same register is on this computer. **Merge…** shows what the file would change in it, entry by entry. **Open the one here** leaves the file aside; **Take in a copy** makes a second, separate register of it.',
            ru: 'Такой реестр на этом компьютере есть. **Объединить…** показывает по записям, что файл в нём изменит. **Открыть его** не берёт файл; **Взять копию** создаёт из файла второй, отдельный реестр.',
          },
        ],
        [
          { en: '**The file is encrypted**', ru: '**Файл зашифрован**' },
          {
            en: 'Type or paste its passphrase. A file for your own key opens without a question.',
            ru: 'Введите или вставьте парольную фразу. Файл для вашего ключа открывается без вопросов.',
          },
        ],
        [
          { en: '**Signed by somebody new**', ru: '**Подписано новым отправителем**' },
          {
            en: 'The sender’s key was never seen here. Ask them by telephone for the five words in their **Settings** and compare; once the file is open, the key is known.',
            ru: 'Ключ отправителя здесь ещё не встречался. Спросите по телефону пять слов с его страницы **Настройки** и сравните; после открытия файла ключ запомнится.',
          },
        ],
        [
          { en: '**Look before you open**', ru: '**Обратите внимание**' },
          {
            en: 'The file was changed outside Ropa Desk: somebody edited it by hand or with another program. You may open it anyway; what was changed then counts as written by an outsider. Or it comes in the name of somebody known, but with another key or without a signature: ask whether they sent it.',
            ru: 'Файл изменён вне Ropa Desk: вручную или другой программой. Открыть его можно; изменённое считается записанным посторонним. Или файл пришёл от имени известного отправителя, но с другим ключом или без подписи: спросите, он ли его отправил.',
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

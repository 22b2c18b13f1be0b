import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, steps, table } from '../parts.ts';

/** Backups, the second place, restoring, and the move to another computer. */
export const backups: Chapter = {
  id: 'backups',
  title: { en: 'Backups and restoring', ru: 'Резервные копии и восстановление' },
  parts: [
    paragraph(
      'The desktop program makes backups by itself. **Data health** says whether all is well, where everything lies and what can be restored; a number beside its name means that something wants your eye.',
      'Настольная программа делает копии сама. Раздел **Сохранность данных** показывает, всё ли в порядке, где что находится и что можно восстановить; число рядом с названием значит, что стоит взглянуть.',
    ),
    heading('When backups are made and how long they are kept', 'Когда создаются копии и сколько хранятся'),
    list(
      {
        en: 'At start, every half hour of work, on closing, and before every import, merge, bulk change, deletion of a register, restore and update. **Back up now** makes one at once. Each is read back as soon as it is written.',
        ru: 'При запуске, каждые полчаса работы, при закрытии и перед каждым импортом, слиянием, массовым изменением, удалением реестра, восстановлением и обновлением. **Создать копию сейчас** — сразу. Каждая копия после записи читается для проверки.',
      },
      {
        en: 'All of two days are kept, then 12 daily, 10 weekly, 9 monthly ones and one a year. Those made before something larger are pinned for 30 days, and **Keep for good** in the menu of a line pins one for ever. The newest three are never cleared away.',
        ru: 'Хранятся все за два дня, затем 12 ежедневных, 10 еженедельных, 9 ежемесячных и по одной за год. Сделанные перед крупным изменением закреплены на 30 дней, а **Хранить бессрочно** в меню строки закрепит копию навсегда. Три последние не удаляются никогда.',
      },
      {
        en: 'If a register has shrunk by half, the backup before is kept and you are asked whether that is right; until you answer, nothing is cleared away.',
        ru: 'Если реестр уменьшился вдвое, прежняя копия сохраняется, и программа спрашивает, верно ли это; до ответа ничего не удаляется.',
      },
    ),
    heading('A second place', 'Второе место'),
    steps(
      {
        en: '**Data health**, **Choose a second place…**: another disk, a memory stick or a folder on a server.',
        ru: '**Сохранность данных**, **Выбрать второе место…**: другой диск, флешка или папка на сервере.',
      },
      {
        en: 'Leave **Encrypt the copies there** ticked, and write down the six words or type your own.',
        ru: 'Оставьте отметку **Шифровать копии в этом месте** и запишите шесть слов или введите свои.',
      },
      {
        en: 'Print the recovery key (**Save as PDF to print…**) and lock it away, apart from the copies. It is shown once, and opens them if the passphrase is lost. The copies are files of the `age` format: any program for it opens them.',
        ru: 'Распечатайте ключ восстановления (**Сохранить PDF для печати…**) и уберите под замок, отдельно от копий. Он показывается один раз и откроет их, если фраза утеряна. Копии — файлы формата `age`: их открывает любая программа для него.',
      },
    ),
    paragraph(
      'While the place is not connected, copies wait. After 7 days without one you are reminded, after 30 days in red.',
      'Пока место не подключено, копии ждут. Через 7 дней без копий программа напомнит, через 30 — красным.',
    ),
    heading('Restore', 'Восстановить'),
    steps(
      {
        en: '**Restore…** in the line of a backup shows what differs from now: activities only in the backup, different now, made since, with the fields and their values.',
        ru: '**Восстановить…** в строке копии показывает отличия от нынешнего состояния: процессы только из копии, изменённые, созданные позже, с полями и значениями.',
      },
      {
        en: 'Tick activities and press **Restore chosen**, or **Restore everything**. The present state is kept as a backup first. What a chosen activity refers to comes back with it.',
        ru: 'Отметьте процессы и нажмите **Восстановить выбранные** или **Восстановить всё**. Сначала сохраняется копия нынешнего состояния. Всё, на что ссылается выбранный процесс, вернётся с ним.',
      },
      {
        en: 'Look around; then answer the bar above: **Yes, keep it** or **Take it back**. A restore is one step of undo ([[Ctrl Z]]) and stands in the history like any other change.',
        ru: 'Осмотритесь и ответьте на вопрос вверху: **Да, оставить** или **Вернуть как было**. Восстановление — один шаг отмены ([[Ctrl Z]]) и видно в истории, как любое изменение.',
      },
    ),
    heading('To another computer', 'На другой компьютер'),
    steps(
      {
        en: 'On the old computer choose a second place and press **Back up now**.',
        ru: 'На старом компьютере выберите второе место и нажмите **Создать копию сейчас**.',
      },
      {
        en: 'On the new one press **Restore from a backup**, **Choose the folder…**, then **Restore** beside the register. If it is encrypted, type the passphrase or the recovery key.',
        ru: 'На новом нажмите **Восстановить из копии**, **Выбрать папку…**, затем **Восстановить** рядом с реестром. Если копия зашифрована, введите парольную фразу или ключ восстановления.',
      },
      {
        en: 'From then on work in one of the two only: they do not know of each other.',
        ru: 'Дальше работайте только на одном из двух: они не знают друг о друге.',
      },
    ),
    heading('The drill, and what it does not help against', 'Проверка, и от чего она не защищает'),
    list(
      {
        en: 'Once a month the newest backup and a random one are restored aside and compared entry by entry; **Run now** does it at once. The last result stands on the page.',
        ru: 'Раз в месяц последняя и одна случайная копия восстанавливаются в стороне и сверяются запись за записью; **Проверить сейчас** — сразу. Последний итог виден в разделе.',
      },
      {
        en: 'The register lies unencrypted on this computer’s disk: turn on the encryption of the disk. A harmful program under your account reaches the copies on a connected disk too.',
        ru: 'На диске этого компьютера реестр не зашифрован: включите шифрование диска. Вредоносная программа под вашей учётной записью доберётся и до копий на подключённом диске.',
      },
    ),
    heading('In a browser', 'В браузере'),
    table(
      [
        { en: 'What', ru: 'Что' },
        { en: 'In a browser', ru: 'В браузере' },
      ],
      [
        [
          { en: 'Backups, second place, drill', ru: 'Копии, второе место, проверка' },
          { en: 'None: they need the desktop program.', ru: 'Нет: для них нужна настольная программа.' },
        ],
        [
          { en: 'A copy', ru: 'Копия' },
          {
            en: '**Data health**, **Export now**: a file with everything. After 7 days or 20 changes without one a bar reminds you.',
            ru: '**Сохранность данных**, **Выгрузить сейчас**: файл со всем содержимым. Через 7 дней или 20 изменений без выгрузки напомнит полоса вверху.',
          },
        ],
        [
          { en: 'What takes the register away', ru: 'Что уничтожит реестр' },
          {
            en: 'Clearing the site’s data, a reset of the browser, a broken disk.',
            ru: 'Очистка данных сайта, сброс браузера, поломка диска.',
          },
        ],
      ],
    ),
  ],
};

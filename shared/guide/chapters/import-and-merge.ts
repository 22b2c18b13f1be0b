import type { Chapter } from '../chapter.ts';
import { heading, list, paragraph, picture, steps, table } from '../parts.ts';

/** What others wrote, on its way into the register. */
export const importAndMerge: Chapter = {
  id: 'import',
  title: { en: 'Import and merge', ru: 'Импорт и слияние' },
  parts: [
    paragraph(
      'Drop a file anywhere on the window, or choose it under **Import**. It may be a colleague’s export of your register, an authority’s spreadsheet, somebody’s Word table, a CSV, a web page, a PIA. A table copied in Excel, Word or a browser can be pasted there with [[Ctrl V]]. Nothing is taken in before you have seen it.',
      'Перетащите файл в любое место окна или выберите его в разделе **Импорт**. Это может быть выгрузка вашего реестра от коллеги, таблица регулятора, таблица Word, CSV, веб-страница, PIA. Таблицу, скопированную в Excel, Word или браузере, можно вставить там же: [[Ctrl V]]. Ничего не загружается, пока вы это не увидели.',
    ),
    picture(
      'import',
      'A colleague’s file: the entries at the left, the one that is looked at beside them with its conflicts.',
      'Файл коллеги: слева записи, справа выбранная запись с тем, что спорно.',
    ),
    heading('A colleague’s file', 'Файл коллеги'),
    steps(
      {
        en: 'The list says what is new, changed, in conflict or deleted there. Only what differs is shown, ours beside theirs, with who wrote it and when.',
        ru: 'В списке видно, что ново, изменено, спорно или удалено там. Показаны только отличия: наше рядом с присланным, с автором и датой.',
      },
      {
        en: 'Where both of you wrote without knowing of the other, choose **Ours** or **Theirs**, or write your own words. You may also leave it open.',
        ru: 'Где писали оба, не зная друг о друге, выберите **Наше** или **Из файла** либо напишите свой текст. Можно и оставить на потом.',
      },
      {
        en: 'Where the file has something under another identifier that looks like yours, say whether it is the same. It is never merged unasked.',
        ru: 'Если в файле есть запись, похожая на вашу, скажите, одно ли это и то же. Без вопроса ничего не сливается.',
      },
      {
        en: '**Merge…** says in a sentence what will happen. A backup is made first, and one undo takes it all back.',
        ru: '**Объединить…** скажет одной фразой, что произойдёт. Сначала делается резервная копия; всё отменяется одним шагом.',
      },
    ),
    paragraph(
      'You need not finish: what you decided is kept with the file, and is there when the same file comes again.',
      'Заканчивать сразу не обязательно: решения сохраняются и вернутся, когда вы откроете тот же файл.',
    ),
    heading('Somebody’s table', 'Чужая таблица'),
    picture(
      'headings',
      'The headings of a table, each with examples and the field it goes to.',
      'Заголовки таблицы: примеры и поле, в которое они попадут.',
    ),
    list(
      {
        en: 'First you see how the headings were understood. What you correct is remembered for files with the same headings.',
        ru: 'Сначала видно, как поняты заголовки. Исправления запоминаются для файлов с такими же заголовками.',
      },
      {
        en: 'What has no place in the card stands beside it and goes to the notes, unless you take the tick off.',
        ru: 'Чему нет места в карточке, стоит рядом и попадёт в примечания, если не снять отметку.',
      },
      {
        en: 'What was only guessed is shown with the words of the file, and stays on the card to be compared.',
        ru: 'То, что понято предположительно, показано со словами файла и остаётся в карточке для сверки.',
      },
      {
        en: 'A later table of the same people replaces what the earlier one said; what you edited since stands beside it.',
        ru: 'Более поздняя таблица заменяет сказанное в прежней; то, что вы с тех пор правили, становится спорным.',
      },
    ),
    heading('What stays open', 'Что осталось спорным'),
    paragraph(
      'The number beside **Import** counts what nobody has decided. It stands in the list of activities, above the card and beside the field, with both values; **Keep ours** or **Take theirs** ends it, and so does writing something else. Exports and documents warn as long as something is open.',
      'Число у раздела **Импорт** показывает, сколько не решено. Это видно в списке процессов, над карточкой и у поля, с обоими значениями; решают кнопки **Оставить наше** и **Взять из файла** или новый текст. Пока что-то не решено, выгрузка и документы предупреждают об этом.',
    ),
    heading('Taking an import back', 'Отмена импорта'),
    table(
      [
        { en: 'When', ru: 'Когда' },
        { en: 'How', ru: 'Как' },
      ],
      [
        [
          { en: 'Just now', ru: 'Только что' },
          { en: '**Undo**, or [[Ctrl Z]].', ru: '**Отменить** или [[Ctrl Z]].' },
        ],
        [
          { en: 'Within 30 days', ru: 'В течение 30 дней' },
          {
            en: '**Take back…** in the list under **Import**. What was edited since stays with what it names, and is counted.',
            ru: '**Отменить импорт…** в списке раздела **Импорт**. Что с тех пор правили, останется вместе с тем, на что ссылается; сколько — будет сказано.',
          },
        ],
      ],
    ),
  ],
};

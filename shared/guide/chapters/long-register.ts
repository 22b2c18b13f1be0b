import type { Chapter } from '../chapter.ts';
import { heading, list, picture, steps, table } from '../parts.ts';

/** Search, sort, group, choose columns, change many at once. */
export const longRegister: Chapter = {
  id: 'long-register',
  title: { en: 'Finding your way in a long register', ru: 'Как ориентироваться в длинном реестре' },
  parts: [
    picture(
      'window',
      'The register: activities with their purpose, data subjects, legal basis, period and completeness.',
      'Реестр: процессы с целью, субъектами, основанием, сроком и полнотой.',
    ),
    table(
      [
        { en: 'To…', ru: 'Чтобы…' },
        { en: 'Do this', ru: 'Сделайте так' },
      ],
      [
        [
          { en: 'search', ru: 'найти' },
          {
            en: 'Press [[/]] and type. Every text of every activity is searched in both languages, also the names of the parties and systems it names; all words must occur. [[Esc]] empties the search.',
            ru: 'Нажмите [[/]] и печатайте. Ищется по всем текстам всех процессов на обоих языках, а также по названиям указанных лиц и систем; должны встретиться все слова. [[Esc]] очищает поиск.',
          },
        ],
        [
          { en: 'narrow', ru: 'отобрать' },
          {
            en: '**Law** and **Status** over the table leave only what matches.',
            ru: '**Закон** и **Статус** над таблицей оставляют только подходящее.',
          },
        ],
        [
          { en: 'sort', ru: 'упорядочить' },
          {
            en: 'Click the heading of a column, and again for the other way round. **Completeness** begins with the most work left.',
            ru: 'Нажмите на заголовок столбца, ещё раз — в обратном порядке. **Полнота** начинается с тех, где больше всего работы.',
          },
        ],
        [
          { en: 'group', ru: 'сгруппировать' },
          {
            en: '**Group**: by status, department or legal basis.',
            ru: '**Группы**: по статусу, подразделению или основанию.',
          },
        ],
        [
          { en: 'see other facts', ru: 'увидеть другое' },
          {
            en: '**Columns**: department, data, recipients, systems, last review and more. Columns and grouping are remembered.',
            ru: '**Столбцы**: подразделение, данные, получатели, системы, пересмотр и др. Выбор столбцов и групп запоминается.',
          },
        ],
      ],
    ),
    heading('Change many at once', 'Изменить сразу много'),
    steps(
      {
        en: 'Tick the box at the left of a row. [[Shift ↓]] or Shift and a click select a range; [[Ctrl A]] selects all that are shown.',
        ru: 'Отметьте строку галочкой слева. [[Shift ↓]] или Shift и щелчок выбирают подряд, [[Ctrl A]] — все показанные.',
      },
      {
        en: 'The bar over the table sets the status or department of all of them, or deletes them.',
        ru: 'Строка над таблицей задаёт всем выбранным статус или подразделение либо удаляет их.',
      },
      {
        en: 'It is one step: one [[Ctrl Z]] takes it back for all.',
        ru: 'Это один шаг: одно [[Ctrl Z]] отменяет его для всех.',
      },
    ),
    picture(
      'selected',
      'The register grouped by legal basis with three activities selected; the bar over the table offers status, department and deletion.',
      'Реестр сгруппирован по основанию, выбраны три процесса; над таблицей — статус, подразделение и удаление.',
    ),
    heading('By keyboard', 'С клавиатуры'),
    list(
      {
        en: '[[/]] search, type, [[↓]] into the list, [[Enter]] opens, [[Esc]] comes back.',
        ru: '[[/]] поиск, слово, [[↓]] в список, [[Enter]] открыть, [[Esc]] назад.',
      },
      {
        en: '[[Space]] selects the row, [[Delete]] deletes after a question.',
        ru: '[[Space]] выбирает строку, [[Delete]] удаляет после вопроса.',
      },
      {
        en: '[[?]] shows all keys. On a Russian layout the same keys work.',
        ru: '[[?]] показывает все клавиши. В русской раскладке работают те же клавиши.',
      },
    ),
  ],
};

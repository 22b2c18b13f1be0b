import { documentKinds } from '../../documents/catalogue.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import type { Language, Wording } from '../../wording/wording.ts';
import type { Chapter } from '../chapter.ts';
import { heading, list, picture, steps, table } from '../parts.ts';

const inBoth = (of: (language: Language) => string): Wording => ({ en: of('en'), ru: of('ru') });

const none: Wording = { en: '–', ru: '–' };

const rowOf = ({ name, law, formats, options }: DocumentKind): readonly Wording[] => [
  name,
  law.length === 0 ? none : inBoth((language) => law.map((citation) => citation[language]).join('; ')),
  inBoth(() => formats.map((format) => format.toUpperCase()).join(', ')),
  options.length === 0 ? none : inBoth((language) => options.map(({ label }) => label[language]).join('; ')),
];

/** Documents: which, how, and what is said before. */
export const printing: Chapter = {
  id: 'printing',
  title: { en: 'Printing', ru: 'Печать' },
  parts: [
    steps(
      {
        en: 'Under **Documents** choose one at the left. Documents of a law that the register is not under are marked “does not apply”.',
        ru: 'В разделе **Документы** выберите документ слева. У документов закона, под который реестр не подпадает, стоит «не применяется».',
      },
      {
        en: 'Choose **Language of the document**, **Date of the document** and, where there are any, what to narrow it to. What is left open means everything.',
        ru: 'Выберите **Язык документа**, **Дата документа** и, если есть, чем его ограничить. Не выбрано — значит без ограничений.',
      },
      {
        en: 'Read **Before you print**: empty legal fields and texts that lack the language.',
        ru: 'Прочитайте **Перед печатью**: там пустые обязательные поля и тексты без перевода.',
      },
      {
        en: 'Press a format. Long documents show how far they are and can be cancelled.',
        ru: 'Нажмите на формат. Большие документы показывают ход работы, и их можно прервать.',
      },
    ),
    picture(
      'documents',
      'The page of documents: the list at the left, language, date and formats at the right, under them the check list.',
      'Раздел документов: слева список, справа язык, дата и форматы, под ними список недостающего.',
    ),
    heading('The documents', 'Документы'),
    table(
      [
        { en: 'Document', ru: 'Документ' },
        { en: 'Asked for by', ru: 'Чем требуется' },
        { en: 'Formats', ru: 'Форматы' },
        { en: 'Can be narrowed to', ru: 'Чем ограничить' },
      ],
      documentKinds.map(rowOf),
    ),
    picture(
      'paper-card',
      'A printed page: the card of one activity in the register of processing under 152-FZ.',
      'Страница документа: карточка процесса в реестре обработки по 152-ФЗ.',
      'page',
    ),
    heading('What to expect', 'Чего ожидать'),
    list(
      {
        en: 'PDF is for handing over, DOCX for working on, XLSX for a table to sort, HTML for a website.',
        ru: 'PDF — чтобы передать, DOCX — чтобы доработать, XLSX — таблица для сортировки, HTML — для сайта.',
      },
      {
        en: 'What is incomplete is printed as incomplete: an empty place is marked, nothing is invented.',
        ru: 'Неполное печатается неполным: пустое место отмечено, ничего не додумано.',
      },
      {
        en: 'Each page names the organisation, the revision of the register and the edition of the law.',
        ru: 'На каждой странице указаны организация, версия реестра и редакция закона.',
      },
      {
        en: 'The same register with the same date gives the same file, byte for byte.',
        ru: 'Один и тот же реестр на одну и ту же дату даёт одинаковый файл, байт в байт.',
      },
      {
        en: 'A single card: **Print card** on the page of the activity. **All activities** brings the rest back.',
        ru: 'Одна карточка: **Печать карточки** на странице процесса. **Все процессы** возвращает остальные.',
      },
    ),
  ],
};

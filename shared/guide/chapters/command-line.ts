import type { Chapter } from '../chapter.ts';
import { commandLines, heading, list, paragraph, table } from '../parts.ts';

/** The same register without a window. */
export const commandLine: Chapter = {
  id: 'command-line',
  title: { en: 'The command line', ru: 'Командная строка' },
  parts: [
    paragraph(
      'The command `ropa` checks and prints exported registers without a window: on a server, every night, or for twenty registers in a row. It needs Node 20.19 or newer. In a checkout, write `npm run --silent ropa --` in place of `ropa`.',
      'Команда `ropa` проверяет и печатает выгруженные реестры без окна: на сервере, каждую ночь или для двадцати реестров подряд. Нужен Node 20.19 или новее. В копии исходного кода пишите `npm run --silent ropa --` вместо `ropa`.',
    ),
    commandLines(
      {
        command: 'ropa sample',
        does: { en: 'lists the samples', ru: 'перечисляет примеры' },
      },
      {
        command: 'ropa sample --name international-vendor --out vendor.ropa.json',
        does: { en: 'writes one to a file', ru: 'записывает пример в файл' },
      },
      {
        command: 'ropa check vendor.ropa.json',
        does: { en: 'prints the findings', ru: 'печатает замечания' },
      },
      {
        command: 'ropa check vendor.ropa.json --regime fz-152 --lang ru',
        does: { en: 'of one law, in Russian', ru: 'по одному закону, по-русски' },
      },
      {
        command: 'ropa check vendor.ropa.json --json',
        does: { en: 'for another program', ru: 'для другой программы' },
      },
      {
        command: 'ropa check vendor.ropa.json --date 2027-02-16',
        does: { en: 'as of another day', ru: 'на другую дату' },
      },
      {
        command: 'ropa documents',
        does: { en: 'lists the documents and their formats', ru: 'перечисляет документы и форматы' },
      },
      {
        command:
          'ropa export vendor.ropa.json --document gdpr-controller-record --format docx --lang en --out record.docx',
        does: { en: 'writes one document', ru: 'создаёт один документ' },
      },
      {
        command:
          'ropa export vendor.ropa.json --document gdpr-controller-record --format html --lang en --option strict=yes --date 2026-11-30 --out record.html',
        does: {
          en: 'narrowed, and with a date of its own',
          ru: 'с ограничением и своей датой',
        },
      },
      {
        command: 'ropa export vendor.ropa.json --all --format html --out documents',
        does: {
          en: 'every document that applies, in both languages, each consent apart; without `--format`, in all formats',
          ru: 'все применимые документы на обоих языках, каждое согласие отдельно; без `--format` — во всех форматах',
        },
      },
      {
        command: 'ropa export vendor.ropa.json --format ropa-xlsx --lang en --out register.xlsx',
        does: {
          en: 'the register as a workbook to be edited: what was changed in it is told cell by cell when it is read back',
          ru: 'реестр как книга для правки: при чтении обратно изменения называются по ячейкам',
        },
      },
      {
        command: 'ropa export vendor.ropa.json --format csv --lang en --out activities.csv',
        does: {
          en: 'the activities as a table for another program',
          ru: 'процессы таблицей для другой программы',
        },
      },
      {
        command: 'ropa export vendor.ropa.json --format dpv-jsonld --lang en --out register.jsonld',
        does: {
          en: 'the register as linked data in the terms of the W3C’s Data Privacy Vocabulary',
          ru: 'реестр как связанные данные в терминах словаря W3C Data Privacy Vocabulary',
        },
      },
      {
        command: 'ropa sample --name software-website --out website.ropa.json',
        does: { en: 'writes another sample', ru: 'записывает другой пример' },
      },
      {
        command:
          'ropa export website.ropa.json --document changes-report --format html --lang en --option from=vendor.ropa.json --out changes.html',
        does: {
          en: 'what is not as in another file; `from` and `to` also take a day (`2026-11-30`) or the id of a filing',
          ru: 'что отличается от другого файла; `from` и `to` принимают также дату (`2026-11-30`) и номер подачи',
        },
      },
      {
        command: 'ropa help',
        does: { en: 'says all this in short', ru: 'кратко напоминает об этом' },
      },
    ),
    paragraph(
      'A file may be compressed (`gzip`) or encrypted (`age`). For an encrypted one add `--passphrase-file FILE`, whose first line is the passphrase, or `--identity FILE`, a key file of `age-keygen`; neither is ever written on the command line itself.',
      'Файл может быть сжат (`gzip`) или зашифрован (`age`). Для зашифрованного добавьте `--passphrase-file FILE` с парольной фразой в первой строке или `--identity FILE` — файл ключа `age-keygen`; в самой командной строке их никогда не пишут.',
    ),
    heading('Exit codes', 'Коды завершения'),
    table(
      [
        { en: 'Code', ru: 'Код' },
        { en: 'Meaning', ru: 'Что значит' },
      ],
      [
        [
          { en: '0', ru: '0' },
          { en: 'done', ru: 'выполнено' },
        ],
        [
          { en: '1', ru: '1' },
          {
            en: '`check` found errors that nobody has waived',
            ru: '`check` нашла ошибки, которые никто не снял',
          },
        ],
        [
          { en: '2', ru: '2' },
          {
            en: 'the document does not apply, or there is nothing to print',
            ru: 'документ не применяется или печатать нечего',
          },
        ],
        [
          { en: '3', ru: '3' },
          {
            en: 'the input cannot be read or the output not written',
            ru: 'не удалось прочитать вход или записать результат',
          },
        ],
        [
          { en: '64', ru: '64' },
          { en: 'the command was misspelt', ru: 'команда написана неверно' },
        ],
      ],
    ),
    list(
      {
        en: 'Errors are one sentence on standard error: what, where, what to do.',
        ru: 'Ошибка — одно предложение в стандартном потоке ошибок: что, где и что делать.',
      },
      {
        en: 'A file appears whole or not at all. The same register and date give the same bytes.',
        ru: 'Файл появляется целиком или не появляется. Один и тот же реестр на одну дату даёт те же байты.',
      },
      {
        en: 'The command line reads exported files, not the store of the window: export first.',
        ru: 'Командная строка читает выгруженные файлы, а не хранилище окна: сначала выгрузите реестр.',
      },
    ),
  ],
};

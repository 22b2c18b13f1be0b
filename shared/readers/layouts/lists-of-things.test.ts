import { expect, test } from 'vitest';
import { heading, paragraph, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const register = table([
  ['Activity', 'Purpose', 'Legal basis', 'Data'],
  ['Payroll', 'Paying', 'Contract', 'Name'],
  ['Visitors', 'Safety', 'Legitimate interest', 'Name'],
]);
const ofAll = (...blocks: Parameters<typeof readBlocks>[0]) =>
  readBlocks([heading(1, 'Register'), heading(2, 'Processing activities'), register, ...blocks], 'text', {})
    .found.ofAll.filter(({ text }) => text !== '')
    .map(({ target, text }) => [target, text]);

test('a table of terms holds each for some activities only', () => {
  const terms = table([
    ['Data category', 'Period', 'Base'],
    ['Invoices', '10 years', 'Tax Act'],
    ['Logs', '90 days', 'none'],
  ]);
  const said = ofAll(heading(2, 'Retention schedule'), terms).map(([target]) => target);
  expect(said).toEqual([undefined]);
});

test('a measure and what its row adds stay together', () => {
  const measures = table([
    ['Measure', 'Description', 'Status'],
    ['Backups', 'daily', 'in use'],
    ['Encryption', 'TLS', 'in use'],
  ]);
  expect(ofAll(heading(2, 'Security measures'), measures)).toEqual([
    ['measures', 'Backups: daily; Status: in use\nEncryption: TLS; Status: in use'],
  ]);
});

test('processors and what is said of them are no labels, whatever the words', () => {
  const processors = table([
    ['Sub-processor', 'Service', 'Location', 'DPA'],
    ['Alpha', 'database', 'EU (Frankfurt)', 'signed'],
    ['Beta', 'hosting', 'USA', 'SCC'],
  ]);
  expect(ofAll(heading(2, 'Sub-processors'), processors)).toEqual([
    [undefined, 'Alpha; Service: database; Location: EU (Frankfurt); DPA: signed'],
    [undefined, 'Beta; Service: hosting; Location: USA; DPA: SCC'],
  ]);
});

test('a chapter that says there are no transfers says it of all', () => {
  expect(ofAll(heading(2, 'International transfers'), paragraph('None.'))).toEqual([['transfers', 'None.']]);
  expect(ofAll(heading(2, 'International transfers'), paragraph('Alpha, USA'))).toEqual([
    [undefined, 'Alpha, USA'],
  ]);
});

test('cookies, recipients and posts are no activities, though they have a purpose and a term', () => {
  const lists = [
    heading(2, 'Cookies'),
    table([
      ['Name', 'Purpose', 'Duration', 'Provider'],
      ['session', 'Login', '1 day', 'own'],
      ['_stat', 'Statistics', '1 year', 'Gamma'],
    ]),
    heading(2, 'Перечень лиц, осуществляющих обработку по поручению'),
    table([
      ['Наименование', 'Цель', 'Перечень данных', 'Основание'],
      ['Хостинг', 'размещение сайта', 'email', 'договор'],
    ]),
    heading(2, 'Перечень должностей'),
    table([
      ['Должность', 'Категории субъектов', 'Категории данных', 'Цель'],
      ['Бухгалтер', 'Работники', 'ФИО', 'учет'],
    ]),
  ];
  const { records } = readBlocks([heading(1, 'Register'), register, ...lists], 'text', {}).found;
  expect(records).toHaveLength(2);
  expect(JSON.stringify(ofAll(...lists))).toContain('размещение сайта');
  expect(ofAll(...lists).filter(([target]) => target !== undefined)).toEqual([]);
});

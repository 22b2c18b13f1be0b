import { fc } from '../../../test/chances.ts';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { opened, places, refused, shape } from '../../../test/sources/opened.ts';
import { plainText } from '../text/plain-words.ts';
import { readCsv } from './read-csv.ts';

describe('a table of delimited text', () => {
  it.each([
    [';', 'Цель;Срок\nКадры;5 лет\nСайт;1 год\n'],
    [',', 'Цель,Срок\nКадры,5 лет\nСайт,1 год\n'],
    ['tab', 'Цель\tСрок\nКадры\t5 лет\nСайт\t1 год\n'],
    ['|', 'Цель|Срок\nКадры|5 лет\nСайт|1 год\n'],
  ])('ZP-05 is known by its delimiter (%s)', async (_name, text) => {
    expect(shape(await opened(text))).toEqual([
      [
        ['Цель', 'Срок'],
        ['Кадры', '5 лет'],
        ['Сайт', '1 год'],
      ],
    ]);
  });

  it('is known by its quoted cells, though the lines over it have fewer of them', async () => {
    const document = await opened('"Harbour Ltd","",""\n"2026","",""\n"a","b","c","d"\n"1","2","3","4"\n');
    expect(shape(document)[0]).toHaveLength(4);
  });

  it('ZP-05 keeps delimiters, quotation marks and line ends inside quoted cells', async () => {
    const document = await opened('\ufeffA;B;C\r\n"x; ""y""";"one\r\ntwo";3\r\n4;5;6\r\n');
    expect(shape(document)).toEqual([
      [
        ['A', 'B', 'C'],
        ['x; "y"', 'one\ntwo', '3'],
        ['4', '5', '6'],
      ],
    ]);
    expect(places(document)).toEqual([['line 1', 'line 1', 'line 2', 'line 4']]);
  });

  it('takes the delimiter that Excel declares, and counts its line', async () => {
    const document = await opened('sep=,\r\na,b\r\n1,"2;3"\r\n');
    expect(shape(document)).toEqual([
      [
        ['a', 'b'],
        ['1', '2;3'],
      ],
    ]);
    expect(places(document)).toEqual([['line 2', 'line 2', 'line 3']]);
  });

  it('drops empty columns at the end and keeps codes with zeros in front', async () => {
    expect(shape(await opened('a;b;;;\n00123;1e5;;;\n'))).toEqual([
      [
        ['a', 'b'],
        ['00123', '1e5'],
      ],
    ]);
  });

  it('parts tables at empty lines, and a title from its table', async () => {
    const text =
      'Register;;\n;;\nName;Purpose;Term\nPay;Wages;5\nHire;Staff;1\n;;\nController;ACME\n;\nAddress;Main St\n';
    expect(shape(await opened(text))).toEqual([
      'Register',
      [
        ['Name', 'Purpose', 'Term'],
        ['Pay', 'Wages', '5'],
        ['Hire', 'Staff', '1'],
        ['Controller', 'ACME'],
        ['Address', 'Main St'],
      ],
    ]);
    expect(shape(await opened('Name;Pay\nTerm;5\n\nName;Hire\nTerm;1\n'))).toEqual([
      [
        ['Name', 'Pay'],
        ['Term', '5'],
      ],
      [
        ['Name', 'Hire'],
        ['Term', '1'],
      ],
    ]);
  });

  it('takes a quotation mark that quotes nothing for a letter between tabs', async () => {
    expect(shape(await opened('name\tnote\nPay\t"Wages" desk\nHire\t"open\n'))).toEqual([
      [
        ['name', 'note'],
        ['Pay', '"Wages" desk'],
        ['Hire', '"open'],
      ],
    ]);
  });

  it('is none where commas stand in sentences', async () => {
    const text = 'Dear all, here it is.\nPayroll, hiring, and the site are in it.\nYours, A\n';
    expect(await opened(text)).toMatchObject({ format: 'text' });
  });

  it('is none where semicolons end the lines of a list', async () => {
    const text =
      '3.1. Цель «Кадры»:\nсубъекты: работники;\nданные: имя; дата рождения;\nсрок: 5 лет;\nспособ: любой.\n';
    expect(await opened(text)).toMatchObject({ format: 'text' });
  });

  it('IM-01 is incomplete where a quotation mark is open', async () => {
    expect((await refused('a;b\n1;2\n"3;4\n')).message.en).toMatch(/incomplete.*line 3/);
  });

  it('ZP-05 gives back what was written, whatever it is', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => plainText(text));
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).map((cells) => [...cells, 'end']);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ',', '\t', '|'),
        (rows, delimiter) => {
          const wide = rows.map((cells) => [
            ...Array.from({ length: 6 - cells.length }, () => 'x'),
            ...cells,
          ]);
          const text = Papa.unparse(wide, { delimiter, quotes: true });
          expect(shape(readCsv(text, delimiter))).toEqual([wide]);
        },
      ),
    );
  });

  it('ZP-05 reads UTF-16 and shows NUL', async () => {
    const text = 'a;b\nc\u0000;d\n';
    const bytes = Uint8Array.from(
      Array.from(`\ufeff${text}`).flatMap((letter) => [
        letter.charCodeAt(0) & 0xff,
        letter.charCodeAt(0) >> 8,
      ]),
    );
    const read = [
      [
        ['a', 'b'],
        ['c�', 'd'],
      ],
    ];
    expect(shape(await opened(bytes))).toEqual(read);
    expect(shape(readCsv(text, ';'))).toEqual(read);
  });
});

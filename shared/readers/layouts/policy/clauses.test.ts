import { expect, it } from 'vitest';
import { paragraph } from '../blocks.specimen.ts';
import { clausesOf } from './clauses.ts';

const told = (...texts: readonly string[]) =>
  clausesOf(texts.map((text) => paragraph(text))).map(({ chapter, lead, items }) => [chapter, lead, items]);

it('chapters, clauses and lists are found though the file breaks them by lines alone', () => {
  expect(
    told(
      '1. Общие положения\n1.1. Политика принята.\n\n2. Условия обработки\n2.1. Субъекты:\nработники;\nгости.\n2.2. Данные хранятся год.',
    ),
  ).toEqual([
    ['Общие положения', '', []],
    ['Общие положения', 'Политика принята.', []],
    ['Условия обработки', '', []],
    ['Условия обработки', 'Субъекты:', ['работники;', 'гости.']],
    ['Условия обработки', 'Данные хранятся год.', []],
  ]);
});

it('a clause counted like a chapter is none of the chapter before it', () => {
  expect(
    told('6. Права субъектов', '6.1. Субъекты имеют право.', '7. Ответственный: начальник отдела.'),
  ).toEqual([
    ['Права субъектов', '', []],
    ['Права субъектов', 'Субъекты имеют право.', []],
    ['', 'Ответственный: начальник отдела.', []],
  ]);
});

it('a number behind “ст.” cites a law and begins no clause', () => {
  expect(told('1.1. По требованиям ст. 18.1 Федерального закона.')).toEqual([
    ['', 'По требованиям ст. 18.1 Федерального закона.', []],
  ]);
});

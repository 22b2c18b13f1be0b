import { expect, it } from 'vitest';
import { purposeTitle } from './purpose-title.ts';

it.each([
  ['3.1. Цель: Запись на занятия', 'Запись на занятия'],
  ['Цель обработки "Подбор персонала"', 'Подбор персонала'],
  ['3.2. Цель обработки – кадровый учёт', 'кадровый учёт'],
  ['Цель № 2', ''],
  ['Purpose 3: Newsletter', 'Newsletter'],
  ['Zweck: Lohnabrechnung', 'Lohnabrechnung'],
  ['Finalité « Paie »', 'Paie'],
])('%s is the title of an activity', (title, name) => {
  expect(purposeTitle(title)?.name).toBe(name);
});

it.each([
  'Цели обработки персональных данных',
  'Purposes of processing',
  'Сроки обработки: 5 лет',
  'Purpose',
])('%s is none', (title) => {
  expect(purposeTitle(title)).toBeUndefined();
});

it('what a policy says for a purpose is titled by it', () => {
  expect(purposeTitle('3.1. Для цели «Ведение кадрового учёта»:')?.name).toBe('Ведение кадрового учёта');
  expect(purposeTitle('Для целей настоящей политики используются термины')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { labelledParts } from './label-line.ts';
import type { Understanding } from './understanding.ts';

const labels = ['оператор', 'адрес', 'ответственный'];
/** Understands a label by its last word. */
const understanding = {
  of: (label: string) =>
    labels.some((one) => label.toLowerCase().endsWith(one))
      ? { target: 'controller', sure: 1, generic: false }
      : { target: undefined, sure: 0, generic: false },
} as unknown as Understanding;

it('a line of an operator with its numbers is one, for the words before its address say something themselves', () => {
  const line = 'Оператор: ООО «Маяк», ОГРН 1027700132195, адрес: 115114, г. Москва, ул. Лесная, д. 7';
  expect(labelledParts(line, understanding)).toEqual([line]);
});

it('two labels in one line are two lines', () => {
  expect(labelledParts('Оператор: ООО «Маяк». Ответственный: начальник отдела', understanding)).toEqual([
    'Оператор: ООО «Маяк»',
    'Ответственный: начальник отдела',
  ]);
});

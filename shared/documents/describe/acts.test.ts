import { expect, test } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { actLines } from './acts.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const id = (number: number): string => `00000000-0000-4000-8000-00000000900${number}`;
const said = (...acts: NonNullable<Activity['acts']>): string =>
  textOf(actLines({ id: id(0), fz152Bases: ['item-2'], acts }, scopeOf(smallRegister, 'ru', 'fz-152')));

const code = { id: id(1), act: { ru: 'Трудовой кодекс' }, article: { ru: 'ст. 65' } };
const tax = { id: id(2), act: { ru: 'Налоговый кодекс' } };
const duty = { ...code, id: id(3), duty: { ru: 'Документы при приёме' } };

test('acts of which only the name is known are one list, not a label for each', () => {
  expect(said(code, tax)).toBe('Акты: Трудовой кодекс, ст. 65; Налоговый кодекс');
  expect(said(code)).toBe('Акт: Трудовой кодекс; статья: ст. 65');
  expect(said(duty, tax).split('\n')).toHaveLength(2);
  expect(said(duty, code, tax).split('\n')).toEqual([
    'Акт: Трудовой кодекс; статья: ст. 65; какую обязанность устанавливает: Документы при приёме',
    'Акты: Трудовой кодекс, ст. 65; Налоговый кодекс',
  ]);
});

test('acts left over from a basis that names none are not printed', () => {
  const left: Activity = { id: id(0), fz152Bases: ['item-1'], acts: [code, tax] };
  expect(actLines(left, scopeOf(smallRegister, 'ru', 'fz-152'))).toEqual([]);
});

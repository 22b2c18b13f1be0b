import { expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

it.each([
  ['Северный порт', 'СП'],
  ['ООО «Северный порт»', 'СП'],
  ['Example Software GmbH', 'ES'],
  ['Harbour', 'HA'],
  ['АО', 'АО'],
  ['«ёлка»', 'ЁЛ'],
  ['', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

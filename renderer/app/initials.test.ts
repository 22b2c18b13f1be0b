import { expect, it } from 'vitest';
import { calledShortly, initialsOf } from './initials.ts';

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

it.each([
  ['ООО «Северный порт»', 'Северный порт'],
  ['«Северный порт»', 'Северный порт'],
  ['ООО Северный порт', 'ООО Северный порт'],
  ['Example Software GmbH', 'Example Software GmbH'],
  ['АО «Порт» и партнёры', 'АО «Порт» и партнёры'],
])('“%s” is shortly called “%s”', (name, short) => {
  expect(calledShortly(name)).toBe(short);
});

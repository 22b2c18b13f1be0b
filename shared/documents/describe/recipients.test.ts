import { expect, test } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { recipientNames } from './recipients.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const id = (number: number): string => `00000000-0000-4000-8000-0000000090${10 + number}`;
const names = (count: number): string => {
  const parties = Array.from({ length: count }, (_, at) => ({
    id: id(at),
    name: { ru: `Сторона ${at + 1}` },
  }));
  const recipients = parties.map((party) => ({ id: party.id, party: party.id }));
  const register = { ...smallRegister, parties };
  return textOf(recipientNames({ id: id(0), recipients }, scopeOf(register, 'ru', 'gdpr')));
};

test('an overview names the first of many recipients and says how many more there are', () => {
  expect(names(2)).toBe('Сторона 1; Сторона 2');
  expect(names(10)).toMatch(/; Сторона 10$/);
  expect(names(30)).toMatch(/; Сторона 9; и ещё 21, полностью — в карточке$/);
});

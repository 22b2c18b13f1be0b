import { expect, test } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { DataGroup } from '../../register/activity/activity.ts';
import { dataLines } from './data.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const id = (number: number): string => `00000000-0000-4000-8000-00000000900${number}`;
const said = (...data: readonly DataGroup[]): string =>
  textOf(dataLines({ id: id(0), data }, scopeOf(smallRegister, 'en', 'fz-152')));

test('a group that says nothing yet is not printed as a bare number', () => {
  expect(said({ id: id(1) })).toBe('');
  expect(said({ id: id(1) }, { id: id(2), items: ['email'] })).toBe('Group 2: e-mail address');
  expect(said({ id: id(1), name: { en: 'Contact data' } })).toBe('Contact data');
});

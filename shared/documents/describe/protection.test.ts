import { expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Measure } from '../../register/measure.ts';
import { measureLines } from './protection.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const id = '00000000-0000-4000-8000-0000000009a1';
const said = (measure: Omit<Measure, 'id'>): string =>
  textOf(measureLines([id], scopeOf({ ...smallRegister, measures: [{ id, ...measure }] }, 'en', 'fz-152')));

it('says once what is both the name of a measure and how it is done, without the mark of the list it came from', () => {
  const training = { en: 'Organises training of employees;' };
  expect(said({ name: training, description: training })).toBe('Organises training of employees');
  expect(said({ name: training, description: { en: 'Each year.' } })).toBe(
    'Organises training of employees. Each year.',
  );
});

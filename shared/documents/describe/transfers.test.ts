import { expect, test } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';
import { transferHeads } from './transfers.ts';

const id = (number: number): string => `0199d5a8-0000-7000-8000-00000000000${number}`;

const activity: Activity = {
  id: id(0),
  transfers: [
    { id: id(1), country: 'EEA' },
    { id: id(2), country: 'DE' },
    { id: id(3), country: 'RU' },
    { id: id(4), country: 'KZ' },
  ],
};

const countriesUnder = (regime: 'gdpr' | 'fz-152'): readonly string[] =>
  textOf(transferHeads(activity, scopeOf(smallRegister, 'en', regime))).split('\n');

test('a transfer is one out of the EEA under the GDPR, and one out of Russia under 152-FZ', () => {
  expect(countriesUnder('gdpr')).toEqual(['Russia', 'Kazakhstan']);
  expect(countriesUnder('fz-152')).toEqual(['European Economic Area (EEA)', 'Germany', 'Kazakhstan']);
});

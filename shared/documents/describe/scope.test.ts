import { expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { upperFirst } from './runs.ts';
import { oneLine, scopeOf } from './scope.ts';

const inOneLine = (en: string): string | undefined => oneLine({ en }, scopeOf(smallRegister, 'en', 'fz-152'));

it('tells the lines of a list apart on one line', () => {
  expect(inOneLine('The Labour Code\nThe Tax Code\n\nCharter')).toBe(
    'The Labour Code; The Tax Code; Charter',
  );
  expect(inOneLine('The purpose is achieved;\nThe account is deleted.\nOther')).toBe(
    'The purpose is achieved; The account is deleted. Other',
  );
  expect(inOneLine('Data are kept as long as\nthe account lives')).toBe(
    'Data are kept as long as the account lives',
  );
  expect(inOneLine(' \n ')).toBeUndefined();
});

it('leaves names that begin with a small letter alone', () => {
  expect(['n8n', 'iCloud', 'eSputnik'].map(upperFirst)).toEqual(['n8n', 'iCloud', 'eSputnik']);
  expect(['e-mail', 'data', 'имя'].map(upperFirst)).toEqual(['E-mail', 'Data', 'Имя']);
});

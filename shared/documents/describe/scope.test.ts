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
  expect(inOneLine('IP address\nfull addresses of pages')).toBe('IP address; full addresses of pages');
  expect(inOneLine('Data are kept until the end of\nthe account')).toBe(
    'Data are kept until the end of the account',
  );
  expect(inOneLine('Keeping personnel records\nand paying wages')).toBe(
    'Keeping personnel records and paying wages',
  );
  expect(inOneLine(' \n ')).toBeUndefined();
});

it('leaves names that begin with a small letter alone', () => {
  expect(['n8n', 'iCloud', 'eSputnik'].map(upperFirst)).toEqual(['n8n', 'iCloud', 'eSputnik']);
  expect(['e-mail', 'data', 'имя'].map(upperFirst)).toEqual(['E-mail', 'Data', 'Имя']);
});

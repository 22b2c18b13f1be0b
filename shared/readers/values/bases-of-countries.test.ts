import { describe, expect, it } from 'vitest';
import { readBasis } from './bases.ts';

const codes = (text: string) =>
  readBasis(text, ['gdpr']).bases.map(({ code, certain }) => (certain ? code : `${code}?`));

describe('letters that go on after a cited article', () => {
  it.each([
    [
      'Art. 6 Abs. 1 lit. b DSGVO (Vertrag), lit. c (Aufbewahrung nach HGB), lit. f (Interesse)',
      ['contract', 'legal-obligation', 'legitimate-interests'],
    ],
    ['Art. 6 Abs. 1 lit. c DSGVO i. V. m. § 22 Abs. 1 lit. b BDSG', ['legal-obligation']],
    ['oraz lit. b w zakresie umów z klientami', ['contract?']],
    ['sowie lit. c', ['legal-obligation?']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});

describe('the Brazilian law is read as what means the same in the GDPR, and doubted', () => {
  it.each([
    ['Art. 7º, V — Contrato', ['contract?']],
    ['art. 7, inciso II, e art. 7º, IX', ['legal-obligation?', 'legitimate-interests?']],
    ['Art. 11, II, f — Tutela da saúde', ['health-care?']],
    ['Art. 7º, X — Proteção do crédito', []],
    ['Art. 7 GDPR', []],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));
});

it.each([
  ['Wypełnienie obowiązku prawnego ciążącego na administratorze', 'legal-obligation'],
  ['prawnie uzasadnione interesy administratora', 'legitimate-interests'],
  ['niezbędność do wykonania umowy', 'contract'],
  ['plnění smlouvy', 'contract'],
  ['az érintett hozzájárulása', 'consent'],
  ['έννομο συμφέρον', 'legitimate-interests'],
  ['изпълнение на договор', 'contract'],
  ['açık rıza', 'consent'],
])('%s is %s', (text, code) => expect(codes(text)).toEqual([code]));

import { expect, test } from 'vitest';
import { contactsIn } from './contacts.ts';
import { countriesIn } from './countries-in.ts';
import { dateIn } from './dates.ts';
import { foldWords } from './fold-words.ts';
import { slotOf, withWords } from './language.ts';
import { bracketed, clausesOf, itemsOf, labelled } from './lists.ts';
import { numberIn } from './numbers.ts';
import { plain } from './plain.ts';
import { mechanismsIn } from './transfer-mechanisms.ts';

test.each([
  ['2025-03-12', '2025-03-12'],
  ['12.03.2025', '2025-03-12'],
  ['12/03/2025', '2025-03-12?'],
  ['25/03/2025', '2025-03-25'],
  ['12-3-2025', '2025-03-12'],
  ['1.2.25', '2025-02-01'],
  ['12 mars 2025', '2025-03-12'],
  ['12. März 2025', '2025-03-12'],
  ['12 de marzo de 2025', '2025-03-12'],
  ['12 marzo 2025', '2025-03-12'],
  ['12 maart 2025', '2025-03-12'],
  ['12 марта 2025 г.', '2025-03-12'],
  ['1er janvier 2024', '2024-01-01'],
  ['5 mai 2024', '2024-05-05'],
  ['5 мая 2024', '2024-05-05'],
  ['3 июня 2024', '2024-06-03'],
  ['3 juin 2024', '2024-06-03'],
  ['3 juillet 2024', '2024-07-03'],
  ['12th March 2025', '2025-03-12'],
  ['March 12, 2025', '2025-03-12'],
  ['Stand: 2025-10-12', '2025-10-12'],
  ['31.02.2025', undefined],
  ['soon', undefined],
] as const)('the day in “%s” is %s', (text, expected) => {
  const found = dateIn(text);
  expect(found && `${found.date}${found.certain ? '' : '?'}`).toBe(expected);
});

test.each([
  ['1 200', 1200],
  ['1.200', 1200],
  ['1,200', 1200],
  ['approx. 50', 50],
  ['5 тыс.', 5000],
  ['2 Mio.', 2_000_000],
  ['many', undefined],
] as const)('the number in “%s” is %s', (text, expected) => {
  expect(numberIn(text)?.number).toBe(expected);
});

test.each([
  ['USA (SCCs)', ['US']],
  ['United States', ['US']],
  ['États-Unis', ['US']],
  ['EE.UU.', ['US']],
  ['Vereinigte Staaten', ['US']],
  ['США', ['US']],
  ['United Kingdom, Switzerland', ['GB', 'CH']],
  ['Schweiz', ['CH']],
  ['Suisse', ['CH']],
  ['EU/EEA', ['EEA']],
  ['alle Daten innerhalb EU (Österreich, Deutschland)', ['EEA', 'AT', 'DE']],
  ['outside the EU', []],
  ['hors UE', []],
  ['за пределами РФ', []],
  ['Сербия, Казахстан', ['RS', 'KZ']],
  ['в Германию', ['DE']],
  ['India', ['IN']],
  ['contact us', []],
  ['in use', []],
  ['Depends on provider', []],
] as const)('the countries in “%s” are %j', (text, expected) => {
  expect(countriesIn(text)).toEqual(expected);
});

test.each([
  ['USA (SCCs)', ['commission-clauses'], false],
  ['Standard Contractual Clauses', ['commission-clauses'], false],
  ['Clauses contractuelles types', ['commission-clauses'], false],
  ['Standardvertragsklauseln', ['commission-clauses'], false],
  ['Cláusulas contractuales tipo', ['commission-clauses'], false],
  ['Clausole contrattuali tipo', ['commission-clauses'], false],
  ['EU-US Data Privacy Framework', ['data-privacy-framework'], false],
  ['DPF certified', ['data-privacy-framework'], false],
  ['BCR', ['binding-corporate-rules'], false],
  ['Angemessenheitsbeschluss', ['adequacy'], false],
  ['Décision d’adéquation', ['adequacy'], false],
  ['Privacy Shield', [], true],
  ['Privacy Shield / SCCs', ['commission-clauses'], true],
  ['Depends on provider', [], false],
] as const)('the mechanism in “%s”', (text, mechanisms, dead) => {
  expect(mechanismsIn(text)).toEqual({ mechanisms, dead });
});

test('lists part at commas, semicolons and lines, brackets stay whole', () => {
  expect(itemsOf('Name, e-mail (work, private); telephone\n- IBAN')).toEqual([
    'Name',
    'e-mail (work, private)',
    'telephone',
    'IBAN',
  ]);
  expect(itemsOf('Harbour Mail, Inc. (USA), Acme Pte. Ltd., banks')).toEqual([
    'Harbour Mail, Inc. (USA)',
    'Acme Pte. Ltd.',
    'banks',
  ]);
  expect(itemsOf('лиц, направляющих обращения; работники, служащие')).toEqual([
    'лиц, направляющих обращения',
    'работники',
    'служащие',
  ]);
  expect(itemsOf('органам — в случаях, предусмотренных законом')).toHaveLength(1);
  expect(itemsOf('1,5 years')).toEqual(['1,5 years']);
  expect(itemsOf('ООО «Рога, копыта», банк')).toEqual(['ООО «Рога, копыта»', 'банк']);
  expect(clausesOf('Art. 6(1)(b), (c); law. Second sentence')).toEqual([
    'Art. 6(1)(b), (c)',
    'law',
    'Second sentence',
  ]);
});

test('labels and brackets are told from what they stand beside', () => {
  expect(labelled('Contact data: e-mail, telephone')).toEqual({
    label: 'Contact data',
    words: 'e-mail, telephone',
  });
  expect(labelled('https://example.net/a')).toEqual({ words: 'https://example.net/a' });
  expect(labelled('Kept until 10:30')).toEqual({ words: 'Kept until 10:30' });
  expect(bracketed('Bank (for debits)')).toEqual({ head: 'Bank', inside: 'for debits' });
});

test('decoration goes, words stay', () => {
  expect(plain('- ✅ **Access**: `RBAC` in *CiviCRM*')).toBe('Access: RBAC in CiviCRM');
  expect(plain('user_id * 2 and snake_case_name')).toBe('user_id * 2 and snake_case_name');
  expect(plain('a<br>b\n\n• c')).toBe('a\nb\nc');
  expect(plain('[Policy](https://acme.eu/p)')).toBe('Policy (https://acme.eu/p)');
});

test('Cyrillic is kept as Russian, all else in the other slot', () => {
  expect([slotOf('Кадры'), slotOf('Personal'), slotOf('CRM Битрикс24'), slotOf('123')]).toEqual([
    'ru',
    'en',
    'ru',
    'en',
  ]);
  expect(withWords({ en: 'a' }, 'b')).toEqual({ en: 'a\nb' });
});

test('words fold to what they have in common', () => {
  expect(foldWords('N°/RÉF. Interessent:innen')).toBe('n ref interessent');
  expect(foldWords('Größe — Straße')).toBe('grosse strasse');
});

test('addresses are found in the words around them', () => {
  expect(contactsIn('Jane Roe, dpo@acme.eu, Tel. +43 1 234567')).toEqual({
    email: 'dpo@acme.eu',
    phone: '+43 1 234567',
    rest: 'Jane Roe',
  });
});

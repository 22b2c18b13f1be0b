import { expect, test } from 'vitest';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { readBasis } from './bases.ts';

const letters: Readonly<Record<string, string>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-task',
  f: 'legitimate-interests',
};

const read = (text: string, list: string, regime: RegimeId = 'gdpr'): readonly string[] =>
  readBasis(text, [regime])
    .bases.filter((basis) => basis.list === list)
    .map(({ code, certain }) => `${code}${certain ? '' : '?'}`);

/** Text → the letters of Art. 6(1) it cites. */
test.each([
  ['Art. 6(1)(b)', 'b'],
  ['6.1.c)', 'c'],
  ['6.1.c) RGPD', 'c'],
  ['Art. 6.1.b RGPD', 'b'],
  ['Art 6.1 e) RGPD', 'e'],
  ['RGPD: 6.1.a) Consentimiento del interesado', 'a'],
  ['artículo 6.1.f) del RGPD', 'f'],
  ['Artículo 6.1, letra c) del RGPD', 'c'],
  ['Art. 6 Abs. 1 lit. b DSGVO', 'b'],
  ['Art. 6 Abs. 1 S. 1 lit. f DSGVO', 'f'],
  ['Art. 6 Abs. 1 Satz 1 lit. c) DSGVO', 'c'],
  ['Art. 6 Abs. 1 Buchst. e DS-GVO', 'e'],
  ['Art. 6 Abs. 1 lit. b, lit. c DSGVO', 'bc'],
  ['Art. 6 Abs. 1 lit. b und f DSGVO', 'bf'],
  ['Art.6(1)(f) GDPR', 'f'],
  ['art. 6 ust. 1 lit. b i c RODO', 'bc'],
  ['art. 6 ust. 1 lit. c oraz a RODO', 'ca'],
  ['art. 6.1 b och c', 'bc'],
  ['Article 6(1)(a)', 'a'],
  ['Article 6 (1) (b) UK GDPR', 'b'],
  ['Art. 6(1)b', 'b'],
  ['GDPR Art 6 1 b)', 'b'],
  ['6(1)(b)/(c)/(f)', 'bcf'],
  ['Art. 6(1)(b), (c)', 'bc'],
  ['Art. 6(1)(b) and (c)', 'bc'],
  ['Art. 6(1)(b) / Art. 6(1)(f)', 'bf'],
  ['Art. 6(1)(b); Art. 6(1)(c)', 'bc'],
  ['art. 6, par. 1, lett. b) GDPR', 'b'],
  ['art. 6, comma 1, lett. c) del GDPR', 'c'],
  ['art. 6 lid 1 sub e AVG', 'e'],
  ['artikel 6 lid 1 onder c AVG', 'c'],
  ['art. 6.1.f RGPD', 'f'],
  ['article 6.1 (c) du RGPD', 'c'],
  ['art. 6 §1 b) RGPD', 'b'],
  ['Article 6-1-b du RGPD', 'b'],
  ['art. 6 ust. 1 lit. a RODO', 'a'],
  ['art. 6 alin. (1) lit. c) GDPR', 'c'],
  ['art. 6 nr. 1 bokstav f', 'f'],
  ['Art. 6 stk. 1 litra b', 'b'],
  ['Art. 6 (b)', 'b'],
  ['Article 6, letter f', 'f'],
  ['point (b) of Article 6(1)', 'b'],
  ['lettera b) dell’art. 6, par. 1', 'b'],
  ['ст. 6(1)(b) GDPR', 'b'],
  ['п. (а) ч. 1 ст. 6 GDPR', 'a'],
  ['6(1)(с)', 'c'],
] as const)('the letters of Art. 6(1) in “%s” are %s', (text, expected) => {
  expect(read(text, 'gdprBases')).toEqual(expected.split('').map((letter) => letters[letter]));
});

/** Text → the conditions of Art. 9(2) it cites. */
test.each([
  ['Art. 9(2)(h)', ['health-care']],
  ['Art. 9.2.b) RGPD', ['employment-social-law']],
  ['Art. 9 Abs. 2 lit. a DSGVO', ['explicit-consent']],
  ['art. 9, par. 2, lett. b) GDPR', ['employment-social-law']],
  ['Art. 6(1)(c), Art. 9(2)(b), (h)', ['employment-social-law', 'health-care']],
  ['art. 9 lid 2 sub j AVG', ['archiving-research-statistics']],
] as const)('the conditions in “%s”', (text, expected) => {
  expect(read(text, 'gdprConditions')).toEqual(expected);
});

/** Text → bases of 152-FZ it cites. */
test.each([
  ['п. 5 ч. 1 ст. 6', ['item-5']],
  ['п. 5 ч. 1 ст. 6 Федерального закона № 152-ФЗ', ['item-5']],
  ['пункт 5 части 1 статьи 6', ['item-5']],
  ['пп. 2, 5 и 7 ч. 1 ст. 6', ['item-2', 'item-5', 'item-7']],
  ['пункты 2, 5 части 1 статьи 6 152-ФЗ', ['item-2', 'item-5']],
  ['п. 2–5 ч. 1 ст. 6', ['item-2', 'item-3', 'item-4', 'item-5']],
  ['подпункт 7 пункта 1 статьи 6', ['item-7']],
  ['ст. 6 ч. 1 п. 5', ['item-5']],
  ['item 5 of part 1 of Article 6', ['item-5']],
  ['Art. 6 part 1 item 7', ['item-7']],
  ['п. 3.1 ч. 1 ст. 6', ['item-3-1']],
  ['clause 1 of Part 1 of Article 6 of Federal Law No. 152-FZ', ['item-1']],
] as const)('the items of Art. 6 in “%s”', (text, expected) => {
  expect(read(text, 'fz152Bases', 'fz-152')).toEqual(expected);
});

test.each([
  ['п. 2.3 ч. 2 ст. 10', ['item-2-3']],
  ['п. 1 ч. 2 ст. 10 152-ФЗ', ['item-1']],
  ['ч. 1 ст. 11', ['biometric-consent']],
  ['ст. 10.1', ['distribution']],
] as const)('the special conditions of 152-FZ in “%s”', (text, expected) => {
  expect(read(text, 'fz152Conditions', 'fz-152')).toEqual(expected);
});

/** Words → bases; a question mark where the word may mean something else. */
test.each([
  ['Consent', ['consent']],
  ['Consent — scope: professional_matching', ['consent']],
  ['Einwilligung', ['consent']],
  ['Consentement de la personne', ['consent']],
  ['Consentimiento del interesado', ['consent']],
  ['Toestemming', ['consent']],
  ['Samtykke', ['consent']],
  ['Consimțământ', ['consent']],
  ['Vertrag', ['contract?']],
  ['Contract', ['contract?']],
  ['Vertragserfüllung', ['contract']],
  ['Exécution du contrat', ['contract']],
  ['Ejecución de un contrato', ['contract']],
  ['Uitvoering van een overeenkomst', ['contract']],
  ['Legal obligation', ['legal-obligation']],
  ['Rechtliche Verpflichtung (BAO § 132)', ['legal-obligation']],
  ['Obligation légale', ['legal-obligation']],
  ['Cumplimiento de una obligación legal', ['legal-obligation']],
  ['Adempimento di un obbligo legale', ['legal-obligation']],
  ['Wettelijke verplichting', ['legal-obligation']],
  ['Rettslig forpliktelse', ['legal-obligation']],
  ['Lakisääteinen velvoite', ['legal-obligation']],
  ['Taak van algemeen belang of uitoefening van openbaar gezag', ['public-task']],
  ['Mission d’intérêt public', ['public-task']],
  ['Cumplimiento de una misión realizada en interés público', ['public-task']],
  ['Legitimate interests', ['legitimate-interests']],
  ['Berechtigtes Interesse', ['legitimate-interests']],
  ['Intérêt légitime du responsable', ['legitimate-interests']],
  ['Interés legítimo', ['legitimate-interests']],
  ['Gerechtvaardigd belang', ['legitimate-interests']],
  ['Berettiget interesse', ['legitimate-interests']],
  ['Vital interests', ['vital-interests']],
  ['LI', ['legitimate-interests?']],
  ['b', ['contract?']],
  ['(c), (f)', ['legal-obligation?', 'legitimate-interests?']],
  ['Legal Ground b', ['contract?']],
  ['LI / contract', ['legitimate-interests?', 'contract?']],
  ['Consent / legal obligation', ['consent', 'legal-obligation']],
  ['Vereinsgesetz 2002', []],
  ['see policy', []],
] as const)('the basis in “%s”', (text, expected) => {
  expect(read(text, 'gdprBases')).toEqual(expected);
});

test.each([
  ['Согласие', ['item-1']],
  ['Согласие субъекта персональных данных', ['item-1']],
  ['Исполнение договора', ['item-5?']],
  ['Договор', ['item-5?']],
  ['Законный интерес оператора', ['item-7?']],
  ['Исполнение обязанностей, возложенных законодательством', ['item-2?']],
  ['Письменное согласие', ['item-1']],
] as const)('the basis under 152-FZ in «%s»', (text, expected) => {
  expect(read(text, 'fz152Bases', 'fz-152')).toEqual(expected);
});

/** Text → laws beside the basis. */
test.each([
  ['Art. 6(1)(b) DSGVO (Vertragserfüllung), Vereinsgesetz 2002', ['Vereinsgesetz 2002']],
  ['Art. 6(1)(c) – Rechtliche Verpflichtung (BAO § 132)', ['BAO § 132']],
  ['§ 147 AO', ['§ 147 AO']],
  ['6.1.c) RGPD: Ley 39/2015', ['Ley 39/2015']],
  ['Ley Orgánica 3/2018', ['Ley Orgánica 3/2018']],
  ['Obligation légale (Code du travail)', ['Code du travail']],
  ['Legal obligation: Companies Act 2006', ['Companies Act 2006']],
  ['D.Lgs. 81/2008', ['D.Lgs. 81/2008']],
  ['ст. 86 ТК РФ', ['ст. 86 ТК РФ']],
  ['Трудовой кодекс РФ', ['Трудовой кодекс РФ']],
  ['Федеральный закон от 06.12.2011 № 402-ФЗ', ['Федеральный закон от 06.12.2011 № 402-ФЗ']],
  ['Федеральный закон № 152-ФЗ', []],
  ['Art. 6(1)(f) GDPR', []],
  ['Regulation (EU) 2016/679', []],
  ['Archiefwet 1995', ['Archiefwet 1995']],
] as const)('the laws in “%s”', (text, expected) => {
  expect(readBasis(text, ['gdpr']).laws).toEqual(expected);
});

test('what a clause says beyond basis and law is left', () => {
  expect(readBasis('Art. 6(1)(b) DSGVO', ['gdpr']).rest).toBe('');
  expect(readBasis('Legal obligation (Art. 6(1)(c) GDPR)', ['gdpr']).rest).toBe('');
  expect(readBasis('Consent — scope: embedding', ['gdpr']).rest).not.toBe('');
});

test('a basis named in words beside a cited one counts, but not as certain', () => {
  expect(read('Art. 6.1.b (contratto) + consenso', 'gdprBases')).toEqual(['contract', 'consent?']);
  expect(read('Art. 6(1)(f), legitimate interest', 'gdprBases')).toEqual(['legitimate-interests']);
});

test('“uzasadniony interes” and “pre-contract” are bases beside others', () => {
  expect(read('Umowa / Uzasadniony interes', 'gdprBases')).toEqual(['contract?', 'legitimate-interests?']);
  expect(read('Pre-contract', 'gdprBases')).toEqual(['contract']);
});

import { describe, expect, it } from 'vitest';
import type { Wording } from '../wording/wording.ts';
import { vocabularies } from './catalogue.ts';
import { fz152LegalBases } from './fz-152/legal-bases.ts';
import { fz152SpecialConditions } from './fz-152/special-conditions.ts';
import { gdprLegalBases } from './gdpr/legal-bases.ts';
import { gdprSpecialConditions } from './gdpr/special-conditions.ts';
import { gdprTransferMechanisms } from './gdpr/transfer-mechanisms.ts';
import { destructionMethods } from './keeping/destruction-methods.ts';
import { destructionOccasions } from './keeping/destruction-occasions.ts';
import { durationUnits } from './keeping/duration-units.ts';
import { retentionTriggers } from './keeping/retention-triggers.ts';
import { termOf, type Term, type Vocabulary } from './vocabulary.ts';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const codes = (vocabulary: Vocabulary): readonly string[] => vocabulary.terms.map((term) => term.code);
const pairsOf = (term: Term): readonly Wording[] => [
  term.label,
  ...(term.hint ? [term.hint] : []),
  ...(term.deprecated ? [term.deprecated] : []),
  ...term.citations,
];

const codesWhere = <Entry extends Term>(vocabulary: Vocabulary<Entry>, test: (term: Entry) => boolean) =>
  vocabulary.terms.filter(test).map((term) => term.code);

it('gives every vocabulary an id of its own', () => {
  const ids = vocabularies.map((vocabulary) => vocabulary.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
});

describe.each(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))(
  '%s',
  (_id, vocabulary) => {
    it('has unique codes in kebab-case', () => {
      expect(vocabulary.terms.length).toBeGreaterThan(1);
      expect(new Set(codes(vocabulary)).size).toBe(vocabulary.terms.length);
      expect(codes(vocabulary).filter((code) => !KEBAB.test(code))).toEqual([]);
    });

    it('speaks both languages, each in its own letters', () => {
      for (const { en, ru } of [vocabulary.name, ...vocabulary.terms.flatMap(pairsOf)]) {
        expect(en.trim()).not.toBe('');
        expect(en).not.toMatch(CYRILLIC);
        expect(ru).toMatch(CYRILLIC);
        expect(`${en}${ru}`).not.toMatch(/ {2}|undefined/);
      }
    });

    it('has no two terms with the same label', () => {
      expect(new Set(vocabulary.terms.map((term) => term.label.en)).size).toBe(vocabulary.terms.length);
      expect(new Set(vocabulary.terms.map((term) => term.label.ru)).size).toBe(vocabulary.terms.length);
    });

    it('names an edition of every law it cites', () => {
      const cited = new Set(vocabulary.terms.flatMap((term) => term.citations.map((place) => place.regime)));
      const named = new Set(
        vocabulary.editions.map((edition) => (edition.id.startsWith('gdpr') ? 'gdpr' : 'fz-152')),
      );
      expect([...cited].filter((regime) => !named.has(regime))).toEqual([]);
    });
  },
);

describe('legal bases', () => {
  it('are the six points of Art. 6(1) GDPR', () => {
    expect(gdprLegalBases.terms.map((term) => term.short.en)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `6(1)(${letter})`),
    );
    expect(gdprLegalBases.terms.filter((term) => term.demands.length === 0)).toEqual([]);
  });

  it('are the items of Art. 6 part 1 152-FZ, of which item 10 is no longer offered', () => {
    expect(fz152LegalBases.terms.map((term) => term.short.ru.replace('п. ', ''))).toEqual(
      '1 2 3 3.1 4 5 6 7 8 9 9.1 10 11'.split(' '),
    );
    expect(codesWhere(fz152LegalBases, (term) => term.deprecated !== undefined)).toEqual(['item-10']);
    expect(termOf(fz152LegalBases, 'item-10')?.deprecated?.ru).toContain('01.03.2021');
    expect(termOf(fz152LegalBases, 'item-3-1')?.citations).toEqual([
      { regime: 'fz-152', en: 'Art. 6 part 1 item 3.1 152-FZ', ru: 'п. 3.1 ч. 1 ст. 6 152-ФЗ' },
    ]);
  });

  it('mark as doubtful only what must not be printed as law', () => {
    expect(codesWhere(fz152LegalBases, (term) => term.doubtful === true)).toEqual(['item-9-1']);
  });
});

describe('special conditions', () => {
  it('are ten for Art. 9(2) GDPR and two for Art. 10', () => {
    expect(codesWhere(gdprSpecialConditions, (term) => term.appliesTo === 'special')).toHaveLength(10);
    expect(codesWhere(gdprSpecialConditions, (term) => term.appliesTo === 'criminal')).toHaveLength(2);
  });

  it('are the items of Art. 10 part 2 152-FZ and the cases beside them', () => {
    const items = fz152SpecialConditions.terms.filter((term) => term.appliesTo === 'special');
    expect(items.map((term) => term.short.ru.replace(/^п\. ([\d.]+) .*/, '$1'))).toEqual(
      '1 2 2.1 2.2 2.3 3 4 5 6 7 7.1 8 9 10'.split(' '),
    );
    expect(codesWhere(fz152SpecialConditions, (term) => term.appliesTo === 'distribution')).toEqual([
      'distribution',
    ]);
    const criminal = fz152SpecialConditions.terms.filter((term) => term.appliesTo === 'criminal');
    expect(criminal.map((term) => term.demands)).toEqual([['act'], ['act']]);
  });
});

describe('transfer mechanisms', () => {
  it('ask for documented safeguards only under the second subparagraph of Art. 49(1)', () => {
    expect(codesWhere(gdprTransferMechanisms, (term) => term.documented === true)).toEqual([
      'compelling-interests',
    ]);
  });

  it('tie “occasional” to (b), (c), (e) and close four derogations to authorities', () => {
    expect(codesWhere(gdprTransferMechanisms, (term) => term.occasional === true)).toEqual([
      'contract-with-subject',
      'contract-in-subject-interest',
      'legal-claims',
    ]);
    expect(codesWhere(gdprTransferMechanisms, (term) => term.closedToAuthorities === true)).toEqual([
      'explicit-consent',
      'contract-with-subject',
      'contract-in-subject-interest',
      'compelling-interests',
    ]);
  });
});

describe('keeping', () => {
  it('does not take anonymisation, de-identification, archive or return for destruction under 152-FZ', () => {
    expect(codesWhere(destructionMethods, (term) => !term.destroysUnder152)).toEqual([
      'anonymise',
      'de-identify',
      'archive',
      'return',
    ]);
  });

  it('knows the deadlines of Art. 20 and 21 152-FZ', () => {
    const deadlines = destructionOccasions.terms.flatMap(({ code, deadline }) =>
      deadline ? [`${code}: ${deadline.amount} ${deadline.unit}, ${deadline.citation.ru}`] : [],
    );
    expect(deadlines).toEqual([
      'purpose-achieved: 30 day, ч. 4 ст. 21 152-ФЗ',
      'consent-withdrawn: 30 day, ч. 5 ст. 21 152-ФЗ',
      'no-longer-relevant: 7 working-day, ч. 3 ст. 20 152-ФЗ',
      'unlawful-processing: 10 working-day, ч. 3 ст. 21 152-ФЗ',
    ]);
    const units = destructionOccasions.terms.flatMap(({ deadline }) => (deadline ? [deadline.unit] : []));
    expect(units.filter((unit) => !termOf(durationUnits, unit))).toEqual([]);
  });

  it('puts events into sentences', () => {
    const end = termOf(retentionTriggers, 'contract-end');
    expect(end?.label).toEqual({ en: 'End of the contract', ru: 'Прекращение договора' });
    expect(end?.from).toEqual({ en: 'from the end of the contract', ru: 'с даты прекращения договора' });
    expect(end?.until.ru).toBe('до прекращения договора');
  });
});

import { describe, expect, it } from 'vitest';
import { thingVocabularies } from './catalogue-lists.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

const cyrillic = /[А-Яа-яЁё]/;
const codesOf = (vocabulary: Vocabulary): string[] => vocabulary.terms.map((term) => term.code);
const wordings = (term: Term) => [term.label, ...(term.hint ? [term.hint] : []), ...term.citations];

describe.each(thingVocabularies.map((vocabulary) => [vocabulary.id, vocabulary] as const))(
  '%s',
  (id, vocabulary) => {
    it('has terms with unique codes', () => {
      expect(vocabulary.terms.length).toBeGreaterThan(3);
      expect(new Set(codesOf(vocabulary)).size).toBe(vocabulary.terms.length);
    });

    it('writes its codes in kebab-case, countries in capitals', () => {
      const shape = id === 'countries' ? /^[A-Z]{2,3}$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
      expect(codesOf(vocabulary).filter((code) => !shape.test(code))).toEqual([]);
    });

    it('speaks Russian in Russian and English without Cyrillic', () => {
      const spoken = [vocabulary.name, ...vocabulary.terms.flatMap(wordings)];
      const wrong = spoken.filter(({ en, ru }) => {
        const onlyArticle = /^ст\. .*GDPR$/.test(ru);
        return !en.trim() || cyrillic.test(en) || (!cyrillic.test(ru) && !onlyArticle);
      });
      expect(wrong).toEqual([]);
    });

    it('never names two terms alike', () => {
      for (const language of ['en', 'ru'] as const) {
        const labels = vocabulary.terms.map((term) => term.label[language].toLowerCase());
        expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
      }
    });

    it('cites the law of every edition it names', () => {
      const cited = new Set(
        vocabulary.terms.flatMap((term) => term.citations.map((citation) => citation.regime)),
      );
      const named = vocabulary.editions.map((edition) => (edition.id.startsWith('gdpr') ? 'gdpr' : 'fz-152'));
      expect(named.filter((regime) => !cited.has(regime))).toEqual([]);
    });
  },
);

describe('vocabularies together', () => {
  it('have ids of their own', () => {
    expect(new Set(thingVocabularies.map(({ id }) => id)).size).toBe(thingVocabularies.length);
  });
});

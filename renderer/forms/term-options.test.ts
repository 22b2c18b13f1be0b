import { describe, expect, it } from 'vitest';
import { gdprLegalBases } from '../../shared/vocabulary/gdpr/legal-bases.ts';
import { dataItems } from '../../shared/vocabulary/things/data-items.ts';
import type { Vocabulary } from '../../shared/vocabulary/vocabulary.ts';
import { optionsMatching } from '../components/option.ts';
import { inOfferedOrder, termOptions } from './term-options.ts';

describe('termOptions', () => {
  it('says each term in the language asked for, with its short place in the law', () => {
    const [consent] = termOptions(gdprLegalBases, 'ru');
    expect(consent).toMatchObject({ value: 'consent', label: 'Согласие субъекта данных', detail: '6(1)(a)' });
  });

  it('is found in the other alphabet and by its code', () => {
    const options = termOptions(gdprLegalBases, 'ru');
    expect(optionsMatching(options, 'vital').map((option) => option.value)).toContain('vital-interests');
    expect(optionsMatching(options, 'жизненн').map((option) => option.value)).toContain('vital-interests');
  });

  it('puts data under their headings', () => {
    expect(termOptions(dataItems, 'en').every((option) => option.group !== undefined)).toBe(true);
  });

  it('gives the very same list again, so that a field need not be drawn anew', () => {
    expect(termOptions(dataItems, 'en')).toBe(termOptions(dataItems, 'en', ['surname']));
  });

  it('offers a former term only where it is chosen', () => {
    const label = { en: 'x', ru: 'х' };
    const former: Vocabulary = {
      id: 'test',
      name: label,
      editions: [],
      terms: [
        { code: 'now', label, citations: [] },
        { code: 'then', label, citations: [], deprecated: label },
      ],
    };
    expect(termOptions(former, 'en').map((option) => option.value)).toEqual(['now']);
    expect(termOptions(former, 'en', ['then']).map((option) => option.value)).toEqual(['now', 'then']);
  });
});

describe('inOfferedOrder', () => {
  it('keeps what is not offered, after what is', () => {
    const options = ['b', 'a', 'c'].map((value) => ({ value, label: value }));
    expect(inOfferedOrder(['a', 'newer', 'b'], options)).toEqual(['b', 'a', 'newer']);
    expect(inOfferedOrder(undefined, options)).toBeUndefined();
  });
});

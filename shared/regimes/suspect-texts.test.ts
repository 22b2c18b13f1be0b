import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { hasPlaceholder } from './gdpr/detectors/placeholders.ts';
import { placeholder } from './fz-152/text-patterns.ts';
import { companiesIn, found } from './fz-152/text-search.ts';
import { isSuspect, suspectsIn } from './suspect-texts.ts';

const pieces = [
  [
    'TBD',
    'tba',
    'TODO:',
    'FIXME',
    'xxx',
    'XX.MM.2026',
    'хх.хх.',
    'дд.мм.',
    'lorem ipsum',
    '___',
    '.....',
    '……',
  ],
  ['to be completed', 'à définir', 'zu ergänzen', 'noch zu klären', 'da completare', 'будет уточнить'],
  ['{{name}}', '[указать]', '<insert>', '(вписать)', '[email protected]', '[COMPANY_NAME]'],
  [
    'ООО «Ромашка»',
    'АО "Заря"',
    'Camomile LLC',
    'JSC Dawn',
    'Dawn Ltd',
    'Sun Inc',
    'Moon GmbH',
    'Star Limited',
  ],
  ['keeping', 'the correspondence', 'ведение переписки', 'с клиентами,', '12 months', '1.2.3', ' ', '\n', ''],
].flat();

const inSomeCase = fc
  .tuple(fc.constantFrom(...pieces), fc.constantFrom('as it is', 'upper', 'lower'))
  .map(([words, way]) =>
    way === 'upper' ? words.toUpperCase() : way === 'lower' ? words.toLowerCase() : words,
  );
const texts = fc
  .tuple(fc.array(inSomeCase, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ''))
  .map(([words, between]) => words.join(between));

describe('suspect texts', () => {
  it('are all in which a place is open or a company is named', () => {
    fc.assert(
      fc.property(texts, (words) => {
        const text = { ru: words };
        const finds =
          hasPlaceholder(words) || found(text, placeholder) !== undefined || companiesIn(text).length > 0;
        expect(finds && !isSuspect(words)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('stand under the path of their field', () => {
    const text = { en: 'TBD', ru: 'хранение' };
    const entry = { id: 'one', name: text, items: [{ id: 'two', link: '[link]' }], notes: { en: 'TODO' } };
    expect(suspectsIn(entry)).toEqual([
      { path: '/name', words: 'TBD', text, isNote: false },
      { path: '/items/two/link', words: '[link]', text: undefined, isNote: false },
      { path: '/notes', words: 'TODO', text: { en: 'TODO' }, isNote: true },
    ]);
  });
});

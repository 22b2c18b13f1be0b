import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { expectedOf } from '../../../test/papers/expected-words.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Fields } from '../../register/field.ts';
import { organisationFields } from '../../register/organisation.ts';
import { partyFields } from '../../register/party.ts';
import { systemFields } from '../../register/system.ts';
import { languages, type Language } from '../../wording/wording.ts';
import { fz152Register } from './document.ts';

const said = (language: Language): string =>
  paperText(
    fz152Register.build({ register: smallRegister, revision: 14, date: '2026-11-22', language, options: {} }),
  )
    .toLowerCase()
    .replace(/\s+/g, ' ');

/** What only marks the entry, and references, which are said by name. */
const notSaid = /^\/(?:notes|regimes|measures|authority|euRepresentatives)(?:\/|$)/;

describe('the register under 152-FZ', () => {
  it.each(languages)('says all of the organisation, its systems and its parties (%s)', (language) => {
    const asked = { regime: 'fz-152' as const, language, unless: (place: string) => notSaid.test(place) };
    const of = (entries: readonly { readonly id: string }[], fields: Fields) =>
      entries.flatMap((entry) => expectedOf({ ...entry }, fields, asked));
    const here = smallRegister.parties.filter(({ name }) => !/Southern|Baltic/.test(name?.en ?? ''));
    const expected = [
      ...of([smallRegister.organisation], organisationFields),
      ...of(here, partyFields),
      ...of(smallRegister.systems, systemFields),
    ];
    const text = said(language);
    expect(expected.filter(({ words }) => !text.includes(words.toLowerCase()))).toEqual([]);
  });

  it('leaves out what belongs to the other law alone', () => {
    expect(said('en')).not.toMatch(/regatta|southern port|baltic|module two|art\. 6\(1\)/);
  });

  it('marks what has ended and names what the law asks for and the card lacks', () => {
    expect(said('ru')).toContain('2.3. бумажные пропуска (прекращён)');
    expect(said('ru')).toMatch(/правовое основание: не указано/);
    expect(said('ru')).not.toMatch(/согласие: не указано/);
  });
});

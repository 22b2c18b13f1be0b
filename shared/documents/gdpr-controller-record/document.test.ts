import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { expectedOf } from '../../../test/papers/expected-words.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Block, Records } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { languages } from '../../wording/wording.ts';
import { gdprControllerRecord } from './document.ts';

const request = (options: Readonly<Record<string, string>>) =>
  ({ register: smallRegister, revision: 1, date: '2026-11-22', language: 'en', options }) as const;

const text = (options: Readonly<Record<string, string>> = {}): string =>
  paperText(gdprControllerRecord.build(request(options)));

const isRecords = (block: Block): block is Records => block.kind === 'records';

describe('the record of the controller', () => {
  it('has the items of Art. 30(1) first, in their order', () => {
    const paper = gdprControllerRecord.build(request({}));
    const labels = paper.sections.flatMap(({ blocks }) => blocks).find(isRecords)?.labels ?? [];
    expect(labels.slice(0, 8).map((label) => label.slice(0, 3))).toEqual(
      '(a) (b) (c) (c) (d) (e) (f) (g)'.split(' '),
    );
    expect(labels.slice(8).every((label) => label.startsWith('Beyond Art. 30: '))).toBe(true);
  });

  it('holds only these when strict', () => {
    const strict = text({ strict: 'yes' });
    expect(strict).not.toMatch(/Beyond|Art\. 6\(1\)|Clauses of 2021|Folder 7|contract No\. 12/);
    expect(strict).toMatch(/\(a\)[^]*\(b\)[^]*\(c\)[^]*\(d\)[^]*\(e\)[^]*\(f\)[^]*\(g\)/);
    expect(strict).toContain('Security is looked after by the port guard.');
  });

  it('documents safeguards in item (e) only for the second subparagraph of Art. 49(1)', () => {
    const strict = text({ strict: 'yes' });
    expect(strict).toContain('Results are sent without health data');
    expect(strict).not.toContain('Encryption before sending');
  });

  it('names joint controllers, the representative and the officer with their contacts', () => {
    const strict = text({ strict: 'yes' });
    for (const contact of ['south@example.org', 'eu@example.org', 'dpo@example.org', 'office@example.org']) {
      expect(strict).toContain(contact);
    }
  });

  it('has an overview of names and short lists', () => {
    const [activity] = smallRegister.activities;
    const items = dataItems.terms.slice(0, 20).map(({ code }) => code);
    const wide = activity ? [{ ...activity, data: [{ id: activity.id, items }] }] : [];
    const register = { ...smallRegister, activities: wide };
    const paper = gdprControllerRecord.build({ ...request({}), register });
    const overview = paperText({ ...paper, sections: paper.sections.slice(0, 1) });
    expect(overview).toContain('and 11 more, listed in full in the card');
    expect(overview).not.toMatch(/processor/);
    expect(paperText(paper)).toMatch(/processor/);
  });

  it('leaves activities on another’s behalf to the record of the processor', () => {
    expect(text()).not.toContain('Berth bookings');
  });

  it('counts biometric data among the special categories', () => {
    const [first] = smallRegister.activities;
    const data = [{ id: first?.id ?? '', items: ['fingerprints'] }];
    const register = { ...smallRegister, activities: first ? [{ ...first, data }] : [] };
    const paper = gdprControllerRecord.build({ ...request({}), register });
    expect(paperText(paper)).toContain('Special categories of personal data');
    expect(paperText(paper)).not.toContain('Biometric personal data');
  });

  it.each(languages)('says all of the organisation that its law asks for (%s)', (language) => {
    const said = paperText(gdprControllerRecord.build({ ...request({}), language })).toLowerCase();
    const notSaid = /^\/(?:notes|regimes|measures|policyPlace)(?:\/|$)/;
    const asked = { regime: 'gdpr' as const, language, unless: (place: string) => notSaid.test(place) };
    const expected = expectedOf({ ...smallRegister.organisation }, organisationFields, asked);
    expect(expected.length).toBeGreaterThan(20);
    expect(expected.filter(({ words }) => !said.includes(words.toLowerCase()))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { id } from '../../../test/fixtures/registers/small-register/ids.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { fz152Consent } from './document.ts';

const [enquiries, personnel] = smallRegister.activities as readonly [Activity, Activity, ...Activity[]];

const request = (activities: readonly Activity[], options: Readonly<Record<string, string>> = {}) =>
  ({
    register: { ...smallRegister, activities },
    revision: 1,
    date: '2026-11-22',
    language: 'en',
    options,
  }) as const;
const textOf = (activities: readonly Activity[], options?: Readonly<Record<string, string>>): string =>
  paperText(fz152Consent.build(request(activities, options)));
const said = (activities: readonly Activity[]): readonly string[] =>
  fz152Consent.checklist(request(activities)).map(({ en }) => en);

const plain: Activity = { ...enquiries, automatedDecisions: false };
const nine = [
  'Data subject',
  'Representative',
  'Operator',
  'Purpose of processing',
  'Personal data',
  'Processors on the operator’s assignment',
  'Actions with the data',
  'Term of the consent',
  'How it is withdrawn',
];

describe('the consent', () => {
  it('is in writing with the contents of Art. 9 part 4 in their order where the law asks for it', () => {
    const lines = textOf([enquiries]).split('\n');
    const places = nine.map((label) => lines.indexOf(`${label}:`));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    expect(places).not.toContain(-1);
    expect(lines.at(-2)).toContain('signature, name');
    expect(said([enquiries])).toContainEqual(expect.stringContaining('has to be in writing'));
  });

  it('is a plain separate one elsewhere: a box to tick on a site, a signature on paper', () => {
    const text = textOf([plain]);
    expect(text).not.toMatch(/Identity document|Representative|signature/);
    expect(text).toContain('[   ] I consent');
    const onPaper = { ...plain, consent: { ...plain.consent, medium: 'paper' } };
    expect(textOf([onPaper])).toContain('Data subject or representative: signature, name / date');
    expect(textOf([{ ...plain, consent: { ...plain.consent, form: 'written' } }])).toContain(
      'Identity document',
    );
  });

  it('is in writing for health data on consent alone, though no case of Art. 10 is chosen yet', () => {
    const { consent: _, fz152Conditions: __, subPurposes: ___, ...bare } = plain;
    const health: Activity = {
      ...bare,
      fz152Bases: ['item-1'],
      data: [{ id: id(12), items: ['full-name', 'health'] }],
    };
    expect(textOf([health])).toContain('Identity document');
    expect(textOf([health])).toContain('Art. 10 part 2 item 1');
    expect(textOf([{ ...health, fz152Conditions: ['item-4'] }])).not.toContain('Identity document');
  });

  it('warns that consent allows no criminal record', () => {
    const warnsOf = (...items: readonly string[]): boolean =>
      said([{ ...plain, data: [{ id: id(12), items }] }]).some((words) =>
        words.includes('consent does not allow a criminal record'),
      );
    expect([warnsOf('full-name', 'criminal-record'), warnsOf('full-name')]).toEqual([true, false]);
  });

  it('asks for the purposes that rest on consent, not for those on another basis', () => {
    expect(textOf([plain])).toContain('Answering questions sent');
    expect(textOf([plain])).not.toContain('Invitations to port open days');
    const part = { id: id(11), purpose: { en: 'Invitations' }, fz152Bases: ['item-1'] };
    const onlyPart = { ...plain, fz152Bases: ['item-5'], subPurposes: [part] };
    expect(textOf([onlyPart])).toMatch(/Purpose of processing:\n {4}• Invitations\n/);
  });

  it('beside another basis asks for the biometric data alone, and names nobody who gets data by that basis', () => {
    const text = textOf([personnel], { activity: personnel.id });
    expect(text).toContain('Image of the face used to establish identity');
    expect(text).not.toMatch(/Salary|Health|Social fund/i);
    expect(text).toContain('(Art. 11 part 3)');
  });

  it('never merges with the consent to distribution, which lets each item be chosen', () => {
    const ordinary = textOf([personnel], { activity: personnel.id });
    const distribution = textOf([personnel], { activity: `${personnel.id}/distribution` });
    expect(ordinary).not.toMatch(/distribution/);
    expect(distribution).toContain('https://example.org/team');
    expect(distribution.match(/\[ {3}\] yes/g)).toHaveLength(5);
    expect(distribution).not.toContain('How it is withdrawn');
    expect(fz152Consent.build(request([personnel])).sections).toHaveLength(2);
  });

  it('is in writing for members whose data are distributed, and says so', () => {
    const members = { ...plain, fz152Conditions: ['item-5'], actions: ['collection', 'distribution'] };
    const text = textOf([members]);
    expect(text).toContain('Identity document');
    expect(text).toContain('Art. 9 part 4, Art. 10 part 2 item 5 152-FZ');
    expect(text).toMatch(/distribution/);
  });

  it('is in writing for employees’ data that go to third parties on consent alone', () => {
    const own = (plain.data ?? []).map((group) => ({ ...group, sources: ['data-subject'] }));
    const staff = { ...plain, fz152Bases: ['item-1'], subPurposes: [], subjects: ['employee'], data: own };
    const shared = { ...staff, recipients: [{ id: id(12), role: 'third-party' }] };
    expect(textOf([{ ...staff, recipients: [] }])).not.toContain('Identity document');
    expect(textOf([shared])).toContain('Identity document');
    expect(textOf([shared])).toContain('Art. 86, 88 of the Labour Code, Art. 9 part 4 152-FZ');
    const lawful = { ...shared, fz152Bases: ['item-1', 'item-2'] };
    expect(textOf([lawful])).not.toContain('Labour Code');
  });

  it('to distribution offers the group set aside for it, each item in its own category', () => {
    const aside = [{ id: id(33), items: ['full-name', 'health'], category: 'distribution' }];
    const data = [...(personnel.data ?? []), ...aside.map((group) => ({ ...group, id: id(34) }))];
    const text = textOf([{ ...personnel, data }], { activity: `${personnel.id}/distribution` });
    expect(text.match(/\[ {3}\] yes/g)).toHaveLength(2);
    expect(text).toContain('Special categories of personal data');
  });

  it('has nothing to print where no activity needs one, and one paper for each that does', () => {
    const none = { ...personnel, fz152Conditions: ['item-2-3'], distribution: {} };
    expect(fz152Consent.nothingToPrint?.(request([none]))?.en).toContain(
      'No activity under 152-FZ rests on consent',
    );
    expect(fz152Consent.nothingToPrint?.(request([personnel]))).toBeUndefined();
    const values = fz152Consent.options[0]?.values(smallRegister).map(({ label }) => label.en);
    expect(values).toEqual(['Website enquiries', 'Personnel records', 'Personnel records: distribution']);
  });
});

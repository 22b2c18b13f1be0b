import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { gdprPrivacyNotice } from './document.ts';
import { partsOf } from './selection.ts';

const request = (register: Register = smallRegister, options: Readonly<Record<string, string>> = {}) =>
  ({ register, revision: 1, date: '2026-11-22', language: 'en', options }) as const;

const text = (register?: Register, options?: Readonly<Record<string, string>>): string =>
  paperText(gdprPrivacyNotice.build(request(register, options)));

const [enquiries] = smallRegister.activities;
if (!enquiries) throw new Error('the register has no activity');

/** The register with this one activity alone: what is not of the notice is left out of it. */
const withOnly = (change: Partial<Activity>): Register => ({
  ...smallRegister,
  activities: [{ ...enquiries, ...change }],
});

const bare: Activity = { id: enquiries.id, regimes: ['gdpr'], status: 'active' };
const registerOfBare = (change: Partial<Activity> = {}): Register => ({
  ...smallRegister,
  activities: [{ ...bare, name: { en: 'Bare' }, subjects: ['customer'], ...change }],
});

describe('whom a notice is for', () => {
  it('is one part for each audience, those that are told the same together', () => {
    expect(partsOf(request()).map(({ names }) => names.map(({ en }) => en))).toEqual([
      ['Website users'],
      ['Enquirers and complainants', 'Owners of moored boats'],
    ]);
  });

  it('is the audience chosen alone, without the data, terms and recipients of others', () => {
    const forEnquirers = text(smallRegister, { audience: 'enquirer' });
    expect(forEnquirers).toContain('For:\n    Enquirers and complainants');
    expect(forEnquirers).toContain('Contact data');
    expect(forEnquirers).not.toMatch(/Website users|Visit data|IP address|Pier Hosting/);
  });

  it('leaves out drafts, what has ended and what is done for others', () => {
    expect(text()).not.toMatch(/Harbour regatta|Berth bookings|Paper passes/);
    expect(gdprPrivacyNotice.nothingToPrint?.(request())).toBeUndefined();
    const ended = withOnly({ status: 'ended' });
    expect(gdprPrivacyNotice.nothingToPrint?.(request(ended))?.en).toContain('No activity');
  });

  it('loses no activity that does not say whose data it is about', () => {
    const second = { ...bare, id: smallRegister.id, name: { en: 'Of unknown people' } };
    expect(text({ ...smallRegister, activities: [enquiries, second] })).toContain('Of unknown people');
  });
});

describe('what would repeat', () => {
  const both = (change: Partial<Activity>, other: Partial<Activity>): string => {
    const second = { ...bare, id: smallRegister.id, name: { en: 'Second' }, ...other };
    const first = { ...bare, name: { en: 'First' }, subjects: ['customer', 'applicant'], ...change };
    return text({ ...smallRegister, activities: [first, second] });
  };
  const occurrences = (said: string, of: string): number => said.split(of).length - 1;

  it('is an activity for several audiences: it is told once, and each finds the way to it', () => {
    const said = both({ purpose: { en: 'Of the first' } }, { subjects: ['customer'] });
    expect(occurrences(said, 'Of the first')).toBe(1);
    expect(occurrences(said, '3.1. First')).toBe(3);
    expect(occurrences(said, '3.2. Second')).toBe(2);
  });

  it('is what holds for every purpose, and only that: it is said once, apart', () => {
    const same = both({ automatedDecisions: false }, { automatedDecisions: false });
    expect(occurrences(same, 'no decisions by automated means alone')).toBe(1);
    expect(same).toMatch(/What holds for every purpose\n[^#]*no decisions by automated means alone/);
    const ofOne = both({ automatedDecisions: false }, {});
    expect(ofOne).toContain('no decisions by automated means alone');
    expect(ofOne).not.toContain('What holds for every purpose');
  });

  it('leaves no list of one where the other recipients are told apart', () => {
    const [tax, hosting] = [
      { id: enquiries.id, kind: 'tax-authority', role: 'authority' },
      { id: smallRegister.organisation.id, kind: 'hosting', role: 'processor' },
    ];
    const subjects = ['customer'];
    const said = both({ subjects, recipients: [tax, hosting] }, { subjects, recipients: [hosting] });
    expect(said).toMatch(/Who receives them:\n {4}Tax authority/);
    expect(said).toMatch(/Who receives them:\n {4}Hosting and cloud providers/);
  });
});

describe('what a notice says', () => {
  it('says of purpose, basis and term that they are not recorded, unless they are told once for all', () => {
    const said = text(registerOfBare());
    for (const label of ['What for', 'What allows us to', 'How long we keep them'])
      expect(said).toContain(`${label}:\n    Not recorded`);
    const kept = { periods: [{ id: enquiries.id, kind: 'criteria', wording: { en: 'As long as needed' } }] };
    const register = registerOfBare(kept);
    const second = { ...bare, ...kept, id: smallRegister.id, subjects: ['customer'] };
    const once = text({ ...register, activities: [...register.activities, second] });
    expect(once).not.toMatch(/How long we keep them:\n {4}Not recorded/);
  });

  it('tells of a recipient in words that fit one and many', () => {
    const networks = { id: enquiries.id, kind: 'social-media', role: 'third-party' };
    expect(text(registerOfBare({ recipients: [networks] }))).toContain(
      '— independently of us, for their own',
    );
  });

  it('keeps what is for the register alone', () => {
    expect(text()).not.toMatch(/slight|contract No\. 12|Room 12|PD-01|Folder|Assessment No\. 4|stays inside/);
    expect(text()).not.toMatch(/Guests cannot be invited|Customer department|Web team/);
  });

  it('presents the right to object apart from the other rights', () => {
    const said = text();
    expect(said).toMatch(
      /# 4\. Your right to object\n[^#]*“Invitations to port open days”[^#]*# 5\. Your rights/,
    );
    expect(said).toMatch(/direct marketing[^#]*This concerns: “Website enquiries”/);
    expect(text(registerOfBare({ gdprBases: ['contract'] }))).not.toContain('Your right to object');
  });

  it.each([
    ['consent', ['Art. 20', 'Art. 7(3)'], ['Art. 17(3)(b)', 'Art. 21(1)']],
    ['contract', ['Art. 20'], ['Art. 7(3)', 'Art. 17(3)(b)', 'Art. 21(1)']],
    ['legal-obligation', ['Art. 17]', 'Art. 17(3)(b)'], ['Art. 20', 'Art. 7(3)', 'Art. 21(1)']],
    ['vital-interests', ['Art. 17]'], ['Art. 20', 'Art. 7(3)', 'Art. 17(3)(b)', 'Art. 21(1)']],
    ['public-task', ['Art. 17]', 'Art. 17(3)(b)', 'Art. 21(1)'], ['Art. 20', 'Art. 7(3)']],
    ['legitimate-interests', ['Art. 21(1)'], ['Art. 20', 'Art. 7(3)', 'Art. 17(3)(b)']],
  ])('gives the rights that follow from %s', (basis, given, notGiven) => {
    const said = text(registerOfBare({ gdprBases: [basis], automation: 'automated' }));
    for (const place of ['Art. 15', 'Art. 16', 'Art. 18', 'Art. 77(1)', ...given])
      expect(said).toContain(place);
    for (const place of [...notGiven, 'Art. 22', 'Art. 21(2)']) expect(said).not.toContain(place);
  });

  it('offers no portability on paper, and marketing can be refused on any basis', () => {
    const onPaper = { gdprBases: ['contract'], automation: 'non-automated', directMarketing: true };
    const said = text(registerOfBare(onPaper));
    expect(said).not.toContain('Art. 20');
    expect(said).toContain('Art. 21(2)–(3)');
  });

  it('says whether a country is adequate on the day, as the user corrected it', () => {
    const transfer = { id: smallRegister.id, country: 'JP', mechanism: 'commission-clauses' };
    const register = registerOfBare({ transfers: [{ ...transfer, country: 'CH' }] });
    expect(text(register)).toContain('Commission Decision 2000/518/EC');
    const undone = { id: smallRegister.id, table: 'eu-adequacy', key: 'CH', value: 'none' };
    expect(text({ ...register, corrections: [undone] })).toContain('There is no decision');
  });
});

describe('the check list of a notice', () => {
  const said = (register: Register) => gdprPrivacyNotice.checklist(request(register));

  it('names each item of the articles that an activity does not supply, and leads to it', () => {
    const paths = said(registerOfBare()).map(({ path }) => path);
    const expected = ['/purpose', '/gdprBases', '/data', '/recipients', '/transfers', '/periods'];
    expect(paths).toEqual(expect.arrayContaining([...expected, '/automatedDecisions']));
    const full = said(withOnly({})).filter(({ entity }) => entity === enquiries.id);
    expect(full).toEqual([]);
  });

  it('asks for what follows from an answer: the interest, the withdrawal, the mechanism, the consequences', () => {
    const asking = registerOfBare({
      gdprBases: ['consent', 'legitimate-interests'],
      automatedDecisions: true,
      transfers: [{ id: smallRegister.id, country: 'RS' }],
      data: [
        { id: smallRegister.id, items: ['email'], sources: ['data-subject', 'third-party'], mandatory: true },
      ],
    });
    expect(said(asking).map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '/interest/interest',
        '/consent/withdrawal',
        `/transfers/${smallRegister.id}/mechanism`,
        `/data/${smallRegister.id}/refusal`,
        `/data/${smallRegister.id}/sourceNote`,
        '/automatedLogic',
        '/automatedConsequences',
      ]),
    );
  });

  it('names what the organisation does not say of itself', () => {
    const { id, name } = smallRegister.organisation;
    const silent = { ...withOnly({}), organisation: { id, name: name ?? {}, country: 'RU' } };
    expect(
      said(silent)
        .filter(({ entity }) => entity === id)
        .map(({ path }) => path),
    ).toEqual([
      '/email',
      '/euRepresentatives',
      '/dpo/email',
      '/authority',
      '/rightsProcedure',
      '/copiesContact',
    ]);
  });
});

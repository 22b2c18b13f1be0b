import { expect, test } from 'vitest';
import { isUuid } from '../../basics/uuid.ts';
import type { Found, FoundRecord, Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };
const recordOf = (texts: Partial<Record<TargetId, string>>): FoundRecord => ({
  place,
  said: Object.entries(texts).map(([target, text]): Said => ({
    target: target as TargetId,
    label: target,
    text,
    place,
  })),
});
const foundOf = (...records: readonly FoundRecord[]): Found => ({
  format: 'csv',
  layout: { en: 'Table', ru: 'Таблица' },
  records,
  ofAll: [],
});

const payroll = recordOf({
  number: '7',
  name: '**Payroll**',
  purpose: 'Paying salaries',
  legalBasis: 'Art. 6(1)(b), (c) GDPR (Income Tax Act 1967)',
  subjects: 'Employees',
  retention: '7 years after employment ends',
  recipients: 'Tax authority; Acme Payroll GmbH',
});

test('an activity is put together of what a row says', () => {
  const { activities, parties } = assemble(foundOf(payroll));
  expect(activities[0]).toMatchObject({
    name: { en: 'Payroll' },
    number: '7',
    status: 'draft',
    regimes: ['gdpr'],
    gdprBases: ['contract', 'legal-obligation'],
    acts: [{ act: { en: 'Income Tax Act 1967' } }],
    subjects: ['employee'],
    periods: [{ duration: { amount: 7, unit: 'year' }, triggers: ['employment-end'], kind: 'fixed-term' }],
  });
  expect(parties.map(({ name }) => name?.en)).toEqual(['Acme Payroll GmbH']);
});

test('reading again gives the same ids, and equal activities get different ones', () => {
  const twice = foundOf(payroll, payroll);
  const [first, second] = [assemble(twice), assemble(twice)];
  expect(first).toEqual(second);
  const ids = first.activities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every(isUuid)).toBe(true);
});

test('an amended file gives the same ids for what it still says', () => {
  const before = assemble(
    foundOf(payroll, recordOf({ number: '8', name: 'CCTV', data: 'Video', retention: '72 hours' })),
  );
  const after = assemble(
    foundOf(
      recordOf({ number: '8', name: 'Video surveillance', data: 'Video, voice', retention: '30 days' }),
      payroll,
    ),
  );
  const byNumber = (number: string, { activities }: typeof before) =>
    activities.find((one) => one.number === number);
  expect(byNumber('7', after)).toEqual(byNumber('7', before));
  const [was, is] = [byNumber('8', before), byNumber('8', after)];
  expect(is?.id).toBe(was?.id);
  expect(is?.data?.[0]?.id).toBe(was?.data?.[0]?.id);
  expect(is?.periods?.[0]?.id).toBe(was?.periods?.[0]?.id);
  expect(is?.periods?.[0]?.duration).toEqual({ amount: 30, unit: 'day' });
});

test('what may be understood otherwise is a guess, with the words of the file beside it', () => {
  const { activities, guesses } = assemble(foundOf(recordOf({ name: 'CRM', legalBasis: 'Vertrag' })));
  const id = activities[0]?.id;
  expect(guesses).toEqual([{ activity: id, path: '/gdprBases/contract', said: 'Vertrag', place }]);
  expect(activities[0]?.sourceTexts).toMatchObject([
    { said: { en: 'Vertrag' }, about: '/gdprBases/contract', place, unsure: true },
  ]);
});

test('what is cited by article is no guess', () => {
  const { guesses } = assemble(
    foundOf(recordOf({ name: 'CRM', legalBasis: 'Art. 6(1)(b)', retention: '3 years' })),
  );
  expect(guesses).toEqual([]);
});

test('one name is one party in the whole file, and units of one’s own are none', () => {
  const row = (recipients: string) => recordOf({ name: recipients, recipients });
  const { parties, activities } = assemble(
    foundOf(
      row('Acme GmbH'),
      row('ACME GmbH; HR department'),
      recordOf({ name: 'x', processors: 'Acme GmbH' }),
    ),
  );
  expect(parties).toMatchObject([{ name: { en: 'Acme GmbH' }, roles: ['recipient', 'processor'] }]);
  expect(activities[1]?.recipients).toMatchObject([
    { party: parties[0]?.id },
    { role: 'internal-unit', kind: 'unit-hr' },
  ]);
});

test.each([
  ['recipients', 'None', { noRecipients: true }],
  ['recipients', 'Ninguna', { noRecipients: true }],
  ['transfers', '❌ Nein', { noTransfers: true }],
  ['transfers', 'n.v.t.', { noTransfers: true }],
  ['automatedDecisions', 'No', { automatedDecisions: false }],
  ['dpia', 'Nein', { dpia: { status: 'not-required' } }],
] as const)('under %s “%s” becomes a mark', (target, text, expected) => {
  expect(assemble(foundOf(recordOf({ name: 'A', [target]: text }))).activities[0]).toMatchObject(expected);
});

test('placeholders leave their field empty', () => {
  const { activities, parties, leftovers } = assemble(
    foundOf(
      recordOf({
        name: 'A',
        purpose: '[TBD]',
        recipients: 'tbd',
        retention: 'à compléter',
        owner: '[DPO_NAME]',
      }),
    ),
  );
  expect(Object.keys(activities[0] ?? {}).toSorted()).toEqual(['id', 'name', 'regimes', 'status']);
  expect([parties, leftovers]).toEqual([[], []]);
});

test('labels of lines name groups of data, and terms find them', () => {
  const { activities } = assemble(
    foundOf(
      recordOf({
        name: 'Membership',
        data: 'Contact data: e-mail, telephone\nPayment data: IBAN',
        retention: 'Payment data: 7 years\nContact data: until the end of the membership',
      }),
    ),
  );
  const [contact, payment] = activities[0]?.data ?? [];
  expect([contact?.items, payment?.items]).toEqual([['email', 'phone'], ['settlement-account']]);
  expect(activities[0]?.periods?.map(({ groups }) => groups)).toEqual([[payment?.id], [contact?.id]]);
});

test.each([
  ['USA (SCCs)', [{ country: 'US', mechanism: 'commission-clauses' }]],
  ['Switzerland (adequacy decision)', [{ country: 'CH', mechanism: 'adequacy' }]],
  ['Depends on provider', [{ safeguards: { en: 'Depends on provider' } }]],
  ['Privacy Shield', [{ safeguards: { en: 'Privacy Shield' } }]],
] as const)('“%s” is a transfer', (text, expected) => {
  const [activity] = assemble(foundOf(recordOf({ name: 'A', transfers: text }))).activities;
  expect(activity?.transfers).toMatchObject(expected);
  expect(activity?.noTransfers).toBeUndefined();
});

test('the laws follow from what is cited, then from the language', () => {
  const regimes = (text: string) =>
    assemble(foundOf(recordOf({ name: 'A', legalBasis: text }))).activities[0]?.regimes;
  expect(regimes('п. 5 ч. 1 ст. 6')).toEqual(['fz-152']);
  expect(regimes('Согласие')).toEqual(['fz-152']);
  expect(regimes('Art. 6 Abs. 1 lit. b DSGVO')).toEqual(['gdpr']);
  expect(regimes('Consent')).toEqual(['gdpr']);
  expect(regimes('Consent (152-FZ) and Art. 6(1)(a) GDPR')).toEqual(['fz-152', 'gdpr']);
});

test('the controller, the officer and what holds for all belong to the organisation', () => {
  const said = (target: TargetId, text: string): Said => ({ target, label: target, text, place });
  const { organisation, leftovers } = assemble({
    ...foundOf(payroll),
    ofAll: [
      said('controller', 'Harbour Books Ltd, 12 Quay Street, Leeds'),
      said('controllerContact', 'office@harbour.eu, +44 113 000 0000'),
      said('officer', 'Jane Roe, dpo@harbour.example'),
      said('measures', 'Encryption; backups'),
    ],
  });
  expect(organisation).toMatchObject({
    name: { en: 'Harbour Books Ltd' },
    address: { en: '12 Quay Street, Leeds' },
    email: 'office@harbour.eu',
    phone: '+44 113 000 0000',
    dpo: { name: { en: 'Jane Roe' }, email: 'dpo@harbour.example' },
  });
  expect(organisation?.measures).toHaveLength(2);
  expect(leftovers).toEqual([]);
});

test('a chapter in a cell is kept whole and not taken apart', () => {
  const chapter = 'Art. 6(1)(b), '.repeat(2000);
  const { activities, leftovers } = assemble(
    foundOf(recordOf({ name: 'A', legalBasis: chapter, data: chapter })),
  );
  expect(activities[0]?.gdprBases).toBeUndefined();
  expect(leftovers.map(({ text }) => text)).toEqual([chapter, chapter]);
});

import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { collections } from '../../register/collections.ts';
import { entrySchema } from '../../register/schema.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Proposal } from '../proposal.ts';
import { fidesReader } from './fides-reader.ts';
import { fidesDataCategories } from './terms/data-categories.ts';
import { fidesDataSubjects } from './terms/data-subjects.ts';

const manifest = {
  organization: [
    {
      fides_key: 'tea_house',
      name: 'Tea House',
      description: 'Tea by post',
      controller: { name: 'Ann Teller', address: '1 Leaf Street', email: 'ann@tea.example', phone: '+1 555' },
      data_protection_officer: { name: 'Olga', email: 'dpo@tea.example' },
      representative: { name: 'Rep GmbH', address: 'Berlin' },
    },
  ],
  system: [
    {
      fides_key: 'shop',
      name: 'Shop',
      description: 'Orders of tea',
      system_type: 'Database',
      administrating_department: 'Sales',
      responsibility: ['Controller'],
      legal_basis_for_transfers: ['SCCs', 'A basis of its own'],
      requires_data_protection_assessments: true,
      egress: [
        { fides_key: 'mailer', type: 'system' },
        { fides_key: 'courier', type: 'system' },
      ],
      ingress: [{ fides_key: 'marketplace', type: 'system' }],
      privacy_declarations: [
        {
          name: 'Delivering orders',
          data_categories: ['user.contact.email', 'user.contact', 'user.shoe_size'],
          data_use: 'essential.service',
          data_subjects: ['customer', 'tea_taster'],
          legal_basis_for_processing: 'Contract',
          retention_period: '3 years',
          dataset_references: ['orders_db'],
        },
      ],
    },
    {
      fides_key: 'mailer',
      privacy_declarations: [
        { data_categories: [], data_use: 'marketing.communications.email', data_subjects: [] },
        { data_categories: ['user.name'], data_use: 'brewing', data_subjects: [{ name: 'employee' }] },
      ],
    },
  ],
} as const;

function proposed(data: Json): Proposal {
  const read = fidesReader.read({ type: 'data', format: 'yaml', data }, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

describe('the reader of fides manifests', () => {
  const proposal = proposed(manifest);

  it('makes an activity of each declaration', () => {
    const [orders, letters, brewing] = proposal.activities;
    expect(proposal.activities).toHaveLength(3);
    expect(orders).toMatchObject({
      name: { en: 'Delivering orders' },
      purpose: { en: 'Providing the service or product', ru: 'Предоставление услуги или продукта' },
      status: 'draft',
      department: { en: 'Sales' },
      role: 'controller',
      gdprBases: ['contract'],
      dpia: { status: 'required' },
      data: [{ sourceNote: { en: 'marketplace' } }],
    });
    expect(orders?.data?.[0]?.items).toContain('email');
    expect(orders?.subjects).toContain('customer');
    expect(orders?.periods?.[0]?.wording).toEqual({ en: '3 years' });
    expect(orders?.transfers?.map(({ mechanism }) => mechanism)).toEqual(['commission-clauses']);
    expect(orders?.systems).toHaveLength(2);
    expect(letters).toMatchObject({ directMarketing: true, name: { en: 'mailer: Marketing by e-mail' } });
    expect(brewing?.purpose).toEqual({ en: 'brewing' });
  });

  it('keeps who is outside as a recipient, and the organisation', () => {
    expect(proposal.parties.map(({ name }) => name?.en)).toEqual(['Rep GmbH', 'courier']);
    expect(proposal.activities[0]?.recipients).toHaveLength(1);
    expect(proposal.organisation).toMatchObject({
      name: { en: 'Tea House' },
      address: { en: '1 Leaf Street' },
      dpo: { name: { en: 'Olga' }, email: 'dpo@tea.example' },
    });
  });

  it('makes own terms of what our lists lack', () => {
    expect(proposal.dataItems.map(({ name }) => name?.en)).toEqual(['Contact data', 'user.shoe_size']);
    expect(proposal.subjectCategories.map(({ name }) => name?.en)).toEqual(['tea_taster']);
  });

  it('puts what has no place among the leftovers of the activity', () => {
    const ofOrders = proposal.leftovers.filter(({ activity }) => activity === proposal.activities[0]?.id);
    const texts = ofOrders.map(({ text }) => text).join('\n');
    expect(texts).toContain('orders_db');
    expect(texts).toContain('A basis of its own');
  });

  it('tells each guess with its words, and gives entries that the file accepts', () => {
    expect(proposal.guesses.map(({ said }) => said)).toContain('user.contact.email');
    for (const kind of ['activities', 'parties', 'systems', 'dataItems', 'subjectCategories'] as const)
      for (const entry of proposal[kind])
        expect(entrySchema(collections[kind].fields).safeParse(entry).error).toBeUndefined();
    expect(proposed(manifest)).toEqual(proposal);
  });

  it('recognises manifests by their keys only', () => {
    const sure = (data: Json): number => fidesReader.recognises({ type: 'data', format: 'json', data });
    expect(sure(manifest)).toBeGreaterThan(0.9);
    expect(sure({ organization: { fides_key: 'a' } })).toBeGreaterThan(0.5);
    for (const other of [null, [], 'system', { system: 'a' }, { system: [{ name: 'a' }] }])
      expect(sure(other)).toBe(0);
  });

  it('keeps two systems under one key apart', () => {
    const shop = (name: string, use: string) => ({
      fides_key: 'shop',
      name,
      privacy_declarations: [{ name: use, data_use: 'essential' }],
    });
    const { systems, activities } = proposed({ system: [shop('Shop', 'Orders'), shop('Till', 'Receipts')] });
    expect(systems.map(({ name }) => name?.en)).toEqual(['Shop', 'Till']);
    expect(activities.map(({ name }) => name?.en)).toEqual(['Orders', 'Receipts']);
  });

  it('loses no text, wherever it stands', () => {
    const anywhere = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    const declaration = fc.dictionary(fc.constantFrom(...keys), anywhere, { maxKeys: 8 });
    const system = fc
      .tuple(fc.dictionary(fc.constantFrom(...keys), anywhere), fc.array(declaration, { minLength: 1 }))
      .map(([facts, privacy_declarations]) => ({ ...facts, privacy_declarations }));
    const file = fc.record({
      system: fc.array(system, { minLength: 1 }),
      organization: anywhere,
      extra: anywhere,
    });
    fc.assert(
      fc.property(file, (data) => {
        const all = textsIn(proposed(data as Json) as unknown as Json).join('\n');
        // A mark alone, as “:”, says nothing.
        const words = textsIn(data as Json).filter((text) => /[\p{L}\p{N}]/u.test(text));
        for (const text of words) expect(all).toContain(text);
      }),
      { numRuns: 60 },
    );
  });
});

const keys = [
  'fides_key',
  'name',
  'description',
  'data_use',
  'data_categories',
  'data_subjects',
  'egress',
  'ingress',
  'type',
  'legal_basis_for_processing',
  'retention_period',
  'third_parties',
  'responsibility',
  'system_type',
  'controller',
  'administrating_department',
  'dpa_location',
  'data_protection_officer',
  'representative',
  'legal_basis_for_transfers',
];

/** Every text of a value, without the blanks at its ends. */
function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the terms of fides', () => {
  it('are codes of ours or own terms of a category of ours', () => {
    const categories = Object.values(fidesDataCategories);
    const codes = categories.flatMap((term) => ('codes' in term ? term.codes : []));
    const own = categories.flatMap((term) => ('own' in term ? [term.category] : []));
    const subjects = Object.values(fidesDataSubjects).flatMap((term) => ('code' in term ? [term.code] : []));
    expect(codes.filter((code) => !termOf(dataItems, code))).toEqual([]);
    expect(own.filter((code) => !termOf(dataCategories, code))).toEqual([]);
    expect(subjects.filter((code) => !termOf(subjectCategories, code))).toEqual([]);
  });
});

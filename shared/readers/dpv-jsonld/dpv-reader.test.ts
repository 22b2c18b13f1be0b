import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { collections } from '../../register/collections.ts';
import { entrySchema } from '../../register/schema.ts';
import type { Proposal } from '../proposal.ts';
import { dpvReader } from './dpv-reader.ts';

function proposed(data: Json): Proposal {
  const read = dpvReader.read({ type: 'data', format: 'json', data }, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

/** A record of somebody else’s, with terms of earlier editions and words DPV lacks. */
const foreign = {
  '@context': {
    dpv: 'https://w3id.org/dpv#',
    pd: 'https://w3id.org/dpv/dpv-pd#',
    gdpr: 'https://w3id.org/dpv/dpv-gdpr#',
    loc: 'https://w3id.org/dpv/loc#',
    dct: 'http://purl.org/dc/terms/',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    ex: 'https://example.org/',
    title: 'dct:title',
  },
  '@graph': [
    {
      '@id': 'ex:us',
      '@type': 'dpv:DataController',
      'dpv:hasName': 'Kiln Ltd',
      'dpv:hasContact': ['a@kiln.example', '+372 55'],
    },
    {
      '@id': 'ex:record',
      '@type': 'dpv:ROPA',
      'dpv:hasDataController': { '@id': 'ex:us' },
      'dpv:hasProcess': { '@id': 'ex:p1' },
    },
    {
      '@id': 'ex:p1',
      '@type': 'dpv:PersonalDataHandling',
      title: 'Newsletter',
      'dct:identifier': 'PA-7',
      'dpv:hasPurpose': { '@id': 'ex:purpose' },
      'dpv:hasLegalBasis': [{ '@id': 'gdpr:A6-1-a' }, { '@id': 'ex:OurOwnBasis' }],
      'dpv:hasDataSubject': [{ '@id': 'dpv:Subscriber' }, { '@id': 'ex:PotLover' }],
      'dpv:hasPersonalData': [{ '@id': 'pd:EmailAddress' }, { '@id': 'pd:GlazeTaste' }],
      'dpv:hasProcessing': { '@id': 'dpv:Collect' },
      'dpv:hasAutomationLevel': { '@id': 'dpv:PartialAutomation' },
      'dpv:hasDataProcessor': { '@id': 'ex:mailer' },
      'dpv:hasStorageCondition': [
        {
          '@type': 'dpv:StorageDuration',
          'dpv:hasDuration': {
            '@type': 'dpv:UntilEventDuration',
            'dct:description': 'until consent is withdrawn',
          },
        },
        { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': 'P6M' },
        { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': { '@id': 'loc:EE' } },
      ],
      'dpv:hasTechnicalMeasure': { '@id': 'dpv:EncryptionInTransfer' },
      'dpv:hasRisk': { '@id': 'ex:leak', 'dct:title': 'Leak of addresses' },
      'dpv:hasProcess': { '@id': 'ex:out' },
    },
    {
      '@id': 'ex:purpose',
      '@type': 'dpv:Purpose',
      'skos:prefLabel': 'Telling of new pots',
      'skos:broader': { '@id': 'dpv:DirectMarketing' },
    },
    { '@id': 'ex:mailer', '@type': 'dpv:DataProcessor', 'dpv:hasName': 'Mailer Inc' },
    {
      '@id': 'ex:out',
      '@type': 'dpv:PersonalDataProcess',
      'dpv:hasProcessing': { '@id': 'dpv:CrossBorderTransfer' },
      'dpv:hasDataImporter': { '@id': 'ex:mailer' },
      'dpv:hasThirdCountry': { '@id': 'loc:US' },
      'dpv:hasLegalBasis': { '@id': 'gdpr:A46-2-c' },
    },
  ],
};

describe('the DPV files of others', () => {
  const proposal = proposed(foreign);
  const [activity] = proposal.activities;

  it('become draft activities', () => {
    expect(proposal.organisation).toEqual({
      name: { en: 'Kiln Ltd' },
      email: 'a@kiln.example',
      phone: '+372 55',
    });
    expect(proposal.activities).toHaveLength(1);
    expect(activity).toMatchObject({
      status: 'draft',
      name: { en: 'Newsletter' },
      number: 'PA-7',
      purpose: { en: 'Telling of new pots' },
      directMarketing: true,
      gdprBases: ['consent'],
      actions: ['collection'],
      automation: 'mixed',
      places: ['EE'],
    });
    expect(activity?.periods).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'until-event', wording: { en: 'until consent is withdrawn' } }),
        expect.objectContaining({ duration: { amount: 6, unit: 'month' } }),
      ]),
    );
    const [party] = proposal.parties;
    expect(party).toMatchObject({ name: { en: 'Mailer Inc' }, roles: ['processor'] });
    expect(activity?.recipients).toMatchObject([{ party: party?.id, role: 'processor' }]);
    expect(activity?.transfers).toMatchObject([
      { country: 'US', mechanism: 'commission-clauses', party: party?.id },
    ]);
    expect(proposal.measures).toMatchObject([{ kind: 'encryption-in-transit' }]);
  });

  it('keep terms that ours lack as own ones, and the rest as leftovers', () => {
    expect(proposal.subjectCategories.map(({ name }) => name?.en)).toEqual(['Pot lover']);
    expect(proposal.dataItems.map(({ name }) => name?.en)).toEqual(['Glaze taste']);
    const texts = proposal.leftovers.map(({ text }) => text).join('\n');
    expect(texts).toContain('ex:OurOwnBasis');
    expect(texts).toContain('Leak of addresses');
    for (const kind of ['activities', 'parties', 'measures', 'dataItems', 'subjectCategories'] as const)
      for (const entry of proposal[kind])
        expect(entrySchema(collections[kind].fields).safeParse(entry).error).toBeUndefined();
  });

  it('are recognised by what they hold', () => {
    const sure = (data: Json): number => dpvReader.recognises({ type: 'data', format: 'json', data });
    expect(sure(foreign)).toBeGreaterThan(0.9);
    expect(sure({ '@type': 'https://w3id.org/dpv#Process' })).toBeGreaterThan(0.9);
    for (const other of [
      null,
      [],
      'dpv',
      { pia: { name: 'x' } },
      { '@context': 'https://schema.org', name: 'x' },
    ])
      expect(sure(other)).toBe(0);
  });

  it('lose no words, wherever they stand', () => {
    const word = fc.stringMatching(/^[a-zа-я ,.]{3,20}$/);
    const anywhere = fc.letrec((tie) => ({
      value: fc.oneof(
        word,
        fc.record({ '@value': word, '@language': fc.constantFrom('en', 'ru', 'fr') }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(fc.constantFrom(...properties), word), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    const process = fc
      .dictionary(fc.constantFrom(...properties), anywhere, { maxKeys: 8 })
      .map((said) => ({ ...said, '@type': 'https://w3id.org/dpv#Process' }));
    fc.assert(
      fc.property(fc.record({ '@graph': fc.array(process, { minLength: 1 }), more: anywhere }), (data) => {
        const all = textsIn(proposed(data as Json) as unknown as Json).join('\n');
        const lost = textsIn(data as Json).filter((text) => !all.includes(text));
        expect(lost.filter((text) => !['en', 'ru', 'https://w3id.org/dpv#Process'].includes(text))).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });
});

const properties = [
  'dct:title',
  'dct:identifier',
  'dct:description',
  'dpv:hasPurpose',
  'dpv:hasLegalBasis',
  'dpv:hasDataSubject',
  'dpv:hasPersonalData',
  'dpv:hasProcessing',
  'dpv:hasStorageCondition',
  'dpv:hasDuration',
  'dpv:hasDataProcessor',
  'dpv:hasRecipient',
  'dpv:hasTechnicalMeasure',
  'dpv:hasNotice',
  'dpv:hasProcess',
  'dpv:hasName',
  'dpv:hasContact',
  'dpv:hasDataController',
  'skos:prefLabel',
  'dct:source',
  'dpv:hasDataImporter',
  'dpv:hasThirdCountry',
];

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { emptyPlaces } from '../../test/papers/empty-places.ts';
import { expectedOf } from '../../test/papers/expected-words.ts';
import { paperText } from '../../test/papers/paper-text.ts';
import { mayLeaveOut } from '../../test/papers/saying.ts';
import { sayings } from '../../test/papers/what-documents-say.ts';
import type { Paper } from '../paper/paper.ts';
import { activityFields } from '../register/activity/activity.ts';
import type { Fields } from '../register/field.ts';
import { organisationFields } from '../register/organisation.ts';
import { emptyRegister } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import { vocabularies } from '../vocabulary/catalogue.ts';
import { thingVocabularies } from '../vocabulary/catalogue-lists.ts';
import { languages, type Language } from '../wording/wording.ts';
import { activitiesUnder } from './activities-under.ts';
import { documentKinds } from './catalogue.ts';
import type { DocumentKind } from './document-kind.ts';

const requestOf = (language: Language, options: Readonly<Record<string, string>> = {}) => ({
  register: smallRegister,
  revision: 14,
  date: '2026-11-22',
  language,
  options,
});

const every = documentKinds.flatMap((kind) => languages.map((language) => [kind, language] as const));
const saying = every.flatMap(([kind, language]) => {
  const said = sayings[kind.id];
  return typeof said === 'object' ? [[kind, language, said] as const] : [];
});
const built = (kind: DocumentKind, language: Language): Paper => kind.build(requestOf(language));

/** As a reader compares: without case, line breaks and citations in between. */
const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

describe('every document', () => {
  it('has a line in the table of what documents say', () => {
    expect(Object.keys(sayings).toSorted()).toEqual(documentKinds.map(({ id }) => id).toSorted());
  });

  it.each(saying)('$id says every fact of its activities (%#)', (kind, language, said) => {
    const text = flat(paperText(built(kind, language)));
    const asked = {
      regime: kind.regime === 'both' ? ('gdpr' as const) : kind.regime,
      language,
      unless: (place: string) => mayLeaveOut(said, place),
    };
    const fields = said.fields ?? activityFields;
    const expected = said.of(smallRegister).flatMap((one) => expectedOf({ ...one }, fields, asked));
    expect(expected.length).toBeGreaterThan(said.few ? 2 : 50);
    const missing = expected.filter(
      ({ words }) => !words.split('\n').every((one) => text.includes(flat(one))),
    );
    expect(missing).toEqual([]);
  });

  it.each(every)('$id holds no codes, machine dates or holes (%#)', (kind, language) => {
    const text = paperText(built(kind, language));
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d{2}-\d{2}|[0-9a-f]{8}-[0-9a-f]{4}-/);
    expect(text).not.toMatch(/: ?;|; ?;|, ,|\(\)|«»|“”|\.\.$/m);
    const all = [...vocabularies, ...thingVocabularies].flatMap((vocabulary) => vocabulary.terms);
    const spoken = all.flatMap(({ label }) => label[language].toLowerCase().match(/[\p{L}\d-]+/gu) ?? []);
    const raw = all
      .map(({ code }) => code)
      .filter((code) => code.includes('-') && code === code.toLowerCase() && !spoken.includes(code));
    const words = new Set(text.match(/[\p{L}\d-]+/gu));
    expect(raw.filter((code) => words.has(code))).toEqual([]);
  });

  it.each(every)('$id has no empty line, row or heading (%#)', (kind, language) => {
    expect(emptyPlaces(built(kind, language))).toEqual([]);
  });

  it('speaks one language: Cyrillic in English only where there is no English text', () => {
    for (const kind of documentKinds) {
      const cyrillic = paperText(built(kind, 'en')).match(/[^\n]*[а-яё][^\n]*/giu) ?? [];
      expect(cyrillic.filter((line) => !line.includes('ст. 22.1 закона об архивном деле'))).toEqual([]);
    }
  });

  it('speaks one language: in Russian only names and addresses are Latin', () => {
    const known =
      /\{table|\((?:lead|note)\)|https?:\S+|[\w.]+@[\w.]+|example\.org|GDPR|DPO|EU-US|Data Privacy Framework|SCC|BCR|CRM|DPIA|\bIP\b|cookie|SMS|TN-55|PD-01|REG-778|\b[RGP]\d{2,3}\b|WP 248 rev\.01|\d\/E[UC]\b|Danube Mail d\.o\.o\.|\(?[a-h]\)|\d\([a-f0-9)(]+/gu;
    for (const kind of documentKinds) {
      const rest = paperText(built(kind, 'ru')).replace(known, '');
      expect(rest.match(/[^\n]*[a-z]{2,}[^\n]*/giu)?.filter((line) => !line.startsWith('===')) ?? []).toEqual(
        [],
      );
    }
  });

  it('is the same for the same input, and applies only under its law', () => {
    for (const [kind, language] of every) {
      expect(built(kind, language)).toEqual(built(kind, language));
      expect(kind.appliesTo(smallRegister)).toBe(true);
      if (kind.regime === 'both') continue;
      const other = kind.regime === 'gdpr' ? ('fz-152' as const) : ('gdpr' as const);
      const without = {
        ...smallRegister,
        organisation: { ...smallRegister.organisation, regimes: [other] },
        activities: activitiesUnder(smallRegister, other).map((one) => ({ ...one, regimes: [other] })),
      };
      expect(kind.appliesTo(without)).toBe(false);
    }
  });

  it('can be made from an empty register', () => {
    const { id, organisation } = smallRegister;
    const empty = emptyRegister(id, { id: organisation.id });
    for (const [kind, language] of every) {
      const request = { ...requestOf(language), register: empty };
      expect(paperText(kind.build(request))).not.toMatch(/undefined|null/);
      expect(kind.checklist(request).map(({ en }) => en)).toContain('The organisation has no name');
    }
  });
});

describe('the fixture', () => {
  const filledIn = (entries: readonly AnyEntry[], fields: Fields): ReadonlySet<string> =>
    new Set(
      (['gdpr', 'fz-152'] as const).flatMap((regime) =>
        entries
          .flatMap((entry) => expectedOf(entry, fields, { regime, language: 'en', unless: () => false }))
          .map(({ path }) => path.replace(/\/[0-9a-f-]{36}/g, '').replace(/\/(?:en|ru)$/, '')),
      ),
    );

  it.each([
    ['activity card', smallRegister.activities, activityFields],
    ['organisation', [smallRegister.organisation], organisationFields],
  ] as const)(
    'fills every text of the %s, so that nothing is proved of an empty field',
    (_, entries, fields) => {
      const filled = filledIn(
        entries.map((entry) => ({ ...entry })),
        fields,
      );
      expect(textPlaces(fields, '').filter((place) => !filled.has(place))).toEqual([]);
    },
  );
});

const textPlaces = (fields: Fields, path: string): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    if (field.kind === 'group' || field.kind === 'items') return textPlaces(field.fields, `${path}/${name}`);
    return field.kind === 'text' ? [`${path}/${name}`] : [];
  });

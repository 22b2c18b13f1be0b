import type { Field, Fields } from '../shared/register/field.ts';
import { activityFields } from '../shared/register/activity/activity.ts';
import { organisationFields } from '../shared/register/organisation.ts';
import { partyFields } from '../shared/register/party.ts';
import { systemFields } from '../shared/register/system.ts';
import { measureFields } from '../shared/register/measure.ts';
import { normalise } from '../shared/register/assemble.ts';
import { emptyRegister, type Register } from '../shared/register/register.ts';
import type { AnyEntry } from '../shared/register/value.ts';

const english =
  'answering enquiries sent through the form on the website and keeping the correspondence with customers and partners until the request is settled'.split(
    ' ',
  );
const russian =
  'рассмотрение обращений, поступивших через форму обратной связи на сайте, и ведение переписки с клиентами и партнёрами до исполнения запроса'.split(
    ' ',
  );

/** Ids and texts follow from a counter, so that every run writes the same register. */
interface Maker {
  readonly id: () => string;
  /** Ends each text, so that no two cards say the same: what is remembered of a text must not make them look cheap. */
  readonly mark: () => string;
  readonly pick: (count: number) => number;
}

function maker(): Maker {
  let made = 0;
  let marked = 0;
  let state = 42;
  return {
    id: () => `0190a000-0000-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`,
    mark: () => `${(marked += 1)}`,
    pick: (count) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % count;
    },
  };
}

const phrase = (words: readonly string[], from: number, length: number, end: string): string =>
  [...Array.from({ length }, (_, at) => words[(from + at) % words.length]), end].join(' ');

interface Directories {
  readonly parties: readonly string[];
  readonly systems: readonly string[];
  readonly measures: readonly string[];
  readonly activities: readonly string[];
}

const skipped = new Set([
  'regimes',
  'role',
  'fz152Bases',
  'gdprBases',
  'status',
  'noRecipients',
  'noTransfers',
  'position',
  'tags',
  'notes',
  'endDate',
]);

function valueOf(name: string, field: Field, make: Maker, known: Directories): unknown {
  const codesOf = (terms: readonly { readonly code: string }[], count: number): readonly string[] =>
    Array.from({ length: Math.min(count, terms.length) }, () => terms[make.pick(terms.length)]?.code ?? '');
  switch (field.kind) {
    case 'text': {
      const [from, length, mark] = [make.pick(20), field.lines === 'many' ? 18 : 5, make.mark()];
      return { en: phrase(english, from, length, mark), ru: phrase(russian, from, length, mark) };
    }
    case 'line':
      return field.format === 'email'
        ? 'privacy@example.org'
        : `https://example.org/${name}/${make.pick(1000)}`;
    case 'date':
      return `2026-0${1 + make.pick(9)}-1${make.pick(9)}`;
    case 'number':
      return 1 + make.pick(5000);
    case 'flag':
      return make.pick(2) === 0;
    case 'code':
      return codesOf(field.vocabulary.terms, 1)[0];
    case 'codes':
      return codesOf(field.vocabulary.terms, 6);
    case 'ref':
      return known[field.to][make.pick(known[field.to].length)];
    case 'refs':
      return known[field.to].slice(0, 3);
    case 'duration':
      return { amount: 1 + make.pick(36), unit: 'month' };
    case 'group':
      return valuesOf(field.fields, make, known);
    case 'items':
      return [0, 1].map(() => ({ id: make.id(), ...valuesOf(field.fields, make, known) }));
    case 'siblings':
    case 'snapshot':
    case 'tags':
      return undefined;
  }
}

const valuesOf = (fields: Fields, make: Maker, known: Directories): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !skipped.has(name))
      .map(([name, field]) => [name, valueOf(name, field, make, known)]),
  );

const none: Directories = { parties: [], systems: [], measures: [], activities: [] };

function entry(
  fields: Fields,
  make: Maker,
  known: Directories,
  more: Readonly<Record<string, unknown>> = {},
): AnyEntry {
  const filled =
    known === none
      ? Object.fromEntries(
          Object.entries(fields).filter(([, field]) => field.kind !== 'ref' && field.kind !== 'refs'),
        )
      : fields;
  return normalise({ ...valuesOf(filled, make, known), ...more, id: make.id() }, fields);
}

const bases = {
  regimes: ['fz-152', 'gdpr'],
  role: 'controller',
  status: 'active',
  fz152Bases: ['item-1'],
  gdprBases: ['consent'],
};

const ids = (entries: readonly AnyEntry[]): readonly string[] => entries.map(({ id }) => id);

/** A register with so many activities, each with every field of the card filled in, both languages. */
export function fullRegister(activities: number): Register {
  const make = maker();
  const some = (fields: Fields): AnyEntry[] => Array.from({ length: 5 }, () => entry(fields, make, none));
  const [parties, systems, measures] = [some(partyFields), some(systemFields), some(measureFields)];
  const known = { parties: ids(parties), systems: ids(systems), measures: ids(measures), activities: [] };
  return {
    ...emptyRegister(
      make.id(),
      entry(organisationFields, make, known, { regimes: ['fz-152', 'gdpr'], country: 'RU' }),
    ),
    activities: Array.from({ length: activities }, () => entry(activityFields, make, known, bases)),
    parties,
    systems,
    measures,
  };
}

import { fc } from '../../../test/chances.ts';
import { expect, test } from 'vitest';
import { activityFields } from '../../register/activity/activity.ts';
import { collections } from '../../register/collections.ts';
import type { Fields } from '../../register/field.ts';
import { leavesOf, pathNames } from '../../register/leaves.ts';
import { organisationFields } from '../../register/organisation.ts';
import { placeOf } from '../../register/place.ts';
import { entrySchema } from '../../register/schema.ts';
import type { AnyEntry } from '../../register/value.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Found, Said } from '../found-record.ts';
import type { Proposal } from '../proposal.ts';
import { targets, type TargetId } from '../targets.ts';
import { answerOf } from '../values/answers.ts';
import { wordsOf } from '../values/fold-words.ts';
import { isConjunction } from '../values/lists.ts';
import { isPlaceholder } from '../values/placeholders.ts';
import { plain } from '../values/plain.ts';
import { assemble } from './assemble.ts';
import { spellings } from './spellings.specimen.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };
const targetIds = Object.keys(targets) as TargetId[];

/** The words of an entry as a person sees them: its texts, and the labels of its codes. */
function wordsOfEntry(entry: object, fields: Fields): readonly string[] {
  return [...leavesOf(entry as AnyEntry, fields)].flatMap(([path, value]) => {
    const field = placeOf(path, fields)?.field;
    const code = field?.kind === 'code' && typeof value === 'string' ? value : (pathNames(path).at(-1) ?? '');
    const term = field && 'vocabulary' in field ? termOf(field.vocabulary, code) : undefined;
    if (term) return [...wordsOf(term.label.en), ...wordsOf(term.label.ru)];
    return typeof value === 'string' || typeof value === 'number' ? wordsOf(String(value)) : wordsOf(code);
  });
}

function wordsOfProposal(proposal: Proposal): ReadonlySet<string> {
  const { activities, organisation, leftovers, guesses } = proposal;
  const directories = ['parties', 'systems', 'measures', 'dataItems', 'subjectCategories'] as const;
  return new Set([
    ...activities.flatMap((one) => wordsOfEntry(one, activityFields)),
    ...directories.flatMap((name) =>
      proposal[name].flatMap((one) => wordsOfEntry(one, collections[name].fields)),
    ),
    ...(organisation ? wordsOfEntry({ id: '', ...organisation }, organisationFields) : []),
    ...leftovers.flatMap(({ text }) => wordsOf(text)),
    ...guesses.flatMap(({ said }) => wordsOf(said)),
  ]);
}

/** What may be left out: what holds the place of an answer, and a bare “no” or “yes”, which became a mark or nothing. */
const saysNothing = (text: string): boolean => isPlaceholder(plain(text)) || answerOf(text)?.rest === '';

const mayVanish = (text: string): boolean =>
  plain(text)
    .split(/[\n,;]|\.\s/)
    .every(saysNothing) || saysNothing(text);

/** Words that only say what kind of address follows. */
const meansAddress = new Set(['e', 'mail', 'telefon', 'contact', 'https', 'инн', 'огрн']);

const foundOf = (said: readonly Said[]): Found => ({
  format: 'csv',
  layout: { en: 'Table', ru: 'Таблица' },
  records: [{ said, place }],
  ofAll: [],
});

function lostWords(said: readonly Said[]): readonly string[] {
  const words = wordsOfProposal(assemble(foundOf(said)));
  return said.flatMap(({ target, text }) =>
    mayVanish(text)
      ? []
      : plain(text)
          .split(/[\n,;]|\.\s/)
          .filter((part) => !saysNothing(part))
          .flatMap(wordsOf)
          .filter((word) => !words.has(word) && !isConjunction(word) && !meansAddress.has(word))
          .map((word) => `${target}: ${word} (${text})`),
  );
}

const saidBy = (target: TargetId | undefined, text: string): Said => ({
  target,
  label: 'Heading',
  text,
  place,
});

test.each(targetIds)('every real spelling survives under %s', (target) => {
  const lost = spellings.flatMap((text) => lostWords([saidBy(target, text)]));
  expect(lost).toEqual([]);
});

const text = fc.oneof(
  fc.constantFrom(...spellings),
  fc.array(fc.constantFrom(...spellings), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n')),
  fc
    .tuple(
      fc.constantFrom(...spellings),
      fc.constantFrom(', ', '; ', ' (', ': ', ' - ', '. '),
      fc.constantFrom(...spellings),
    )
    .map((parts) => parts.join('')),
);
const said = fc
  .tuple(fc.option(fc.constantFrom(...targetIds), { nil: undefined }), text)
  .map(([target, words]) => saidBy(target, words));

test('a label under a number of the organisation is left over, though nobody filled it in', () => {
  expect(lostWords([saidBy('registrationNumber', 'Banks and tax authorities: [TBD]')])).toEqual([]);
});

test('no word of a file is lost, wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), (all) => {
      expect(lostWords(all)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('what is put together is an entry of the register, and the same each time', () => {
  const schema = entrySchema(activityFields);
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), (all) => {
      const first = assemble(foundOf(all));
      expect(first.activities.map((one) => schema.safeParse(one).error)).toEqual([undefined]);
      expect(assemble(foundOf(all))).toEqual(first);
    }),
    { numRuns: 200 },
  );
});

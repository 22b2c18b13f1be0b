import { describe, expect, it } from 'vitest';
import { readForeign, readers } from '../../shared/readers/catalogue.ts';
import type { Proposal } from '../../shared/readers/proposal.ts';
import type { SourceDocument } from '../../shared/readers/source-document.ts';
import type { Corrections } from '../../shared/readers/mapping.ts';
import { openFixture } from './fixture.ts';

async function proposed(
  name: string,
  corrections: Readonly<Record<string, Corrections>> = {},
): Promise<Proposal> {
  const read = readForeign(await openFixture(name), { corrections });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

describe('a foreign file becomes a proposal', () => {
  it.each([
    ['it-peoplemesh/ROPA.md', 14],
    ['it-peoplemesh/it-peoplemesh.csv', 14],
    ['it-peoplemesh/it-peoplemesh.xlsx', 14],
    ['at-menschlichkeit-oesterreich/art-30-ropa.md', 10],
    ['made/fr-cnil-simplified.xlsx', 2],
    ['made/uk-ico-controller.xlsx', 3],
    ['made/ru-policy.html', 2],
    ['made/ru-one-list.md', 3],
    ['made/en-by-basis.txt', 5],
    ['made/ru-rkn-tables.md', 2],
    ['made/ru-nomera.txt', 2],
    ['made/ru-tseli.html', 3],
    ['made/ru-tablitsy.html', 3],
    ['made/en-lists-in-cards.md', 2],
    ['made/en-yaml-cards.md', 2],
    ['made/es-serie.md', 3],
    ['made/ru-nomer-tseli.txt', 2],
    ['made/ru-tsel-v-tablitse.md', 2],
    ['made/ru-ssylki.md', 3],
    ['made/ru-soglasie.html', 1],
    ['made/de-listen.md', 2],
  ])('%s holds %i activities, each with a name', async (name, count) => {
    const { activities } = await proposed(name);
    expect(activities).toHaveLength(count);
    expect(activities.filter(({ name: called }) => called === undefined)).toEqual([]);
  });

  it('says of each activity what a policy says of all, and doubts it', async () => {
    const { activities, guesses } = await proposed('made/ru-one-list.md');
    for (const { id, subjects, data, periods, sourceTexts = [] } of activities) {
      expect(subjects).toEqual(['applicant', 'customer', 'employee']);
      expect(data).toHaveLength(1);
      expect(periods).toHaveLength(3);
      const doubted = guesses.filter(({ activity }) => activity === id).map(({ path: field }) => field);
      expect(doubted).toEqual(expect.arrayContaining(['/subjects', '/data', '/periods', '/basisFacts']));
      expect(sourceTexts.filter(({ about, unsure }) => about === '/subjects' && unsure)).toHaveLength(1);
    }
  });

  it('says of a purpose alone what a policy says of its number', async () => {
    const { activities } = await proposed('made/ru-ssylki.md');
    expect(activities.map(({ data, periods }) => [data?.length, periods?.length])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(activities[2]?.data?.[0]?.items).toEqual(['email']);
  });

  it('takes the basis over a list of purposes for the basis of each', async () => {
    const { activities } = await proposed('made/en-by-basis.txt');
    expect(activities.map(({ gdprBases }) => gdprBases)).toEqual([
      ['contract'],
      ['contract'],
      ['legitimate-interests'],
      ['legitimate-interests'],
      ['consent'],
    ]);
  });

  it('says what another activity says where words point there, and doubts it', async () => {
    const { activities, guesses, leftovers, organisation } = await proposed('made/de-verweise.md');
    const [members, donations] = activities;
    expect(donations?.subjects).toEqual(members?.subjects);
    expect(donations?.data?.map(({ items }) => items)).toEqual(members?.data?.map(({ items }) => items));
    expect(guesses.map(({ said }) => said)).toEqual(expect.arrayContaining(['wie oben', 'wie VT-01']));
    expect(leftovers.map(({ text }) => text)).toContain('siehe VT-07');
    expect(organisation).toMatchObject({ registrationNumber: 'ZVR: 1182213083' });
    expect(organisation?.phone).toBeUndefined();
  });

  it('says the same each time it is read', async () => {
    const name = 'at-menschlichkeit-oesterreich/art-30-ropa.md';
    expect(await proposed(name)).toEqual(await proposed(name));
  });

  it('is read again with what a person said of its headings, under the same signature', async () => {
    const name = 'it-peoplemesh/it-peoplemesh.csv';
    const { mapping } = await proposed(name);
    const signature = mapping?.signature ?? '';
    const again = await proposed(name, { [signature]: { Retention: 'notes', Purpose: null } });
    expect(again.mapping?.signature).toBe(signature);
    expect(again.mapping?.headings).toContainEqual(
      expect.objectContaining({ heading: 'Retention', target: 'notes' }),
    );
    expect(again.activities[0]?.periods).toBeUndefined();
    expect(again.leftovers.some(({ label }) => label === 'Purpose')).toBe(true);
  });

  it('in which nothing is found is refused with what was looked for', () => {
    const place = { en: 'line 1', ru: 'строка 1' };
    const letter: SourceDocument = {
      type: 'blocks',
      format: 'text',
      blocks: [{ type: 'paragraph', text: 'Dear colleagues, see you on Monday.', place }],
    };
    const read = readForeign(letter, { corrections: {} });
    expect(read.ok ? undefined : read.failure.type).toBe('nothing-found');
    expect(read.ok ? '' : read.failure.message.ru).toMatch(/Искали: таблицу/);
  });

  it('is asked for by a name of its own', () => {
    expect(readers.map(({ id }) => id)).toEqual(expect.arrayContaining(['table', 'cards']));
  });
});

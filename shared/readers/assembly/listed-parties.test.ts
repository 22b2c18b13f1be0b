import { expect, it } from 'vitest';
import { readForeign } from '../catalogue.ts';
import { heading, item, paragraph, table } from '../layouts/blocks.specimen.ts';
import type { Proposal } from '../proposal.ts';
import type { Block } from '../source-document.ts';

const activity: readonly Block[] = [
  heading(2, 'Accounts'),
  item(1, 'Purpose: running accounts'),
  item(1, 'Legal basis: contract'),
  item(1, 'Personal data: name'),
  item(1, 'Recipients: Hetzo (hosting), Anchor Bank Ltd'),
];

function proposed(...blocks: readonly Block[]): Proposal {
  const document = { type: 'blocks', format: 'markdown', blocks: [...activity, ...blocks] } as const;
  const read = readForeign(document, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

const list = [
  heading(2, 'Sub-processor register'),
  table([
    ['Sub-processor', 'Country', 'Purpose', 'DPA'],
    ['Hetzo GmbH', 'Germany', 'hosting', 'signed'],
    ['Mailo (EU)', 'USA, mail servers in Ireland', '', '✅'],
    ['To be defined', '', '', ''],
  ]),
];

it('a list of processors outside the activities names parties, and the rest of its columns is left over', () => {
  const { parties, leftovers } = proposed(...list);
  expect(parties).toMatchObject([
    { name: { en: 'Hetzo GmbH' }, roles: ['processor'], country: 'DE' },
    { name: { en: 'Mailo' }, roles: ['processor'] },
    { name: { en: 'Anchor Bank Ltd' }, roles: ['recipient'] },
  ]);
  expect(leftovers.map(({ text }) => text)).toEqual([
    'Hetzo GmbH; Purpose: hosting; DPA: signed',
    'Mailo (EU); Country: USA, mail servers in Ireland; DPA: ✅',
  ]);
});

it('whom an activity names as a recipient is the processor of the list, which is a guess', () => {
  const { activities, parties, guesses } = proposed(...list);
  const [first, second] = activities[0]?.recipients ?? [];
  expect(first).toMatchObject({ party: parties[0]?.id, role: 'processor' });
  expect(second?.role).toBeUndefined();
  expect(guesses.map(({ path }) => path)).toContain(`/recipients/${first?.id}/role`);
});

it('a list of transfers names parties in whichever column calls them so', () => {
  const { parties } = proposed(
    heading(2, 'International transfers'),
    table([
      ['Destination', 'Vendor', 'Mechanism'],
      ['USA', 'Cloudo Inc.', 'SCC'],
    ]),
  );
  expect(parties).toContainEqual(
    expect.objectContaining({ name: { en: 'Cloudo Inc.' }, country: 'US', roles: ['processor'] }),
  );
});

it('kinds of recipients are no parties', () => {
  const { parties, leftovers } = proposed(
    heading(2, 'Recipients'),
    table([
      ['Recipient', 'Reason', 'Contract'],
      ['Banks', 'direct debits', 'none'],
    ]),
  );
  expect(parties.map(({ name }) => name?.en)).not.toContain('Banks');
  expect(leftovers.map(({ text }) => text)).toEqual(['Banks; Reason: direct debits; Contract: none']);
});

it('a list of processors names one a line, and sentences name nobody', () => {
  const { parties, leftovers } = proposed(
    heading(2, 'Processors'),
    item(1, 'Hetzo GmbH, Berlin (web hosting)'),
    item(1, 'Mailo Ltd'),
    item(1, 'others are named before they receive anything'),
  );
  expect(parties.map(({ name }) => name?.en)).toEqual(['Hetzo GmbH', 'Mailo Ltd', 'Anchor Bank Ltd']);
  expect(leftovers.map(({ text }) => text)).toEqual([
    'Hetzo GmbH, Berlin (web hosting)',
    'others are named before they receive anything',
  ]);
});

it('a line of names outside the activities is a list of them, and a name with its place is one', () => {
  const named = (words: string): readonly unknown[] =>
    proposed(heading(2, 'Sub-processors'), paragraph(words)).parties.map(({ name }) => name?.en);
  expect(named('Hetzo, Mailo')).toEqual(['Hetzo', 'Mailo', 'Anchor Bank Ltd']);
  expect(named('Hetzo GmbH, Munich')).toEqual(['Hetzo GmbH', 'Anchor Bank Ltd']);
});

it('the address and place of a processor with a chapter of its own are not the controller’s', () => {
  const { organisation, parties, activities, leftovers } = proposed(
    heading(2, '3. Processors'),
    heading(3, '3.1 Hetzo GmbH'),
    table([
      ['Field', 'Value'],
      ['Address', 'Market Street 9, 99999 Sampletown'],
      ['Location', 'Germany'],
      ['DPA status', 'signed'],
    ]),
    heading(3, '3.2 Mailo (Mail One)'),
    table([
      ['Field', 'Value'],
      ['Address', 'Harbour Street 1, 88888 Sampletown'],
      ['Location', 'EU'],
    ]),
  );
  expect(organisation?.address).toBeUndefined();
  expect(parties).toMatchObject([
    { name: { en: 'Hetzo GmbH' }, roles: ['processor'], country: 'DE' },
    { name: { en: 'Mailo' }, roles: ['processor'] },
    {},
  ]);
  expect(activities.map(({ places }) => places)).toEqual([undefined]);
  expect(leftovers[0]?.text).toContain('Address: Market Street 9, 99999 Sampletown');
});

it('where a list says in which annex it stands, it names nobody', () => {
  const { parties } = proposed(heading(2, 'Sub-processors'), paragraph('Annex 2 of the contract'));
  expect(parties.map(({ name }) => name?.en)).not.toContain('Annex 2 of the contract');
});

it('who is said to be no processor is none, and counted sentences under “Recipients” are no names', () => {
  const { parties, leftovers } = proposed(
    heading(2, 'Payroll'),
    item(1, 'Purpose: paying salaries'),
    item(1, 'Legal basis: contract'),
    item(1, 'Personal data: name'),
    heading(2, 'Recipients'),
    table([
      ['Recipient', 'Receives', 'Relationship'],
      ['Harbour Club', 'the order', 'Not a processor — a party to the contract'],
    ]),
    heading(2, '3. Transfer to third parties'),
    heading(3, '3.1. The data are passed to the tax office and to the bank.'),
  );
  expect(parties.find(({ name }) => name?.en === 'Harbour Club')?.roles).toEqual(['recipient']);
  expect(parties.map(({ name }) => name?.en)).toEqual(['Harbour Club', 'Hetzo', 'Anchor Bank Ltd']);
  expect(leftovers.map(({ text }) => text).join('\n')).toContain('passed to the tax office');
});

import { expect, it } from 'vitest';
import type { Block } from '../source-document.ts';
import { heading, item, paragraph } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const facts = (...blocks: readonly Block[]) =>
  readBlocks(blocks, 'markdown', {}).found.records.map(({ said }) =>
    Object.fromEntries(said.map(({ target, text }) => [target ?? '?', text])),
  );

it('an activity in one line is read by its labels', () => {
  const payroll =
    'Payroll — purpose: paying staff; data: name, IBAN, tax number; basis: contract; retention: 7 years';
  const news = 'Newsletter: purpose: news, data: e-mail, basis: consent';
  expect(facts(heading(1, 'What we do'), item(1, payroll), item(1, news))).toEqual([
    {
      name: 'Payroll',
      purpose: 'paying staff',
      data: 'name, IBAN, tax number',
      legalBasis: 'contract',
      retention: '7 years',
    },
    { name: 'Newsletter', purpose: 'news', data: 'e-mail', legalBasis: 'consent' },
  ]);
});

it('a line with a label or two is part of the activity around it', () => {
  const records = facts(
    heading(2, 'Payroll'),
    paragraph('Purpose: paying staff'),
    paragraph('Legal basis: contract; retention: 7 years'),
    paragraph('Personal data: name'),
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ name: 'Payroll', purpose: 'paying staff', data: 'name' });
});

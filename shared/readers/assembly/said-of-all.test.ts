import { expect, test } from 'vitest';
import type { Found, Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };
const say = (target: TargetId, text: string): Said => ({ target, label: target, text, place });
const foundOf = (ofAll: readonly Said[], ...records: readonly (readonly Said[])[]): Found => ({
  format: 'markdown',
  layout: { en: 'Table', ru: 'Таблица' },
  records: records.map((said) => ({ said, place })),
  ofAll,
});
const payroll = [say('name', 'Payroll'), say('purpose', 'Paying salaries'), say('legalBasis', 'RGPD')];
const read = (...ofAll: readonly Said[]) => assemble(foundOf(ofAll, payroll));

test('nobody is the officer where the file says that there is none', () => {
  for (const text of [
    'non designato (non obbligatorio)',
    'Not appointed. Art. 37 is not met.',
    '(to be named)',
  ]) {
    const { organisation, leftovers } = read(say('officer', text));
    expect(organisation?.dpo).toBeUndefined();
    expect(leftovers.map((one) => one.text)).toEqual([text]);
  }
});

test('an address of the officer in a line of its own is added to the name', () => {
  const { organisation } = read(say('officer', 'Privacy office'), say('officer', 'dpo@harbour.localhost'));
  expect(organisation?.dpo).toMatchObject({ name: { en: 'Privacy office' }, email: 'dpo@harbour.localhost' });
});

test('a line with a label of its own is neither name nor address of the controller', () => {
  const { organisation, leftovers } = read(
    say('controller', 'Entity: Harbour Ltd —\nJurisdiction: Germany\nAddress: [to be filled in]'),
  );
  expect(organisation).toMatchObject({ name: { en: 'Harbour Ltd' } });
  expect(organisation?.address).toBeUndefined();
  expect(JSON.stringify(leftovers)).toContain('Jurisdiction: Germany');
});

test('what only holds the place of an answer is said of no activity', () => {
  expect(read(say('reviewed', '[DATE]')).guesses).toEqual([]);
  expect(read(say('reviewed', 'Stand 2024')).leftovers.map(({ text }) => text)).toEqual(['Stand 2024']);
});

test('what is said of all and told by each activity itself is left over', () => {
  const found = foundOf([say('retention', 'Invoices 10 years')], [...payroll, say('retention', '7 years')]);
  const { activities, leftovers } = assemble(found);
  expect(activities[0]?.periods).toHaveLength(1);
  expect(leftovers.map(({ text }) => text)).toEqual(['Invoices 10 years']);
});

import { expect, test } from 'vitest';
import type { Block } from '../source-document.ts';
import { heading, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const facts = (blocks: readonly Block[]) =>
  readBlocks(blocks, 'text', {}).found.records.map(({ said }) =>
    Object.fromEntries(said.map(({ target, text }) => [target ?? '?', text])),
  );

test('labels behind a column that counts them are read with their values', () => {
  const blocks = [
    heading(1, 'Behandling 1: Medlemsregister'),
    table([
      ['Nr', 'Spørsmål', 'Svar'],
      ['1', 'Formål', 'Kontingent'],
      ['2', 'Behandlingsgrunnlag', 'Avtale'],
      ['3', 'Kategorier av registrerte', 'Medlemmer'],
    ]),
    heading(1, 'Карточка процесса «Подбор персонала»'),
    table([
      ['№ п/п', 'Показатель', 'Описание'],
      ['1.', 'Цель обработки', 'Подбор'],
      ['2.', 'Правовое основание', 'Согласие'],
      ['3.', 'Категории субъектов', 'Соискатели'],
    ]),
  ];
  expect(facts(blocks)).toEqual([
    { name: 'Medlemsregister', purpose: 'Kontingent', legalBasis: 'Avtale', subjects: 'Medlemmer' },
    { name: 'Подбор персонала', purpose: 'Подбор', legalBasis: 'Согласие', subjects: 'Соискатели' },
  ]);
});

test('a number before a label is kept where it is more than a count', () => {
  const blocks = [
    heading(1, 'Members'),
    table([
      ['30 days', 'Purpose', 'Fees'],
      ['A-7', 'Legal basis', 'Contract'],
      ['x', 'Data subjects', 'Members'],
    ]),
  ];
  const said = JSON.stringify(readBlocks(blocks, 'text', {}).found);
  expect(said).toContain('30 days');
});

test('an activity of the overview is the one of the card, though the card counts it with a word', () => {
  const card = (basis: string) =>
    table([
      ['Zweck', 'Betrieb'],
      ['Rechtsgrundlage', basis],
      ['Betroffene', 'Kunden'],
    ]);
  const blocks = [
    heading(2, 'Übersicht'),
    table([
      ['#', 'Verarbeitungstätigkeit', 'Zweck', 'Rechtsgrundlage'],
      ['1', 'Lager', 'Bestand', 'Vertrag'],
      ['2', 'Sitzungen', 'Technik', 'Vertrag'],
    ]),
    heading(2, 'Verarbeitung 1: Lager'),
    card('Vertrag'),
    heading(2, 'Verarbeitung 2: Sitzungen'),
    card('Einwilligung'),
  ];
  expect(facts(blocks).map(({ name }) => name)).toEqual(['Lager', 'Sitzungen']);
});

test('a label without anything beside it, where persons stand side by side, is kept', () => {
  const rows = [
    ['Contact', '', 'DPO'],
    ['Name', 'Harbour', 'Telephone'],
    ['Retention', '5 years'],
    ['Purpose'],
  ];
  const { mapping } = readBlocks([table(rows)], 'text', {}).found;
  expect(mapping?.headings.map(({ heading: text }) => text)).toContain('Telephone');
});

test('a row across the table above its labels names the activity, once or again and again', () => {
  const card = (name: string, purpose: string) => [
    [name, name],
    ['Purpose', purpose],
    ['Legal basis', 'Contract'],
    ['Data subjects', 'Members'],
  ];
  const [fees, events] = [card('1. Fees', 'Collecting fees'), card('2. Events', 'Inviting')];
  const names = (...tables: readonly Block[]) =>
    facts([heading(1, 'What our club does with data'), ...tables]).map(({ name }) => name);
  expect(names(table(fees), table(events))).toEqual(['Fees', 'Events']);
  expect(names(table([...fees, ...events]))).toEqual(['Fees', 'Events']);
});

test('what a form calls itself or its part names no activity', () => {
  const rows = (title: string) => [
    [title],
    ['Purpose', 'Collecting fees'],
    ['Legal basis', 'Contract'],
    ['Data subjects', 'Members'],
  ];
  const named = (title: string) => facts([heading(2, 'Fees'), table(rows(title))])[0];
  for (const title of ['General information', 'Record of processing', 'Angaben zur Verarbeitung'])
    expect(named(title)).toMatchObject({ name: 'Fees', purpose: 'Collecting fees' });
});

test('values in rows of their own belong to the label above them', () => {
  const rows = [
    ['', 'Processing activity'],
    ['', 'Payroll'],
    ['', 'Purpose', 'Paying salaries'],
    ['', 'Data subjects', 'Employees'],
    ['', '', 'Former employees'],
    ['', 'Categories of data', 'Name'],
    ['', '', 'Tax number'],
  ];
  expect(facts([table(rows, 'PA1')])).toEqual([
    {
      name: 'Payroll',
      purpose: 'Paying salaries',
      subjects: 'Employees\nFormer employees',
      data: 'Name\nTax number',
    },
  ]);
});

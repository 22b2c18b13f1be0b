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

import { expect, test } from 'vitest';
import type { Block } from '../source-document.ts';
import { heading, paragraph, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const facts = (...blocks: readonly Block[]) =>
  readBlocks(blocks, 'text', {}).found.records.map(({ said }) =>
    Object.fromEntries(said.map(({ target, text }) => [target ?? '?', text])),
  );

test('ticks under the names of data are the data of the row', () => {
  const rows = [
    ['Activity', 'Purpose', 'Legal basis', 'Name', 'Email', 'Bank details'],
    ['Payroll', 'Paying', 'Contract', 'x', '', 'x'],
    ['News', 'Marketing', 'Consent', '', 'x', '-'],
  ];
  expect(facts(table(rows))).toEqual([
    { name: 'Payroll', purpose: 'Paying', legalBasis: 'Contract', data: 'Name\nBank details' },
    { name: 'News', purpose: 'Marketing', legalBasis: 'Consent', data: 'Email' },
  ]);
});

test('ticks beside the names of data are the data of the column', () => {
  const rows = [
    ['Data / Activity', 'Payroll', 'News'],
    ['Purpose', 'Paying', 'Marketing'],
    ['Legal basis', 'Contract', 'Consent'],
    ['Name', 'x', ''],
    ['Email', 'x', 'x'],
    ['Retention', '7 years', '1 year'],
  ];
  expect(facts(table(rows)).map(({ name, data }) => [name, data])).toEqual([
    ['Payroll', 'Name\nEmail'],
    ['News', 'Email'],
  ]);
});

test('activities stand in columns though their rows are counted and one is called like a label', () => {
  const rows = [
    ['№', 'Показатель', 'Кадры', 'Клиенты', 'Сайт'],
    ['1', 'Цель обработки', 'Учет', 'Договоры', 'Связь'],
    ['2', 'Правовое основание', 'ТК РФ', 'Договор', 'Согласие'],
    ['3', 'Состав данных', 'ФИО, СНИЛС', 'ФИО, телефон', 'Имя, email'],
  ];
  expect(facts(table(rows)).map(({ name, data }) => [name, data])).toEqual([
    ['Кадры', 'ФИО, СНИЛС'],
    ['Клиенты', 'ФИО, телефон'],
    ['Сайт', 'Имя, email'],
  ]);
});

test('the headings once more in another language are no activity', () => {
  const rows = [
    ['Lp.', 'Nazwa czynności', 'Cel przetwarzania', 'Podstawa prawna', 'Kategorie danych'],
    ['No.', 'Name of activity', 'Purpose', 'Legal basis', 'Personal data'],
    ['1', 'Płace / Payroll', 'Wypłata / Paying', 'Umowa', 'PESEL'],
  ];
  expect(facts(table(rows)).map(({ name }) => name)).toEqual(['Płace / Payroll']);
});

test('a list of processors that tells what each is for is no register', () => {
  const register = table([
    ['Behandling', 'Ändamål', 'Personuppgifter', 'Rättslig grund'],
    ['Konto', 'Inloggning', 'Namn', 'Avtal'],
  ]);
  const processors = table([
    ['Biträde', 'Syfte', 'Uppgifter', 'Land'],
    ['Molnet', 'Drift', 'Alla', 'Sverige'],
  ]);
  const names = facts(
    heading(2, 'Behandlingar'),
    register,
    heading(2, 'Personuppgiftsbiträden'),
    processors,
  ).map(({ name }) => name);
  expect(names).toEqual(['Konto']);
});

test('a processor’s row is called by what is done, on behalf of its controller', () => {
  const rows = [
    ['#', 'Category of processing', 'Controller', 'Sub-processors', 'Transfers', 'Retention'],
    ['P-1', 'Hosting of documents', 'Customers', 'Alpha', 'None', '30 days'],
  ];
  expect(facts(heading(2, 'Register as a processor'), table(rows))).toMatchObject([
    { number: 'P-1', name: 'Hosting of documents', onBehalfOf: 'Customers', processors: 'Alpha' },
  ]);
});

test('a table that goes on with the numbers of the activities adds to them, whatever its heading', () => {
  const rows = facts(
    heading(2, 'Tableau 1'),
    table([
      ['N°', 'Traitement', 'Finalité', 'Base légale'],
      ['T1', 'Paie', 'Salaires', 'Contrat'],
    ]),
    heading(2, 'Tableau 2 — Durées et destinataires'),
    table([
      ['N°', 'Durée de conservation', 'Destinataires'],
      ['T1', '5 ans', 'Banque'],
    ]),
  );
  expect(rows).toMatchObject([{ name: 'Paie', retention: '5 ans', recipients: 'Banque' }]);
});

test('a line may hold several labels', () => {
  const { ofAll } = readBlocks(
    [paragraph('Responsable: Ayuntamiento. DPD: dpd@ayuntamiento.example · Contacto: Secretaría')],
    'text',
    {},
  ).found;
  expect(ofAll.map(({ target, text }) => [target, text])).toEqual([
    ['controller', 'Ayuntamiento'],
    ['officer', 'dpd@ayuntamiento.example\nContacto: Secretaría'],
  ]);
});

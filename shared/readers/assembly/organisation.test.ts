import { expect, it } from 'vitest';
import type { Said } from '../found-record.ts';
import type { Proposal } from '../proposal.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'line 1', ru: 'строка 1' };
const said = (target: TargetId | undefined, label: string, text: string): Said => ({
  target,
  label,
  text,
  place,
});
const proposed = (...ofAll: readonly Said[]): Proposal =>
  assemble({
    format: 'markdown',
    layout: { en: 'Cards', ru: 'Карточки' },
    records: [
      { place, said: [said('name', 'Name', 'Payroll'), said('purpose', 'Purpose', 'Paying salaries')] },
    ],
    ofAll,
  });

it.each([
  ['officer', 'Not appointed (fewer than 20 persons)'],
  ['officer', 'nicht benannt (keine Pflicht nach Art. 37 DSGVO)'],
  ['officer', 'None required (the thresholds of Article 37 are not met)'],
  ['officer', 'Non désigné (non obligatoire)'],
  ['representative', 'N/A (the controller is in the Union)'],
  ['controller', 'This record tells how the company processes the personal data of all its customers.'],
  ['controller', 'For the accounts of teachers the controller is:'],
  ['controller', '(Name, address, contact if there is one)'],
  ['controller', '[Name of the establishment], represented by [name, office]'],
  ['officer', 'NOTE: whether one has to be appointed is for the controller to say'],
  ['controller', 'Cabinet : ______________ (adresse)'],
] as const)('%s “%s” names nobody and is left over', (target, text) => {
  const { organisation, parties, leftovers } = proposed(said(target, 'Who', text));
  expect(organisation).toBeUndefined();
  expect(parties).toEqual([]);
  expect(leftovers.map((one) => one.text)).toEqual([text]);
});

it('takes no address from those who speak for the organisation', () => {
  const { organisation } = proposed(
    said('controller', 'Controller', 'Salon Muster, Inhaber: Max Beispiel'),
    said('controller', 'Represented by', 'Erika Beispiel, Max Beispiel'),
    said('controllerAddress', 'Address', 'Musterweg 1, Hamburg'),
  );
  expect(organisation).toMatchObject({
    name: { en: 'Salon Muster' },
    address: { en: 'Musterweg 1, Hamburg' },
  });
});

it('what is said of the document is left over once, not in each activity', () => {
  const { leftovers } = proposed(said('status', 'Status', 'Draft of March, to be approved'));
  expect(leftovers).toEqual([{ label: 'Status', text: 'Draft of March, to be approved', place }]);
});

it('names the operator whom a Russian policy introduces', () => {
  const { organisation } = proposed(
    said(undefined, '', '1.1. Политика ООО «Маяк» (далее — Оператор) по Федеральному закону № 152-ФЗ'),
  );
  expect(organisation?.name).toEqual({ ru: 'ООО «Маяк»' });
});

it('takes the numbers and address of an operator out of one sentence, and keeps what else it says', () => {
  const line =
    'Оператором персональных данных является ООО «Маяк», ИНН 7707083893, ОГРН 1027700132195, адрес: 115114, г. Москва, Садовая наб., д. 7. Контакт для обращений: info@mayak.example';
  const { organisation, leftovers } = proposed(said('controller', 'Оператор', line));
  expect(organisation).toMatchObject({
    name: { ru: 'ООО «Маяк»' },
    inn: '7707083893',
    ogrn: '1027700132195',
    address: { ru: '115114, г. Москва, Садовая наб., д. 7.' },
    email: 'info@mayak.example',
  });
  expect(leftovers).toHaveLength(1);
});

it('nothing goes abroad where a policy says so once for all, which is a guess for each', () => {
  const { activities, guesses } = proposed(
    said('transfers', '', '4.1. Трансграничная передача персональных данных не осуществляется.'),
  );
  expect(activities[0]?.noTransfers).toBe(true);
  expect(guesses.map(({ path }) => path)).toContain('/transfers');
});

it('takes nothing from lines of a form that nobody filled in', () => {
  const { organisation, leftovers } = proposed(
    said('controller', 'Verantwortlicher', 'Name, Anschrift: [Firmenname, Anschrift]'),
  );
  expect(organisation).toBeUndefined();
  expect(leftovers).toEqual([]);
});

it('takes no day for a telephone number', () => {
  const { organisation } = proposed(
    said('controller', 'Administrator', 'Klub Latarnia'),
    said('controllerContact', 'Kontakt', '01.09.2026'),
  );
  expect(organisation?.phone).toBeUndefined();
});

it('names the operator whom only the title of a policy names', () => {
  const { organisation } = assemble({
    format: 'html',
    layout: { en: 'Cards', ru: 'Карточки' },
    title: 'Политика обработки персональных данных ООО «Маяк»',
    records: [{ place, said: [said('purpose', 'Цель', 'Учёт по Федеральному закону № 152-ФЗ')] }],
    ofAll: [],
  });
  expect(organisation?.name).toEqual({ ru: 'ООО «Маяк»' });
});

it('takes no lead-in, contact or running text for the name and address of an operator', () => {
  const { organisation } = proposed(
    said(
      'controller',
      '1. Оператор',
      'Оператором персональных данных является:\nОбщество с ограниченной ответственностью «Маяк»\nEmail для обращений: data@mayak.test.ru\nОператор публикует настоящую Политику и обеспечивает доступ к ней.',
    ),
  );
  expect(organisation).toMatchObject({
    name: { ru: 'Общество с ограниченной ответственностью «Маяк»' },
    email: 'data@mayak.test.ru',
  });
  expect(organisation?.address).toBeUndefined();
});

it('makes no representative of the next line of a form that nobody filled in', () => {
  const { parties, organisation } = proposed(
    said('representative', 'Vertreter, falls benannt', '[auszufüllen]\nKontakt für Anfragen: [auszufüllen]'),
  );
  expect(parties).toEqual([]);
  expect(organisation).toBeUndefined();
});

it('a sentence that says where the officer is reached names nobody', () => {
  const { organisation, leftovers } = proposed(
    said(
      'officer',
      'Datenschutzbeauftragter',
      'Unseren Datenschutzbeauftragten erreichen Sie unter dsb@hafen.example.org.',
    ),
  );
  expect(organisation?.dpo).toEqual({ email: 'dsb@hafen.example.org' });
  expect(leftovers).toHaveLength(1);
});

it('the controller is named in a sentence of a notice', () => {
  const { organisation } = proposed(
    said(undefined, 'Who we are', 'Harbour Goods Ltd is the data controller. See the GDPR.'),
  );
  expect(organisation?.name).toEqual({ en: 'Harbour Goods Ltd' });
});

it('an operator is known by the numbers in brackets behind its name', () => {
  const text =
    'Политика ООО «Вишня» (ИНН 7700000000, адрес: г. Тверь, ул. Садовая, д. 1) (далее — Оператор) по закону № 152-ФЗ.';
  const { organisation } = proposed(said(undefined, '', text));
  expect(organisation).toMatchObject({
    name: { ru: 'ООО «Вишня»' },
    inn: '7700000000',
    address: { ru: 'г. Тверь, ул. Садовая, д. 1' },
  });
});

it('the title names the operator before a clause does, though clauses stand in between', () => {
  const { organisation } = proposed(
    said(undefined, '', '3. General'),
    said(undefined, '', '4. More'),
    said(undefined, '', 'Personal data processing policy of Cherry Maps Limited Liability Company'),
    said(undefined, '', 'The policy of Plum LLC (hereinafter the Operator) under Federal Law No. 152-FZ.'),
  );
  expect(organisation?.name).toEqual({ en: 'Cherry Maps Limited Liability Company' });
});

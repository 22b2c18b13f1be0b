import { describe, expect, it } from 'vitest';
import type { FoundRecord, Said } from '../../found-record.ts';
import type { Block } from '../../source-document.ts';
import type { TargetId } from '../../targets.ts';
import { heading, item, paragraph, table } from '../blocks.specimen.ts';
import { readBlocks } from '../read-blocks.ts';

const found = (...blocks: readonly Block[]) => readBlocks(blocks, 'html', {}).found;
const of = (said: readonly Said[], target: TargetId | undefined) =>
  said.filter((one) => one.target === target).map(({ text }) => text);
const names = (records: readonly FoundRecord[]) => records.flatMap(({ said }) => of(said, 'name'));

const title = heading(1, 'Политика в отношении обработки персональных данных');
const purposes = table([
  ['Цель обработки', 'Персональные данные', 'Правовые основания'],
  ['Доставка заказов', 'имя; адрес', 'договор'],
  ['Рассылка новостей', 'адрес электронной почты', 'согласие'],
]);

describe('a policy with a table of purposes', () => {
  const { records, ofAll } = found(
    title,
    heading(2, '1. Цели обработки персональных данных'),
    purposes,
    heading(2, '2. Категории субъектов персональных данных'),
    item(1, 'покупатели;'),
    item(1, 'посетители сайта.'),
    heading(2, '3. Порядок и условия обработки'),
    paragraph('3.1. Оператор осуществляет сбор, запись, хранение и уничтожение персональных данных.'),
    paragraph('3.2. Оператор передаёт персональные данные в ФНС России, Социальный фонд России.'),
    paragraph('3.3. Оператор вправе передавать персональные данные следующим третьим лицам:'),
    item(1, 'службам доставки.'),
    paragraph('3.4. Оператор до начала трансграничной передачи обязан уведомить уполномоченный орган.'),
    heading(2, '4. Меры защиты персональных данных'),
    paragraph('4.1. Оператор применяет правовые меры: назначен ответственный; ведётся учёт носителей.'),
    heading(2, '5. Права субъектов'),
    paragraph('5.1. Субъекты персональных данных имеют право:'),
    item(1, 'получать сведения.'),
  );

  it('has an activity a row', () => {
    expect(names(records)).toEqual(['Доставка заказов', 'Рассылка новостей']);
  });

  it('says of all what its other chapters say', () => {
    expect(of(ofAll, 'subjects')).toEqual(['покупатели;\nпосетители сайта.']);
    expect(of(ofAll, 'actions')).toEqual(['сбор, запись, хранение и уничтожение персональных данных.']);
    expect(of(ofAll, 'recipients')).toEqual(['ФНС России\nСоциальный фонд России', 'службам доставки.']);
    expect(of(ofAll, 'measures')).toEqual(['назначен ответственный; ведётся учёт носителей.']);
  });

  it('takes no duty for a transfer and no right for a list of subjects', () => {
    expect(of(ofAll, 'transfers')).toEqual([]);
    expect(of(ofAll, undefined).join('\n')).toContain('получать сведения.');
  });
});

it('one purpose in a table is called by itself, and not by the chapter or the title above it', () => {
  const { records } = found(
    title,
    heading(2, '1. Категории субъектов персональных данных'),
    item(1, 'покупатели.'),
    heading(2, '2. Цели обработки персональных данных'),
    table([
      ['Цель обработки', 'Доставка заказов'],
      ['Персональные данные', 'имя; адрес'],
      ['Правовые основания', 'договор'],
    ]),
    heading(2, '3. Трансграничная передача'),
    paragraph('Не осуществляется.'),
  );
  expect(names(records)).toEqual(['Доставка заказов']);
});

it('a table of purposes among cookies and terms is read, and no word of the other tables is lost', () => {
  const { records, ofAll } = found(
    heading(1, 'Politique de confidentialité'),
    heading(2, '1. Finalités du traitement'),
    table([
      ['Finalité', 'Base légale', 'Données utilisées'],
      ['Gestion des comptes', 'Contrat', 'Email, nom'],
      ['Support', 'Contrat', 'Email'],
    ]),
    heading(2, '2. Durée de conservation'),
    table([
      ['Type de données', 'Durée', 'Justification'],
      ['Compte inactif', '3 ans', 'Suivi'],
      ['Journaux', '1 an', 'Sécurité'],
    ]),
    heading(2, '3. Réclamation auprès de la CNIL'),
    paragraph('Adresse : 3 place de Fontenoy, Paris'),
  );
  expect(names(records)).toEqual(['Gestion des comptes', 'Support']);
  expect(of(ofAll, 'retention')).toEqual(['Compte inactif: 3 ans\nJournaux: 1 an']);
  expect(of(ofAll, 'data')).toEqual([]);
  expect(of(ofAll, 'controllerAddress')).toEqual([]);
  expect(JSON.stringify(ofAll)).toContain('Suivi');
});

describe('a policy that lists its purposes', () => {
  it('announces them by what is done with the data', () => {
    const english = found(
      heading(1, 'Privacy notice'),
      heading(2, 'Why we collect it'),
      paragraph('We process your personal data to:'),
      item(1, 'check whether you need a licence'),
      item(1, 'answer your questions'),
      heading(2, 'How we protect your data'),
      paragraph('We use:'),
      item(1, 'encryption'),
    );
    expect(names(english.records)).toEqual(['check whether you need a licence', 'answer your questions']);
    expect(of(english.ofAll, 'measures')).toEqual(['encryption']);
    const russian = found(
      title,
      paragraph('4.1. Персональные данные обрабатываются для:'),
      item(1, 'регистрации на сайте;'),
      item(1, 'приёма оплаты.'),
    );
    expect(names(russian.records)).toEqual(['регистрации на сайте', 'приёма оплаты']);
  });

  it('lists them in one line all the same, and no principle is one of them', () => {
    const { records, ofAll } = found(
      title,
      paragraph('3.1. Цели обработки персональных данных:'),
      paragraph('3.1.1. Обработке подлежат только персональные данные, которые отвечают целям.'),
      paragraph('3.1.2. Данные обрабатываются в следующих целях: учёт кадров; пропускной режим.'),
      paragraph('3.2. ПД, обрабатываемые Оператором: фамилия; имя.'),
      paragraph('3.3. Уничтожение ПД производится путём измельчения.'),
    );
    expect(names(records)).toEqual(['учёт кадров', 'пропускной режим']);
    expect(of(ofAll, 'data')).toEqual(['фамилия; имя.']);
    expect(of(ofAll, 'destruction')).toEqual(['Уничтожение ПД производится путём измельчения.']);
  });

  it('has the data under a legal basis for none of them', () => {
    const { records } = found(
      heading(1, 'Privacy policy'),
      heading(2, 'Visits'),
      paragraph('We collect the following data (the legal basis is Article 6(1)(f) GDPR):'),
      item(1, 'IP address'),
      heading(2, 'Purposes'),
      item(1, 'To send newsletters – with your consent'),
      item(1, 'To answer questions'),
    );
    expect(names(records)).toEqual(['To send newsletters', 'To answer questions']);
    expect(of(records[0]?.said ?? [], 'legalBasis')).toEqual(['with your consent']);
  });

  it('has the basis that stands in brackets behind each', () => {
    const { records } = found(
      heading(1, 'Politique de confidentialité'),
      heading(2, 'Finalités'),
      item(1, 'Livraison (contrat)'),
      item(1, 'Mesure d’audience (consentement)'),
    );
    expect(names(records)).toEqual(['Livraison', 'Mesure d’audience']);
    expect(records.map(({ said }) => of(said, 'legalBasis'))).toEqual([['contrat'], ['consentement']]);
  });

  it('gives to each purpose the subjects and data that are named for it', () => {
    const { records, ofAll } = found(
      title,
      heading(2, '2. Цели сбора персональных данных'),
      paragraph('2.1. Обработка осуществляется в следующих целях:'),
      item(1, 'исполнение трудового законодательства;'),
      item(1, 'осуществление пропускного режима.'),
      heading(2, '4. Объём и категории обрабатываемых данных'),
      paragraph('4.1. Соискатели — для целей исполнения трудового законодательства:'),
      item(1, 'фамилия;'),
      paragraph('4.2. Гости — для целей осуществления пропускного режима:'),
      item(1, 'паспортные данные.'),
      heading(2, '5. Порядок обработки'),
      paragraph('5.1. Оператор обрабатывает данные для каждой цели следующими способами:'),
      item(1, 'смешанная обработка.'),
    );
    expect(records.map(({ said }) => [of(said, 'subjects'), of(said, 'data')])).toEqual([
      [['Соискатели'], ['фамилия;']],
      [['Гости'], ['паспортные данные.']],
    ]);
    expect(of(ofAll, 'method')).toEqual(['смешанная обработка.']);
  });
});

it('a summary of all chapters is none of the activities', () => {
  const card = (name: string): readonly Block[] => [
    heading(2, name),
    item(1, 'Zwecke der Verarbeitung: Pflege der Kontakte'),
    item(1, 'Betroffene Personen: Kunden'),
    item(1, 'Rechtsgrundlagen: Art. 6 Abs. 1 lit. b DSGVO'),
  ];
  const { records, ofAll } = found(
    heading(1, 'Datenschutzerklärung'),
    heading(2, 'Übersicht der Verarbeitungen'),
    heading(3, 'Arten der verarbeiteten Daten'),
    item(1, 'Kontaktdaten.'),
    heading(3, 'Zwecke der Verarbeitung'),
    item(1, 'Pflege der Kontakte.'),
    heading(3, 'Kategorien betroffener Personen'),
    item(1, 'Kunden.'),
    ...card('Newsletter'),
    ...card('Kontaktformular'),
  );
  expect(names(records)).toEqual(['Newsletter', 'Kontaktformular']);
  expect(of(ofAll, 'data')).toEqual(['Kontaktdaten.']);
});

it('a title over two lines and a menu before it make it a policy all the same', () => {
  const rest = [
    paragraph('4.1. Оператор обрабатывает персональные данные в целях:'),
    item(1, 'доставки;'),
    item(1, 'оплаты.'),
  ];
  const over = [paragraph('ПОЛИТИКА'), paragraph('АО «Вишня» в отношении обработки персональных данных')];
  expect(names(found(...over, ...rest).records)).toEqual(['доставки', 'оплаты']);
  const menu = ['Главная', 'Каталог', 'Оплата', 'Доставка', 'Вход', 'Корзина'].map((text) => item(1, text));
  expect(names(found(...menu, title, ...rest).records)).toEqual(['доставки', 'оплаты']);
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../source-document.ts';
import type { FoundRecord } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { heading, item, paragraph, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const found = (...blocks: readonly Block[]) => readBlocks(blocks, 'markdown', {}).found;
const says = (record: FoundRecord | undefined, target: TargetId): string | undefined =>
  record?.said.find((said) => said.target === target)?.text;
const names = ({ records }: ReturnType<typeof found>) => records.map((record) => says(record, 'name'));

const card = (title: string): readonly Block[] => [
  heading(2, title),
  item(1, 'Purpose: doing what the title says'),
  item(1, 'Legal basis: contract'),
  item(1, 'Personal data: name, e-mail'),
];

describe('a table in a card', () => {
  const lists = [
    paragraph('Categories of data subjects: Employees'),
    table([
      ['Data category', 'Items', 'Retention'],
      ['Identity', 'name, date of birth', '7 years'],
      ['Bank data', 'IBAN', '1 year'],
    ]),
    table([
      ['Recipient', 'Role', 'Country', 'Safeguard'],
      ['Payroll Bureau', 'Processor', 'USA', 'SCCs'],
    ]),
  ];

  it('lists the things of its activity, each with what stands beside it', () => {
    const { records } = found(heading(2, 'Payroll'), paragraph('Purpose: Paying salaries'), ...lists);
    expect(records).toHaveLength(1);
    expect(says(records[0], 'data')).toBe('Identity: name, date of birth\nBank data: IBAN');
    expect(says(records[0], 'retention')).toBe('Identity: 7 years\nBank data: 1 year');
    expect(says(records[0], 'processors')).toBe('Payroll Bureau (Processor)');
    expect(says(records[0], 'transfers')).toBe('USA – SCCs');
  });

  it('lists nothing of an activity where nothing else is said of one', () => {
    expect(found(heading(2, 'Our partners in short'), ...lists.slice(2)).records).toEqual([]);
  });
});

describe('which chapters are activities', () => {
  it('one of a series is, though it tells little', () => {
    const { records } = found(...card('A1 — Accounts'), heading(2, 'A2 — Votes'), item(1, 'Purpose: voting'));
    expect(records.map((record) => says(record, 'number'))).toEqual(['A1', 'A2']);
  });

  it('the descriptions of processors are none', () => {
    const hosting = [
      heading(3, 'Hosting Ltd'),
      table([
        ['Field', 'Value'],
        ['Processor name', 'Hosting Ltd'],
        ['Processing activities', 'Server hosting'],
        ['Data processed', 'All data'],
        ['Location', 'Germany'],
      ]),
    ];
    expect(names(found(...card('1. Accounts'), heading(2, '2. Processors'), ...hosting, ...hosting))).toEqual(
      ['Accounts'],
    );
  });

  it('the chapter that explains the fields is none', () => {
    const fields = table([
      ['Field', 'Description'],
      ['Purpose', 'Why it is done'],
      ['Legal basis', 'Art. 6'],
      ['Personal data', 'What is processed'],
    ]);
    const all = found(heading(2, 'How to read this register'), fields, ...card('T-1 Accounts'));
    expect(names(all)).toEqual(['Accounts']);
  });

  it('processing as a processor is one, on behalf of who is named there', () => {
    const { records } = found(
      ...card('A. Accounts'),
      heading(2, 'B. Verarbeitungen als Auftragsverarbeiter (Art. 30 Abs. 2)'),
      table([
        ['', ''],
        ['Verantwortliche', 'Schulen'],
        ['Betroffene', 'Lehrkräfte'],
        ['Daten', 'Namen'],
      ]),
    );
    expect(says(records[1], 'onBehalfOf')).toBe('Schulen');
  });

  it('one whose title speaks of deletion or recipients is, where its purpose, basis and data stand under it', () => {
    expect(
      names(
        found(
          ...card('1. Accounts'),
          ...card('2. Account deletion'),
          ...card('Fiche 3 - Liste de suppression'),
        ),
      ),
    ).toEqual(['Accounts', 'Account deletion', 'Liste de suppression']);
  });

  it('a note over its table does not name it', () => {
    const { records } = found(
      heading(2, '2a. Activity: SMS'),
      paragraph('Sequencing note: the documents describe it already.'),
      table([
        ['Field', 'Content'],
        ['Purpose', 'Sending messages'],
        ['Legal basis', 'contract'],
        ['Personal data', 'phone'],
      ]),
    );
    expect(records.map((record) => says(record, 'name'))).toEqual(['SMS']);
  });

  it('several labels in one line are several, and who stands beside a role is the controller', () => {
    const { ofAll } = found(
      paragraph('Version: 1.0 · Responsable/Encargado: Ana Ejemplo, C/ Falsa 37 · DPO: no designado'),
      ...card('A1 — Cuentas'),
      ...card('A2 — Pagos'),
    );
    expect(ofAll).toContainEqual(
      expect.objectContaining({ target: 'controller', text: 'Ana Ejemplo, C/ Falsa 37' }),
    );
    expect(ofAll).toContainEqual(expect.objectContaining({ target: 'officer', text: 'no designado' }));
  });

  it('a consent is one, and what it says of destruction is no purpose', () => {
    const all = found(
      heading(2, 'Согласие на обработку персональных данных'),
      paragraph(
        'Даю согласие ООО «Маяк» на обработку моих персональных данных с целью: консультаций по товарам.',
      ),
      paragraph('Категории обрабатываемых персональных данных:'),
      item(1, 'фамилия'),
      paragraph('Сроки обработки и хранения персональных данных:'),
      item(1, 'пять лет'),
      paragraph('Порядок уничтожения персональных данных при достижении целей их обработки:'),
      item(1, 'носитель разрушается'),
    );
    expect(names(all)).toEqual(['Согласие на обработку персональных данных']);
    expect(says(all.records[0], 'purpose')).toBe('консультаций по товарам');
    expect(says(all.records[0], 'destruction')).toBe('носитель разрушается');
  });

  it('a key after the word for an activity is its number', () => {
    const { records } = found(...card('Czynność PA-01: Logowanie'), ...card('Tätigkeit V-02: Lohn'));
    expect(records.map((record) => says(record, 'number'))).toEqual(['PA-01', 'V-02']);
  });
});

it('a policy that counts its labels under each purpose has an activity a purpose', () => {
  const purpose = (number: string, name: string): readonly Block[] =>
    [
      `${number}. Цель обработки: ${name}.`,
      `${number}.1. Категории субъектов: работники.`,
      `${number}.2. Перечень персональных данных: фамилия.`,
    ].map((text) => paragraph(text));
  const all = found(
    heading(1, 'Политика обработки персональных данных'),
    paragraph('3. ЦЕЛИ ОБРАБОТКИ'),
    ...purpose('3.1', 'учёт кадров'),
    ...purpose('3.2', 'подбор персонала'),
    paragraph('4. УСЛОВИЯ ОБРАБОТКИ'),
    paragraph('4.1. Передача не осуществляется.'),
  );
  expect(names(all)).toEqual(['учёт кадров', 'подбор персонала']);
  expect(all.records.flatMap(({ said }) => said.map(({ text }) => text)).join(' ')).not.toContain('УСЛОВИЯ');
});

it('an activity is opened by a line that counts itself, though a page breaks it by lines alone', () => {
  const lines = (number: number, title: string) =>
    paragraph(
      `3.2.${number}. ${title}\nLegal basis — Consent\nCategories of data subjects — Visitors\nPeriod of processing — 1 year`,
    );
  const blocks = [paragraph('3. Purposes\n3.2. The purposes are:'), lines(1, 'Events'), lines(2, 'News')];
  expect(names(found(...blocks))).toEqual(['Events', 'News']);
});

it('what a register calls itself is no label over who keeps it', () => {
  const { ofAll } = found(
    heading(1, 'Registro das operações de tratamento (ROPA)'),
    item(1, 'Controlador: Farol Ltda.'),
    heading(2, 'Operação 1'),
    ...card('A1 — Contas'),
  );
  expect(ofAll).toContainEqual(expect.objectContaining({ target: 'controller', text: 'Farol Ltda.' }));
});

it('a counted sentence above activities or labels is kept, and a transfer denied in one holds for all', () => {
  const { records, ofAll } = readBlocks(
    [
      heading(1, 'Политика обработки персональных данных'),
      paragraph('1. Общие положения'),
      paragraph('1.1. Политика составлена обществом «Маяк» для всех его магазинов и складов.'),
      paragraph('7.2.1. Цель обработки: рассылка'),
      paragraph('Категории субъектов: подписчики'),
      paragraph('Перечень персональных данных: адрес электронной почты'),
      paragraph('7.2.2. Цель обработки: заказы'),
      paragraph('Категории субъектов: покупатели'),
      paragraph('Перечень персональных данных: телефон'),
      paragraph('8. Порядок'),
      paragraph('8.1. Оператор не осуществляет трансграничную передачу персональных данных.'),
      paragraph('8.2. Меры: назначен ответственный.'),
    ],
    'text',
    {},
  ).found;
  expect(records).toHaveLength(2);
  expect(ofAll.map(({ target, text }) => [target, text])).toEqual(
    expect.arrayContaining([
      [undefined, '1.1. Политика составлена обществом «Маяк» для всех его магазинов и складов.'],
      ['transfers', 'Оператор не осуществляет трансграничную передачу персональных данных.'],
    ]),
  );
});

it('a policy that lists its data under a title alone has them for each purpose', () => {
  const { records, ofAll } = readBlocks(
    [
      heading(1, 'Политика конфиденциальности'),
      heading(2, '4. Цели обработки персональных данных'),
      paragraph('4.1. Оператор обрабатывает персональные данные в целях:'),
      item(1, 'регистрации пользователя на сайте;'),
      item(1, 'доставки заказов;'),
      heading(2, '5. Персональные данные, обрабатываемые Оператором'),
      paragraph('5.1. Фамилия, имя; номер телефона; адрес доставки.'),
    ],
    'text',
    {},
  ).found;
  expect(records).toHaveLength(2);
  expect(ofAll.find(({ target }) => target === 'data')?.text).toContain('номер телефона');
});

import { describe, expect, it } from 'vitest';
import type { Block } from '../source-document.ts';
import type { TargetId } from '../targets.ts';
import { heading, item, paragraph, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const read = (blocks: readonly Block[], corrections: Readonly<Record<string, TargetId | null>> = {}) =>
  readBlocks(blocks, 'text', corrections).found;
/** Each record as place → text. */
const facts = (blocks: readonly Block[], corrections?: Readonly<Record<string, TargetId | null>>) =>
  read(blocks, corrections).records.map(({ said }) =>
    Object.fromEntries(said.map(({ target, text }) => [target ?? '?', text])),
  );

describe('a table with one activity a row', () => {
  const head = ['Name', 'Purpose', 'Legal basis', 'Personal data', 'Retention'];

  it('finds its headings below a contact block and skips repeated ones, numbers of columns and empty rows', () => {
    const blocks = [
      table([
        ['Controller', 'Harbour Ltd'],
        ['Data protection officer', 'dpo@harbour.example'],
        [],
        head,
        ['1', '2', '3', '4', '5'],
        ['Payroll', 'Paying salaries', 'Contract', 'Name, account', '7 years'],
        head,
        [],
        ['Visitors', 'Safety', 'Legitimate interest', 'Name', '1 month'],
        ['Total: 2'],
      ]),
    ];
    expect(facts(blocks)).toEqual([
      {
        name: 'Payroll',
        purpose: 'Paying salaries',
        legalBasis: 'Contract',
        data: 'Name, account',
        retention: '7 years',
      },
      {
        name: 'Visitors',
        purpose: 'Safety',
        legalBasis: 'Legitimate interest',
        data: 'Name',
        retention: '1 month',
      },
    ]);
    const said = read(blocks).ofAll.map(({ target, text }) => [target, text]);
    expect(said).toEqual([
      ['controller', 'Harbour Ltd'],
      ['officer', 'dpo@harbour.example'],
      [undefined, 'Total: 2'],
    ]);
  });

  it('adds a row without a name to the one above', () => {
    const rows = [
      head,
      ['Payroll', 'Paying', 'Contract', 'Name', '7 years'],
      ['', '', 'Tax law', 'Account', '10 years'],
    ];
    expect(facts([table(rows)])).toEqual([
      {
        name: 'Payroll',
        purpose: 'Paying',
        legalBasis: 'Contract\nTax law',
        data: 'Name\nAccount',
        retention: 'Name: 7 years\nAccount: 10 years',
      },
    ]);
  });

  it('takes the key off a name', () => {
    const rows = [
      head,
      ['TR-01 — Payroll', 'Paying', 'Contract', 'Name', '7 years'],
      ['TR-02 — Visits', 'Safety', 'Law', 'Name', '1 day'],
    ];
    expect(facts([table(rows)]).map(({ number, name }) => [number, name])).toEqual([
      ['TR-01', 'Payroll'],
      ['TR-02', 'Visits'],
    ]);
  });

  it('names the activity by the first column, whatever it is called, and by its purpose where there is none', () => {
    const unknown = [
      ['Vorgangsart', 'Zweck', 'Rechtsgrundlage'],
      ['Lohn', 'Auszahlung', 'Vertrag'],
      ['Besuch', 'Schutz', 'Gesetz'],
    ];
    expect(facts([table(unknown)]).map(({ name }) => name)).toEqual(['Lohn', 'Besuch']);
    const none = [
      ['Finalité', 'Catégories de données traitées', 'Mesures de sécurité'],
      ['Paie', 'Nom', 'Code'],
    ];
    expect(facts([table(none)])).toEqual([{ name: 'Paie', purpose: 'Paie', data: 'Nom', measures: 'Code' }]);
  });

  it('does not take a list of processors for a register', () => {
    const list = [
      ['Service provider', 'Service', 'Location'],
      ['Hosting Ltd', 'Hosting', 'Germany'],
    ];
    expect(read([heading(1, 'Processors'), table(list)]).records).toEqual([]);
  });
});

describe('a register in text', () => {
  it('knows a form printed by ourselves', () => {
    const blocks = [
      heading(1, 'Карточки процессов'),
      heading(2, '2.1. Обращения с сайта'),
      table([
        ['Цель обработки:', 'Ответы на вопросы'],
        ['Правовое основание:', 'Согласие'],
        ['Способ обработки:', 'Смешанная'],
      ]),
      heading(2, '2.2. Кадровый учёт'),
      table([
        ['Цель обработки:', 'Ведение учёта'],
        ['Правовое основание:', 'Закон'],
        ['Способ обработки:', 'Автоматизированная'],
      ]),
    ];
    expect(facts(blocks)).toEqual([
      {
        name: 'Обращения с сайта',
        purpose: 'Ответы на вопросы',
        legalBasis: 'Согласие',
        method: 'Смешанная',
      },
      { name: 'Кадровый учёт', purpose: 'Ведение учёта', legalBasis: 'Закон', method: 'Автоматизированная' },
    ]);
  });

  it('reads nested lists and labels that change the place', () => {
    const blocks = [
      heading(2, 'A-1: Newsletter'),
      item(1, 'Purpose: News'),
      item(1, 'Legal basis:'),
      item(2, 'Consent'),
      heading(3, 'Recipients'),
      item(1, 'Internal: Marketing'),
      item(1, 'External:'),
      item(2, 'Mailer Ltd'),
      item(1, 'Auditors'),
      heading(2, 'A-2: Payroll'),
      item(1, 'Purpose: Salaries'),
      item(1, 'Legal basis: Contract'),
    ];
    expect(facts(blocks)).toEqual([
      {
        number: 'A-1',
        name: 'Newsletter',
        purpose: 'News',
        legalBasis: 'Consent',
        internalRecipients: 'Marketing',
        recipients: 'Mailer Ltd',
      },
      { number: 'A-2', name: 'Payroll', purpose: 'Salaries', legalBasis: 'Contract' },
    ]);
    const said = read(blocks).records[0]?.said.filter(({ target }) => target === 'recipients');
    expect(said?.map(({ text }) => text)).toEqual(['Auditors', 'Mailer Ltd']);
  });

  it('reads a policy with a card a purpose, and a label that runs into what is said', () => {
    const card = (title: string, basis: string): Block[] => [
      paragraph(`3.2.${title}`),
      paragraph(`Legal basis for personal data processing — ${basis}`),
      paragraph('Category of personal data subjects — Visitors of the site.'),
      paragraph('Category of processed personal data — Other.'),
      paragraph('Composition of processed personal data — Surname;'),
      item(1, 'Telephone;'),
      paragraph('Actions with processed personal data — Collection, storage.'),
      paragraph('Personal data processing method — With automation.'),
      paragraph('Period of personal data processing and storage — Until the consent is withdrawn.'),
      paragraph('Procedure for destruction of personal data They are destroyed when:'),
      item(1, 'the purpose is achieved;'),
    ];
    const blocks = [
      heading(1, '3. Purposes of processing'),
      paragraph(
        '3.1. Only what the purposes ask for is processed, and nothing beyond them is ever collected by anybody.',
      ),
      paragraph('3.2. Data are processed for:'),
      ...card('1. Answering questions.', 'Consent.'),
      ...card('2. Running the site.', 'Consent by the banner.'),
      paragraph('3.3. Data of minors are not processed.'),
    ];
    const common = {
      subjects: 'Visitors of the site.',
      data: 'Surname;\nTelephone;',
      actions: 'Collection, storage.',
      method: 'With automation.',
      retention: 'Until the consent is withdrawn.',
      destruction: 'They are destroyed when:\nthe purpose is achieved;',
      '?': 'Other.',
    };
    expect(facts(blocks)).toEqual([
      { name: 'Answering questions', purpose: 'Answering questions', legalBasis: 'Consent.', ...common },
      {
        name: 'Running the site',
        purpose: 'Running the site',
        legalBasis: 'Consent by the banner.',
        ...common,
      },
    ]);
    expect(read(blocks).ofAll.map(({ text }) => text)).toContain('3.3. Data of minors are not processed.');
  });
});

describe('how headings were understood', () => {
  const rows = [
    ['Name', 'Wozu', 'Purpose', 'Personal data'],
    ['Payroll', 'x', 'Salaries', 'Name'],
    ['Visits', 'y', 'Safety', 'Name'],
  ];

  it('is told with samples', () => {
    expect(read([table(rows)]).mapping?.headings).toContainEqual({
      heading: 'Purpose',
      target: 'purpose',
      samples: ['Salaries', 'Safety'],
    });
  });

  it('is the same for files with the same headings, whatever their case and what they say', () => {
    const other = [
      ['NAME', 'wozu', 'Purpose:', 'Personal data'],
      ['A', 'b', 'c', 'd'],
    ];
    expect(read([table(other)]).mapping?.signature).toBe(read([table(rows)]).mapping?.signature);
  });

  it('is corrected by a person', () => {
    const corrected = facts([table(rows)], { Wozu: 'notes', Purpose: null });
    expect(corrected[0]).toEqual({ name: 'Payroll', notes: 'x', '?': 'Salaries', data: 'Name' });
  });
});

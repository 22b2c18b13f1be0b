import { readForeign } from '../shared/readers/catalogue.ts';
import type { SourceDocument } from '../shared/readers/source-document.ts';
import { openSource } from '../shared/sources/open-source.ts';
import { figure, report } from './report.ts';

const rows = 1_000;
const rounds = 5;

/** Milliseconds of processor time, which a busy machine does not lengthen as it does the clock’s. */
async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const departments = ['Personnel', 'Sales', 'Harbour office', 'Tickets', 'Accounting', 'Security'];
const subjects = ['Employees', 'Customers', 'Applicants', 'Suppliers', 'Visitors of berth', 'Guests'];
const data = ['Name', 'E-mail', 'Telephone', 'Bank details', 'Boat number', 'Date of birth', 'Photo'];
const bases = [
  'Art. 6(1)(b) GDPR',
  'Legal obligation (Art. 6(1)(c) GDPR)',
  'Consent',
  'Legitimate interests: order',
];
const measures = ['Access control', 'Encryption', 'Backups', 'Training', 'Two-factor authentication'];

const pick = (list: readonly string[], row: number, count: number): string =>
  Array.from({ length: count }, (_, at) => list[(row * (at + 3) + at) % list.length] ?? '').join(', ');

/** A register of twelve columns; most cells differ from row to row as they do in a real one. */
function table(): string {
  const headings =
    'No;Name;Department;Purpose;Legal basis;Data subjects;Personal data;Recipients;Processors;Third countries;Retention;Security measures';
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      `PA-${row + 1}`,
      `Activity ${row + 1} of the harbour`,
      departments[row % departments.length],
      `To run service ${row + 1} of the harbour and to answer what its guests of pier ${row % 97} ask`,
      bases[row % bases.length],
      pick(subjects, row, 2),
      `${pick(data, row, 4)}, reading of meter ${row}`,
      `Port authority, Association of pier ${row % 41}`,
      `Cloud ${row % 29} Ltd (hosting); Mail ${row % 13} Inc.`,
      row % 3 === 0 ? 'USA (standard contractual clauses)' : 'No',
      `${(row % 10) + 1} years after the end of the contract`,
      `${pick(measures, row, 3)}, lock of pier ${row % 53}`,
    ].join(';'),
  );
  return [headings, ...lines].join('\n');
}

const file = { name: 'register.csv', bytes: new TextEncoder().encode(table()) };

async function opened(): Promise<SourceDocument> {
  const document = await openSource(file);
  if (!document.ok) throw new Error('the measured register is not opened');
  return document.value;
}

async function read(): Promise<void> {
  const proposal = readForeign(await opened(), { corrections: {} });
  if (!proposal.ok || proposal.value.activities.length !== rows)
    throw new Error('the measured register is not read as what it is');
}

async function afterRounds(work: () => unknown): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await cost(work));
  return median(costs);
}

const first = await cost(read);
const whole = await afterRounds(read);
const floor = await afterRounds(opened);
report('A table of 1,000 activities of others', [
  figure('s of processor time the first time', first / 1000, 4),
  figure('times opening it alone', whole / floor),
]);

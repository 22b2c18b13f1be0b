import { expect, test } from 'vitest';
import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };
const assembled = (texts: Partial<Record<TargetId, string>>) =>
  assemble({
    format: 'markdown',
    layout: { en: 'Table', ru: 'Таблица' },
    records: [
      {
        place,
        said: Object.entries({ name: 'Payroll', legalBasis: 'GDPR', ...texts }).map(
          ([target, text]): Said => ({ target: target as TargetId, label: target, text, place }),
        ),
      },
    ],
    ofAll: [],
  });

test('the brackets after a recipient tell its role', () => {
  const { activities, parties } = assembled({
    recipients:
      'Hosting One (Auftragsverarbeiter), Mail Two (personuppgiftsbiträde), Three Ltd (for deliveries)',
  });
  expect(activities[0]?.recipients?.map(({ role }) => role)).toEqual(['processor', 'processor', undefined]);
  expect(parties.filter(({ roles }) => roles?.includes('processor'))).toHaveLength(2);
});

test('a kind of recipient with its role in brackets is no party of that name', () => {
  const { activities, parties } = assembled({ recipients: 'consulente del lavoro (responsabile esterno)' });
  expect(activities[0]?.recipients).toMatchObject([{ kind: 'payroll', role: 'processor' }]);
  expect(parties).toEqual([]);
});

test('a recipient named in two languages is one', () => {
  const { activities, parties } = assembled({ recipients: 'Steuerberater / tax adviser' });
  expect(activities[0]?.recipients?.map(({ kind }) => kind)).toEqual(['payroll']);
  expect(parties).toEqual([]);
  expect(assembled({ recipients: 'Keine / None' }).activities[0]).toMatchObject({ noRecipients: true });
});

test('parts of a term that name lengths or events of their own are periods of their own', () => {
  const { activities } = assembled({
    retention: 'Until account deletion; backups 14 days; then overwritten',
  });
  expect(activities[0]?.periods?.map(({ kind, triggers, duration }) => [kind, triggers, duration])).toEqual([
    ['until-event', ['account-closed'], undefined],
    ['fixed-term', undefined, { amount: 14, unit: 'day' }],
  ]);
});

test('a row of a table of measures is one measure', () => {
  const { measures } = assembled({ measures: 'Backups: daily; Status: in use\nEncryption: TLS 1.3' });
  expect(measures.map(({ name }) => name?.en)).toEqual(
    expect.arrayContaining(['Backups', 'Encryption: TLS 1.3']),
  );
  expect(measures).toHaveLength(2);
});

test('fields are known by the names programs give them', () => {
  const { activities } = assembled({ data: 'ipAddress, date_of_birth, users.email' });
  expect(activities[0]?.data?.[0]?.items?.toSorted()).toEqual(['date-of-birth', 'email', 'ip-address']);
});

test('the clauses of a transfer are known in other languages', () => {
  const transfers = ['USA – standardowe klauzule umowne', 'Yhdysvallat (vakiosopimuslausekkeet)'];
  for (const text of transfers)
    expect(assembled({ transfers: text }).activities[0]?.transfers).toMatchObject([
      { country: 'US', mechanism: 'commission-clauses' },
    ]);
});

test('a sentence under recipients is kept as words, and names beside it become parties', () => {
  const { activities, parties } = assembled({
    recipients:
      'Host GmbH — to be checked; see annex 2; Police on request. If the module is switched on, the provider of it is told too',
  });
  expect(parties.map(({ name }) => name?.en)).toEqual(['Host GmbH']);
  expect(activities[0]?.recipients?.map(({ note }) => note?.en)).toEqual(['to be checked', 'on request']);
  expect(activities[0]?.confidentiality?.en).toBe(
    'see annex 2\nIf the module is switched on, the provider of it is told too',
  );
});

test('a label under recipients holds up to the next one', () => {
  const { activities } = assembled({ recipients: 'Internal: Accounting; Staff office. External: Host GmbH' });
  expect(activities[0]?.recipients?.map(({ role }) => role)).toEqual([
    'internal-unit', 'internal-unit', undefined,
  ]); // prettier-ignore
});

test('“internal use only” is no party', () => {
  const { activities, parties } = assembled({ recipients: 'Usage interne uniquement' });
  expect(parties).toEqual([]);
  expect(activities[0]?.confidentiality?.en).toBe('Usage interne uniquement');
});

test('a sentence behind persons or among data names no further ones', () => {
  const { activities, subjectCategories, dataItems } = assembled({
    subjects: 'Pupils of the club. Where the law asks for it, the school is the controller',
    data: 'name; full bank details are stored for refunds',
  });
  expect(subjectCategories.map(({ name }) => name?.en)).toEqual(['Pupils of the club']);
  expect(dataItems).toEqual([]);
  expect(activities[0]?.data?.[0]?.details?.en).toBe('full bank details are stored for refunds');
  expect(activities[0]?.sourceTexts?.map(({ said }) => said?.en)).toContain(
    'Where the law asks for it, the school is the controller',
  );
});

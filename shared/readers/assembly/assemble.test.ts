import { expect, test } from 'vitest';
import { isUuid } from '../../basics/uuid.ts';
import type { Found, FoundRecord, Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { assemble } from './assemble.ts';

const place = { en: 'Row 2', ru: 'Строка 2' };
const recordOf = (texts: Partial<Record<TargetId, string>>): FoundRecord => ({
  place,
  said: Object.entries(texts).map(([target, text]): Said => ({
    target: target as TargetId,
    label: target,
    text,
    place,
  })),
});
const foundOf = (...records: readonly FoundRecord[]): Found => ({
  format: 'csv',
  layout: { en: 'Table', ru: 'Таблица' },
  records,
  ofAll: [],
});

const payroll = recordOf({
  number: '7',
  name: '**Payroll**',
  purpose: 'Paying salaries',
  legalBasis: 'Art. 6(1)(b), (c) GDPR (Income Tax Act 1967)',
  subjects: 'Employees',
  retention: '7 years after employment ends',
  recipients: 'Tax authority; Acme Payroll GmbH',
});

test('an activity is put together of what a row says', () => {
  const { activities, parties } = assemble(foundOf(payroll));
  expect(activities[0]).toMatchObject({
    name: { en: 'Payroll' },
    number: '7',
    status: 'draft',
    regimes: ['gdpr'],
    gdprBases: ['contract', 'legal-obligation'],
    acts: [{ act: { en: 'Income Tax Act 1967' } }],
    subjects: ['employee'],
    periods: [{ duration: { amount: 7, unit: 'year' }, triggers: ['employment-end'], kind: 'fixed-term' }],
  });
  expect(parties.map(({ name }) => name?.en)).toEqual(['Acme Payroll GmbH']);
});

test('reading again gives the same ids, and equal activities get different ones', () => {
  const twice = foundOf(payroll, payroll);
  const [first, second] = [assemble(twice), assemble(twice)];
  expect(first).toEqual(second);
  const ids = first.activities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every(isUuid)).toBe(true);
});

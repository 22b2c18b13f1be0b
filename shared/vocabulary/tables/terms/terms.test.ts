import { describe, expect, it } from 'vitest';
import { corrected } from '../corrected.ts';
import { rowOn } from '../dated-table.ts';
import { actsInForce } from '../acts/acts-in-force.ts';
import { amendments } from '../acts/amendments.ts';
import {
  protectionLevelOn,
  systemSubjectsOn,
  type SystemDataKind,
  type SystemSubjects,
} from './protection-levels.ts';
import { exemptionRuleOn, recordExemption } from './record-exemption.ts';
import { retentionHints } from './retention-hints.ts';
import { thresholds } from './thresholds.ts';

const today = '2026-11-22';

describe('the exemption from the record', () => {
  it('is the text of 2016 today, with its three counter-exceptions', () => {
    const rule = exemptionRuleOn(today);
    expect([rule?.key, rule?.value.fewerThan]).toEqual(['gdpr-2016', 250]);
    expect(rule?.value.counterExceptions).toEqual([
      'risk',
      'not-occasional',
      'special-data',
      'criminal-data',
    ]);
    expect(exemptionRuleOn('2018-05-24')).toBeUndefined();
  });

  it('becomes a proposed text from the day the user says', () => {
    const table = corrected(recordExemption, [
      {
        id: '1',
        table: 'record-exemption',
        key: 'omnibus-2026-parliament',
        value: 'in-force',
        from: '2027-06-01',
      },
    ]);
    expect(exemptionRuleOn('2027-05-31', table)?.key).toBe('gdpr-2016');
    expect(exemptionRuleOn('2027-06-01', table)?.value.fewerThan).toBe(1000);
  });
});

describe('levels of protection', () => {
  const cells: readonly (readonly [SystemDataKind, SystemSubjects, string])[] = [
    ['special', 'many', 'uz-1 uz-1 uz-2'],
    ['special', 'few', 'uz-1 uz-2 uz-3'],
    ['biometric', 'many', 'uz-1 uz-2 uz-3'],
    ['biometric', 'few', 'uz-1 uz-2 uz-3'],
    ['other', 'many', 'uz-1 uz-2 uz-3'],
    ['other', 'few', 'uz-1 uz-3 uz-4'],
    ['public', 'many', 'uz-2 uz-2 uz-4'],
    ['public', 'few', 'uz-2 uz-3 uz-4'],
  ];
  it.each(cells)('of %s data and %s subjects are %s', (kind, subjects, levels) => {
    const found = (['type-1', 'type-2', 'type-3'] as const).map((threat) =>
      protectionLevelOn(kind, subjects, threat, today),
    );
    expect(found.join(' ')).toBe(levels);
  });

  it('take exactly 100,000 as many, and a corrected threshold', () => {
    expect([99_999, 100_000, 100_001, 0].map((count) => systemSubjectsOn(count, today))).toEqual([
      'few',
      'many',
      'many',
      'few',
    ]);
    const table = corrected(thresholds, [
      { id: '1', table: 'thresholds', key: 'protection-level-subjects', value: '50 000' },
    ]);
    expect(systemSubjectsOn(50_000, today, table)).toBe('many');
  });
});

describe('acts and terms', () => {
  it('end when they say', () => {
    expect(rowOn(actsInForce, 'rkn-order-178-2022', '2029-03-01')).toBeDefined();
    expect(rowOn(actsInForce, 'rkn-order-178-2022', '2029-03-02')).toBeUndefined();
    expect(rowOn(actsInForce, 'rkn-order-179-2022', '2023-02-28')).toBeUndefined();
    expect(rowOn(actsInForce, 'rkn-order-18-2021', '2027-09-01')?.doubtful).toBeUndefined();
    expect(rowOn(actsInForce, 'rkn-order-18-2021', '2027-09-02')?.doubtful).toBe(true);
  });

  it('to come are known by their day', () => {
    const ahead = amendments.rows.filter(({ from }) => from !== undefined && from > today);
    expect(ahead.map(({ key, from }) => [key, from])).toEqual([
      ['200-fz', '2027-03-01'],
      ['265-fz-second-part', '2027-09-01'],
    ]);
  });

  it('of storage are doubtful but for the proof of destruction', () => {
    const sure = retentionHints.rows.filter(({ doubtful }) => !doubtful);
    expect(sure.map(({ key, value }) => [key, value.amount, value.unit])).toEqual([
      ['destruction-proof', 3, 'year'],
    ]);
  });
});

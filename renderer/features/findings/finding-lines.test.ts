import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { emptyRegister, type Register } from '../../../shared/register/register.ts';
import { entriesOf } from './entries-of.ts';
import { findingLines } from './finding-lines.ts';
import { chosenFindings, countFindings, type GroupBy } from './finding-view.ts';

const uuid = (number: number): string => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const finding = (
  rule: string,
  severity: Finding['severity'],
  entity: number,
  article: string,
  more: Partial<Finding> = {},
): Finding => ({
  rule,
  severity,
  regime: rule.startsWith('G') ? 'gdpr' : 'fz-152',
  message: { en: rule, ru: rule },
  citation: { regime: 'gdpr', en: article, ru: article },
  entity: uuid(entity),
  ...more,
});

const waived = finding('G9', 'error', 1, 'Art. 6', { waiver: { id: uuid(50) } });
const findings = [
  finding('R1', 'warning', 1, 'Art. 21'),
  finding('R5', 'info', 2, 'Art. 22'),
  finding('R2', 'warning', 2, 'Art. 21'),
  waived,
  finding('G3', 'error', 2, 'Art. 6'),
];

const register: Register = {
  ...emptyRegister(uuid(100), { id: uuid(9), name: { en: 'Harbour' } }),
  activities: [{ id: uuid(1), name: { ru: 'Кадры' } }, { id: uuid(2) }],
  systems: [{ id: uuid(3), name: { en: 'CRM', ru: 'Система клиентов' } }],
};
const entryOf = entriesOf(register, 'en');

function said(by: GroupBy): readonly string[] {
  const lines = findingLines(findings, by, { entryOf, language: 'en' });
  return Array.from({ length: lines.length }, (_, index) => {
    const line = lines.at(index);
    if (line?.kind === 'group') return `${line.label}: ${line.errors} + ${line.checks}`;
    return line?.finding.rule ?? '';
  });
}

describe('findings', () => {
  it('by entry: errors first, among the entries and within each; waived ones last and not counted', () => {
    expect(said('entry')).toEqual([
      'Activity without a name: 1 + 1',
      'G3',
      'R2',
      'R5',
      'Кадры: 0 + 1',
      'R1',
      'G9',
    ]);
  });

  it('by article', () => {
    expect(said('article')).toEqual([
      'Art. 6: 1 + 0',
      'G3',
      'G9',
      'Art. 21: 0 + 2',
      'R1',
      'R2',
      'Art. 22: 0 + 0',
      'R5',
    ]);
  });

  it('by severity and by law in an order of their own', () => {
    expect(said('severity')).toEqual([
      'Errors: 1 + 0',
      'G3',
      'G9',
      'To check: 0 + 2',
      'R1',
      'R2',
      'To know: 0 + 0',
      'R5',
    ]);
    expect(said('law').filter((line) => line.includes(':'))).toHaveLength(2);
  });

  it('know what kind of entry they lead to', () => {
    expect(entryOf(uuid(9))).toEqual({ kind: 'organisation', name: 'Organisation: Harbour' });
    expect(entriesOf(register, 'ru')(uuid(3))).toEqual({
      kind: 'systems',
      name: 'Система: Система клиентов',
    });
    expect(entryOf(uuid(77))).toBeUndefined();
  });

  it('end where there are no more', () => {
    const lines = findingLines(findings, 'entry', { entryOf, language: 'en' });
    expect(lines.at(lines.length)).toBeUndefined();
    expect(findingLines([], 'entry', { entryOf, language: 'en' }).at(0)).toBeUndefined();
  });

  it('are narrowed by severity, by law and by whether they were waived', () => {
    const rules = (view: Partial<Parameters<typeof chosenFindings>[1]>) =>
      chosenFindings(findings, { severity: undefined, regime: undefined, withWaived: false, ...view }).map(
        ({ rule }) => rule,
      );
    expect(rules({ severity: 'error' })).toEqual(['G3']);
    expect(rules({ severity: 'error', withWaived: true })).toEqual(['G9', 'G3']);
    expect(rules({ regime: 'fz-152' })).toEqual(['R1', 'R5', 'R2']);
    expect(rules({ severity: 'warning', regime: 'gdpr' })).toEqual([]);
  });

  it('are counted by severity, open ones apart from waived ones', () => {
    expect(countFindings(findings, undefined)).toEqual({ error: 1, warning: 2, info: 1, open: 4, waived: 1 });
    expect(countFindings(findings, 'gdpr')).toEqual({ error: 1, warning: 0, info: 0, open: 1, waived: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/regimes/finding.ts';
import type { Register } from '../../../shared/register/register.ts';
import { chosenFindings, entriesOf, findingLines } from './finding-lines.ts';

const uuid = (number: number): string => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const finding = (rule: string, severity: Finding['severity'], entity: number, article: string): Finding => ({
  rule,
  severity,
  regime: rule.startsWith('G') ? 'gdpr' : 'fz-152',
  message: { en: rule, ru: rule },
  citation: { regime: 'gdpr', en: article, ru: article },
  entity: uuid(entity),
});

const findings = [
  finding('R1', 'warning', 1, 'Art. 21'),
  finding('R2', 'warning', 2, 'Art. 21'),
  finding('G3', 'error', 2, 'Art. 6'),
];

const register: Register = {
  id: uuid(100),
  organisation: { id: uuid(9), name: { en: 'Harbour' } },
  activities: [{ id: uuid(1), name: { ru: 'Кадры' } }, { id: uuid(2) }],
  parties: [],
  systems: [{ id: uuid(3), name: { en: 'CRM', ru: 'Система клиентов' } }],
  measures: [],
  dataItems: [],
  subjectCategories: [],
  filings: [],
  destructions: [],
  requests: [],
  incidents: [],
  waivers: [],
  corrections: [],
};
const entries = entriesOf(register, 'en');

const said = (by: 'entry' | 'article'): readonly string[] =>
  findingLines(findings, by, entries, 'en').map((line) =>
    line.kind === 'group' ? `${line.label}: ${line.errors} + ${line.checks}` : line.finding.rule,
  );

describe('findings', () => {
  it('by entry: errors first, among the entries and within each', () => {
    expect(said('entry')).toEqual(['Without a name: 1 + 1', 'G3', 'R2', 'Кадры: 0 + 1', 'R1']);
  });

  it('by article', () => {
    expect(said('article')).toEqual(['Art. 6: 1 + 0', 'G3', 'Art. 21: 0 + 2', 'R1', 'R2']);
  });

  it('know what kind of entry they lead to', () => {
    expect(entries.get(uuid(9))).toEqual({ kind: 'organisation', name: 'Harbour' });
    expect(entriesOf(register, 'ru').get(uuid(3))).toEqual({ kind: 'systems', name: 'Система клиентов' });
  });

  it('are narrowed by severity and by law', () => {
    const rules = (view: Parameters<typeof chosenFindings>[1]) =>
      chosenFindings(findings, view).map(({ rule }) => rule);
    expect(rules({ severity: 'error', regime: undefined })).toEqual(['G3']);
    expect(rules({ severity: undefined, regime: 'fz-152' })).toEqual(['R1', 'R2']);
    expect(rules({ severity: 'warning', regime: 'gdpr' })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { countOpen, type Finding } from '../../shared/regimes/finding.ts';
import { activityFields, activitySections } from '../../shared/register/activity/activity.ts';
import { fz152, gdpr } from '../../shared/vocabulary/cite.ts';
import { controlPath, notesBy, saidOnce, standsFor } from './finding-notes.ts';
import { findingsBySection, sectionOf } from './section-counts.ts';

const item = '01900000-0000-7000-8000-00000000000a';
const finding = (path?: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'G1',
  regime: 'gdpr',
  severity: 'error',
  message: { en: 'Say why.', ru: 'Укажите почему.' },
  citation: gdpr('30(1)(b)'),
  entity: item,
  ...(path === undefined ? {} : { path }),
  ...more,
});

describe('controlPath', () => {
  it.each([
    ['/purpose', '/purpose'],
    ['/purpose/en', '/purpose'],
    ['/fz152Bases/item-1', '/fz152Bases'],
    ['/consent/separate', '/consent/separate'],
    ['/consent', '/consent'],
    ['/data', '/data'],
    [`/data/${item}`, '/data'],
    [`/data/${item}/items/passport`, `/data/${item}/items`],
    ['/unknown', ''],
  ])('of %s is %s', (path, control) => {
    expect(controlPath(path, activityFields)).toBe(control);
  });
});

describe('notesBy', () => {
  it('finds what is said of a field, in the language of the window, and gives the same array again', () => {
    const said = finding('/purpose/en');
    const left = finding('/name', { waiver: { id: item } });
    const notesAt = notesBy([said, finding(), left], activityFields, 'ru');
    expect(notesAt('/purpose')).toEqual([
      {
        severity: 'error',
        message: { en: 'Say why.', ru: 'Укажите почему.' },
        citation: 'ст. 30(1)(b) GDPR',
        findings: [said],
      },
    ]);
    expect(notesAt('/purpose')).toBe(notesAt('/purpose'));
    expect(notesAt('/name')).toEqual([]);
  });
});

describe('saidOnce', () => {
  it('joins what two laws say alike of the same field, and nothing else', () => {
    const russian = finding('/purpose', { regime: 'fz-152', citation: fz152('Art. 22', 'ст. 22') });
    const said = saidOnce([
      finding('/purpose'),
      russian,
      finding('/name'),
      finding('/purpose', { severity: 'warning' }),
    ]);
    expect(said.map(({ path, citation }) => [path, citation.en])).toEqual([
      ['/purpose', 'Art. 30(1)(b) GDPR · Art. 22 152-FZ'],
      ['/name', 'Art. 30(1)(b) GDPR'],
      ['/purpose', 'Art. 30(1)(b) GDPR'],
    ]);
    expect(said[0] && standsFor(said[0])).toMatchObject([{ regime: 'gdpr' }, { regime: 'fz-152' }]);
    expect(said[1] && standsFor(said[1])).toEqual([finding('/name')]);
  });
});

describe('findings of sections', () => {
  it('puts each under the section that mends it', () => {
    expect(sectionOf('/consent/separate', activitySections)).toBe('legal-basis');
    expect(sectionOf(`/data/${item}/items`, activitySections)).toBe('data');
    expect(sectionOf('/toString', activitySections)).toBeUndefined();
    const grouped = findingsBySection(
      [finding('/purpose'), finding('/profiling'), finding()],
      activitySections,
    );
    expect([...grouped].map(([section, found]) => [section, found.length])).toEqual([
      ['purpose', 2],
      ['', 1],
    ]);
  });

  it('counts errors apart from what is to be checked, and nothing that asks for nothing', () => {
    const notes = [
      finding(),
      finding('/a', { severity: 'warning' }),
      finding('/b', { severity: 'warning' }),
      finding('/c', { severity: 'info' }),
      finding('/d', { waiver: { id: item } }),
    ];
    expect(countOpen(notes)).toEqual({ errors: 1, checks: 2 });
  });
});

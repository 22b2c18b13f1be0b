import { describe, expect, it } from 'vitest';
import type { Json } from '../../basics/json.ts';
import { readForeign } from '../catalogue.ts';
import type { Proposal } from '../proposal.ts';
import { blocksOfData } from './blocks-of-data.ts';

function proposed(data: Json): Proposal {
  const read = readForeign({ type: 'data', format: 'json', data }, { corrections: {} });
  if (!read.ok) throw new Error(read.failure.message.en);
  return read.value;
}

const payroll = {
  activityName: 'Payroll',
  purposes: ['Pay salaries', 'Withhold tax'],
  lawfulBasis: 'Art. 6(1)(b)',
  dataSubjects: ['employees'],
  data_categories: ['name', 'bank account'],
  recipients: [{ name: 'Pay Bureau', type: 'processor', country: 'IE' }],
  thirdCountryTransfers: false,
  retentionPeriod: { duration: 7, unit: 'years' },
  riskLevel: 'low',
};
const newsletter = { activityName: 'Newsletter', purposes: ['Send news'], lawfulBasis: 'consent' };

describe('a register kept as data', () => {
  it('is read by its names, and what has no place is left over', () => {
    const { activities, parties, organisation, leftovers } = proposed({
      controller: { name: 'Harbour Ltd', address: '1 Quay Street' },
      processingActivities: [payroll, newsletter],
      processors: [{ name: 'Host GmbH', service: 'hosting' }],
    });
    expect(activities).toHaveLength(2);
    expect(activities[0]).toMatchObject({
      name: { en: 'Payroll' },
      purpose: { en: 'Pay salaries\nWithhold tax' },
      gdprBases: ['contract'],
      subjects: ['employee'],
      noTransfers: true,
      periods: [{ duration: { amount: 7, unit: 'year' } }],
      recipients: [{ role: 'processor', note: { en: 'processor; IE' } }],
    });
    expect(activities[0]?.data?.[0]?.items).toEqual(['full-name', 'settlement-account']);
    expect(parties.map(({ name }) => name?.en)).toContain('Pay Bureau');
    expect(organisation).toMatchObject({ name: { en: 'Harbour Ltd' }, address: { en: '1 Quay Street' } });
    expect(leftovers).toContainEqual(expect.objectContaining({ label: 'risk level', text: 'low' }));
  });

  it('is read where its activities stand under their keys, in departments or in groups of names', () => {
    const { activityName: _, ...rest } = payroll;
    const named = (data: Json) => proposed(data).activities.map(({ name }) => name?.en);
    expect(named({ payroll_run: rest, news: { ...rest, purposes: ['News'] } })).toEqual([
      'payroll run',
      'news',
    ]);
    expect(named([{ department: 'Staff', activities: [payroll, newsletter] }])).toEqual([
      'Payroll',
      'Newsletter',
    ]);
    const { purposes, lawfulBasis, ...others } = payroll;
    const grouped = proposed([{ ...others, gdpr: { purposes, lawfulBasis } }, newsletter]).activities[0];
    expect(grouped).toMatchObject({ gdprBases: ['contract'], purpose: { en: 'Pay salaries\nWithhold tax' } });
  });

  it('may be one activity alone', () => {
    expect(proposed(payroll).activities[0]).toMatchObject({
      name: { en: 'Payroll' },
      gdprBases: ['contract'],
    });
  });

  it('says in one what is said of one thing', () => {
    const [activity] = proposed({
      name: 'Door camera',
      purpose: 'Security',
      legal_basis: { type: 'legitimate interests', reference: 'Art. 6(1)(f)' },
      personal_data: [{ category: 'Identity', items: ['name', 'date of birth'] }],
      data_subjects: [{ category: 'employees' }],
      security_measures: { technical: ['encryption', 'backups'] },
      dpia: { required: false, reason: 'low risk' },
    }).activities;
    expect(activity).toMatchObject({
      gdprBases: ['legitimate-interests'],
      data: [{ name: { en: 'Identity' }, items: ['date-of-birth', 'full-name'] }],
      subjects: ['employee'],
      dpia: { status: 'not-required' },
    });
    expect(activity?.measures).toHaveLength(2);
  });

  it('is none where nothing has the names of an activity', () => {
    expect(blocksOfData({ name: 'tool', version: 1, scripts: { build: 'make' } })).toBeUndefined();
  });
});

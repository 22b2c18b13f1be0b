import { describe, expect, it } from 'vitest';
import { corrected } from '../corrected.ts';
import { adequacyOn, decision } from './adequacy.ts';
import { conventionSuffices } from './convention-membership.ts';
import { eeaMembership } from './eea-membership.ts';
import { euAdequacyOrganisations } from './eu-adequacy-organisations.ts';
import { euAdequacy } from './eu-adequacy.ts';
import { listStatusOn, roskomnadzorList } from './roskomnadzor-list.ts';

const reach = (country: string, day: string) => adequacyOn(euAdequacy, country, day)?.value.reach;

describe('adequacy decisions of the European Commission', () => {
  it('are sixteen countries and one organisation on 5 August 2026', () => {
    const countries = new Set(euAdequacy.rows.map(({ key }) => key));
    expect([...countries].filter((key) => reach(key, '2026-08-05') !== undefined)).toHaveLength(16);
    expect(adequacyOn(euAdequacyOrganisations, 'european-patent-organisation', '2026-08-05')).toBeDefined();
    expect(countries.has('EPO')).toBe(false);
  });

  it('have their numbers in the letters of the language', () => {
    expect([decision('(EU) 2023/1795').ru, decision('2000/518/EC').ru, decision('C(2025) 4626').ru]).toEqual([
      'Решение Европейской комиссии (ЕС) 2023/1795',
      'Решение Европейской комиссии 2000/518/ЕС',
      'Решение Европейской комиссии C(2025) 4626',
    ]);
    expect(decision('(EU) 2023/1795').en).toBe('Commission Decision (EU) 2023/1795');
  });

  it('begin, end and reach as far as they say', () => {
    expect([reach('BR', '2026-01-25'), reach('BR', '2026-01-26')]).toEqual([undefined, 'some']);
    expect([reach('GB', '2025-12-18'), reach('GB', '2025-12-19')]).toEqual(['some', 'all']);
    expect([reach('GB', '2031-12-27'), reach('GB', '2031-12-28')]).toEqual(['all', undefined]);
    const partial = [...new Set(euAdequacy.rows.map(({ key }) => key))].filter(
      (key) => reach(key, '2026-11-22') === 'some',
    );
    expect(partial).toEqual(['BR', 'CA', 'IL', 'JP', 'KR', 'US']);
    expect(reach('RU', '2026-11-22')).toBeUndefined();
  });

  it('can be taken back or added by the user', () => {
    const table = corrected(euAdequacy, [
      { id: '1', table: 'eu-adequacy', key: 'US', value: 'none', from: '2027-01-01' },
      { id: '2', table: 'eu-adequacy', key: 'KE', value: 'all', from: '2027-01-01' },
    ]);
    expect(adequacyOn(table, 'US', '2026-12-31')).toBeDefined();
    expect(adequacyOn(table, 'US', '2027-01-01')).toBeUndefined();
    expect(adequacyOn(table, 'KE', '2027-01-01')?.value.reach).toBe('all');
  });
});

describe('Roskomnadzor’s list', () => {
  it('has 54 parties to the Convention and 34 other countries, all to be reviewed', () => {
    const of = (section: string) => roskomnadzorList.rows.filter(({ value }) => value.section === section);
    expect([of('I').length, of('II').length]).toEqual([54, 34]);
    expect(roskomnadzorList.rows.every(({ needsReview }) => needsReview)).toBe(true);
  });

  it('is another list than that of the EU', () => {
    expect([listStatusOn('CN', '2026-11-22'), reach('CN', '2026-11-22')]).toEqual(['listed', undefined]);
    expect([listStatusOn('US', '2026-11-22'), reach('US', '2026-11-22')]).toEqual(['not-listed', 'some']);
    expect([listStatusOn('HK', '2026-11-22'), listStatusOn('ZW', '2026-11-22')]).toEqual([
      'unclear',
      'not-listed',
    ]);
  });

  it('alone counts since 26 July 2026', () => {
    expect([conventionSuffices('2026-07-25'), conventionSuffices('2026-07-26')]).toEqual([true, false]);
  });

  it('follows a correction from its day', () => {
    const table = corrected(roskomnadzorList, [
      { id: '1', table: 'roskomnadzor-list', key: 'FI', value: 'not-listed', from: '2026-12-01' },
    ]);
    expect([listStatusOn('FI', '2026-11-30', table), listStatusOn('FI', '2026-12-01', table)]).toEqual([
      'listed',
      'not-listed',
    ]);
  });
});

describe('the European Economic Area', () => {
  it('is 27 and 3, and the United Kingdom until the end of 2020', () => {
    expect(eeaMembership.rows.map(({ key }) => key).filter((key) => key !== 'GB')).toHaveLength(30);
    expect(eeaMembership.rows.find(({ key }) => key === 'GB')?.until).toBe('2020-12-31');
  });
});

import { describe, expect, it } from 'vitest';
import { termOf } from '../vocabulary.ts';
import { securityMeasures } from './security-measures.ts';
import { measureGroups } from './security-measures/measure-groups.ts';

const inGroup = (group: string) => securityMeasures.terms.filter((term) => term.group === group);

describe('security measures', () => {
  it('belong to groups that exist, and no group is empty', () => {
    const used = new Set<string>(securityMeasures.terms.map(({ group }) => group));
    expect(used).toEqual(new Set(measureGroups.terms.map(({ code }) => code)));
  });

  it('hold the six of Art. 18.1 and the ten of Art. 19 of 152-FZ, item 3.1 among them', () => {
    expect(inGroup('operator-duties')).toHaveLength(6);
    expect(inGroup('personal-data-security')).toHaveLength(10);
    expect(termOf(securityMeasures, 'assessed-destruction-tools')?.citations[0]).toEqual({
      regime: 'fz-152',
      en: 'Art. 19 part 2 item 3.1 152-FZ',
      ru: 'п. 3.1 ч. 2 ст. 19 152-ФЗ',
    });
  });
});

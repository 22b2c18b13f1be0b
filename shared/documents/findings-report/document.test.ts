import { describe, expect, it } from 'vitest';
import { paperText } from '../../../test/papers/paper-text.ts';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { emptyRegister } from '../../register/register.ts';
import { findingsReport } from './document.ts';

const organisation = { ...smallRegister.organisation, regimes: ['gdpr'] };

const withoutPurpose = (index: number): Activity => ({
  id: `${smallRegister.id.slice(0, -1)}${index}`,
  name: { en: `Activity ${index}` },
  regimes: ['gdpr'],
  status: 'active',
});

const report = (activities: readonly Activity[]): string =>
  paperText(
    findingsReport.build({
      register: { ...emptyRegister(smallRegister.id, organisation), activities },
      revision: 1,
      date: '2026-11-22',
      language: 'en',
      options: {},
    }),
  );

describe('the report of findings', () => {
  const said = report([1, 2, 3].map(withoutPurpose));

  it('tells in one row what several entries lack alike', () => {
    expect(said.split('State the purpose.').length - 1).toBe(1);
    expect(said).toContain('Activity 1; Activity 2; Activity 3');
  });

  it('claims no completeness where no law is chosen', () => {
    const { regimes: _, ...lawless } = organisation;
    const register = {
      ...emptyRegister(smallRegister.id, lawless),
      activities: [{ id: smallRegister.id, name: { en: 'Activity' } }],
    };
    const request = { register, revision: 1, date: '2026-11-22', language: 'en', options: {} } as const;
    const paper = findingsReport.build(request);
    expect(paperText(paper)).toContain('Nothing was checked: no law is chosen.');
    expect(paperText(paper)).not.toContain('100 %');
    expect(paper.footer).toBe('Checked against no law');
  });

  it('says “all” instead of the names where each of many activities lacks it', () => {
    const ofMany = [1, 2, 3, 4].map(withoutPurpose);
    expect(report(ofMany)).toMatch(/State the purpose\.[^#]*?All activities: 4\n/);
    const butOne = report([...ofMany, { ...withoutPurpose(5), purpose: { en: 'Answering questions' } }]);
    expect(butOne).toMatch(/State the purpose\.[^#]*?Activity 1; Activity 2; Activity 3; Activity 4\n/);
  });

  it('says what it is and how complete the register is before what is missing, then what to check and to know', () => {
    const places = [
      '# 1. Summary',
      '\n\nCompleteness ',
      '. Required by law and missing',
      '. To be looked at',
    ];
    const at = places.map((words) => said.indexOf(words));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
  });
});

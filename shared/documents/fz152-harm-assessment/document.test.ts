import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { fz152HarmAssessment } from './document.ts';

const simple: Activity = {
  ...smallRegister.activities[2],
  id: '1',
  status: 'active',
  name: { en: 'Passes' },
};
const request = (activities: readonly Activity[], onStaff = true) =>
  ({
    register: {
      ...smallRegister,
      organisation: { ...smallRegister.organisation, responsible: { onStaff } },
      activities,
    },
    revision: 1,
    date: '2026-11-22',
    language: 'en',
    options: {},
  }) as const;
const degreeOf = (activities: readonly Activity[], onStaff?: boolean): string =>
  /Degree of harm:\n {4}(.*)/.exec(paperText(fz152HarmAssessment.build(request(activities, onStaff))))?.[1] ??
  '';

describe('the act of the assessment of harm', () => {
  it('states the highest degree of the criteria that are met, with the one recorded where it is lower', () => {
    const text = paperText(fz152HarmAssessment.build(request(smallRegister.activities)));
    expect(text).toMatch(
      /Degree of harm:\n {4}High \(.*\n {4}The highest degree recorded in the cards: low\./,
    );
  });

  it('states the degree that people recorded where no criterion is met, and else leaves a line', () => {
    expect(degreeOf([{ ...simple, harm: { degree: 'low' } }])).toContain('Low (no criterion is met');
    expect(degreeOf([simple])).toMatch(/^_+$/);
    const said = fz152HarmAssessment.checklist(request([simple])).map(({ en }) => en);
    expect(said).toContain('“Passes”: no criterion of the order is met: decide the degree and record why');
  });

  it('counts a person responsible from outside for the operator as a whole', () => {
    expect(degreeOf([simple], false)).toContain('Low (the highest degree of the criteria');
    expect(paperText(fz152HarmAssessment.build(request([simple], false)))).toContain(
      'The operator as a whole',
    );
  });

  it('warns that an act of an earlier day stands beside the criteria of today', () => {
    const said = fz152HarmAssessment.checklist(request([simple])).map(({ en }) => en);
    expect(said).toContainEqual(expect.stringContaining('dated 2 February 2026'));
  });
});

import { describe, expect, it } from 'vitest';
import type { Activity } from '../../register/activity/activity.ts';
import type { Register } from '../../register/register.ts';
import { contextOf, type Context } from '../context.ts';
import {
  acting,
  activity,
  item,
  organisation,
  party,
  registerOf,
  system,
} from '../rule-cases/complete-register.ts';
import { harmMatches, harmOf, harmOfActivity } from './harm.ts';

const today = '2026-11-22';
const contextWith = (changes: Partial<Register>): Context => contextOf(registerOf(changes), today);

const labourCode = [{ ...item, act: { ru: 'Трудовой кодекс' } }];
const health = [{ ...item, items: ['health'] }];
const face = [{ ...item, items: ['face-recognition'] }];
const abroad = '0190a000-0000-7000-8000-0000000000bb';

type Case = readonly [criterion: string, met: Partial<Activity>, notMet: Partial<Activity>];
const cases: readonly Case[] = [
  [
    'h1',
    { data: face, acts: labourCode, fz152Conditions: ['biometric-consent'] },
    { data: face, acts: labourCode, fz152Conditions: ['biometric-registration'] },
  ],
  ['h1', { data: face }, { data: face, biometrics: { usedToIdentify: false } }],
  [
    'h2',
    { data: health, fz152Conditions: ['item-4'] },
    { data: health, fz152Conditions: ['item-2-3'], acts: labourCode },
  ],
  [
    'h2',
    { data: health, fz152Conditions: ['item-1'], acts: labourCode },
    { data: [{ ...item, items: ['e-mail'] }] },
  ],
  [
    'h2',
    { data: health, fz152Bases: ['item-1'], acts: labourCode },
    { data: health, fz152Bases: ['item-2'], acts: labourCode },
  ],
  [
    'h2',
    { data: [{ ...item, category: 'criminal' }] },
    { data: [{ ...item, category: 'criminal' }], acts: labourCode },
  ],
  [
    'h3',
    { minors: true, fz152Bases: ['item-5'] },
    { minors: true, fz152Bases: ['item-5'], acts: labourCode },
  ],
  [
    'h3',
    { subjects: ['pupil'], fz152Bases: ['item-5'] },
    { subjects: ['pupil'], fz152Bases: ['item-5'], contract: { subjectRole: 'representative' } },
  ],
  ['h4', { actions: ['depersonalisation'] }, { actions: ['depersonalisation'], fz152Bases: ['item-9'] }],
  [
    'h4',
    { destructionMethods: [{ ...item, method: 'de-identify' }] },
    { destructionMethods: [{ ...item, method: 'anonymise' }] },
  ],
  [
    'h5',
    { recipients: [{ ...item, party, role: 'processor' }] },
    { recipients: [{ ...item, party, role: 'third-party' }] },
  ],
  [
    'h5',
    { recipients: [{ ...item, party, role: 'processor' }], citizensRf: true },
    { recipients: [{ ...item, party, role: 'processor' }], citizensRf: false },
  ],
  ['h6', { actions: ['collection'], systems: [abroad] }, { actions: ['storage'], systems: [abroad] }],
  [
    'm1',
    { actions: ['distribution'] },
    { actions: ['distribution'], distribution: { law: { ru: 'Закон' } } },
  ],
  [
    'm1',
    { distribution: { permitted: true } },
    { actions: ['distribution'], fz152Bases: ['item-11'], acts: labourCode },
  ],
  ['m2', { furtherProcessing: true }, { furtherProcessing: false }],
  [
    'm3',
    { directMarketing: true, directContact: true, data: [{ ...item, sources: ['third-party'] }] },
    { directMarketing: true, directContact: true, data: [{ ...item, sources: ['data-subject'] }] },
  ],
  ['m4', { consent: { medium: 'web-form' } }, { consent: { medium: 'web-form', identifiedLater: true } }],
  [
    'm5',
    { consent: { incompatiblePurposes: true } },
    { consent: { incompatiblePurposes: true }, fz152Bases: ['item-5'] },
  ],
  ['l1', { publicSource: true }, {}],
];

describe('the criteria of harm', () => {
  const systems = [system, { id: abroad, country: 'DE' }];
  const met = (changes: Partial<Activity>): readonly string[] => {
    const one = { ...activity, ...changes };
    return harmMatches(one, contextWith({ activities: [one], systems })).map(
      ({ criterion }) => criterion.code,
    );
  };

  it.each(cases)('%s is met by what the card says, and rests beside it', (criterion, yes, no) => {
    expect(met(yes)).toContain(criterion);
    expect(met(no)).not.toContain(criterion);
  });
});

describe('the degree of harm', () => {
  const both: Partial<Activity> = { furtherProcessing: true, publicSource: true };
  const reject = (reason?: { ru: string }): Partial<Activity> => ({
    harm: { rejected: [{ ...item, criterion: 'm2', ...(reason && { reason }) }] },
  });
  const of = (changes: Partial<Activity>) =>
    harmOfActivity({ ...activity, ...changes }, contextWith(acting(changes)));

  it('is the highest of the criteria that are met', () => {
    expect(of(both)).toMatchObject({ code: 'medium', value: { en: 'Medium', ru: 'Средняя' } });
    expect(of(both).reasons.map(({ path }) => path)).toEqual(['/furtherProcessing', '/publicSource']);
  });

  it('does not count a criterion rejected with a reason, and tells of it', () => {
    const fact = of({ ...both, ...reject({ ru: 'Цель та же' }) });
    expect(fact.code).toBe('low');
    expect(fact.reasons[0]?.ru).toContain('Отклонён лицом, проводившим оценку: Цель та же');
    expect(of({ ...both, ...reject() }).code).toBe('medium');
  });

  it('is left to a person where no criterion is met', () => {
    expect(of({})).toMatchObject({
      code: 'none',
      reasons: [{ en: expect.stringContaining('Decide') as string }],
    });
  });

  it('of the operator is the highest of its own activities that go on, and of a responsible person from outside', () => {
    const own = { ...organisation, responsible: { ...organisation.responsible, onStaff: false } };
    const ended = { ...activity, id: item.id, furtherProcessing: true, status: 'ended' };
    const assigned = { ...activity, id: abroad, furtherProcessing: true, role: 'processor' };
    const activities = [activity, ended, assigned];
    expect(harmOf(contextWith({ activities })).code).toBe('none');
    expect(harmOf(contextWith({ activities, organisation: own })).code).toBe('low');
    expect(harmOf(contextWith({ ...acting(both), organisation: own }))).toMatchObject({
      code: 'medium',
      reasons: [
        { en: '“Answering questions”: The purpose is another than at collection.' },
        {},
        { entity: own.id },
      ],
    });
  });
});

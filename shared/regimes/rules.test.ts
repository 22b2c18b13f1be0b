import { describe, expect, it } from 'vitest';
import type { Activity } from '../register/activity/activity.ts';
import type { Organisation } from '../register/organisation.ts';
import type { Register } from '../register/register.ts';
import type { System } from '../register/system.ts';
import { regimes } from './catalogue.ts';
import { checkActivity, checkRegister } from './check.ts';
import { contextOf } from './context.ts';
import { rulesOf } from './rule.ts';

const today = '2026-11-22';

const party = '0190a000-0000-7000-8000-0000000000aa';

const organisation: Organisation = {
  id: '0190a000-0000-7000-8000-000000000001',
  name: { en: 'Northern Port LLC' },
  type: 'legal-entity',
  country: 'RU',
  address: { en: 'Port' },
  email: 'info@example.org',
  regimes: ['fz-152', 'gdpr'],
  dpo: { name: { en: 'DPO' } },
  responsible: { name: { en: 'Head' }, phone: '1', email: 'a@example.org', address: { en: 'Port' } },
  euRepresentatives: [party],
  cryptoUsed: false,
  securityNote: { en: 'Locks' },
};

const activity: Activity = {
  id: '0190a000-0000-7000-8000-000000000002',
  purpose: { en: 'Answering questions' },
  department: { en: 'Sales' },
  gdprBases: ['consent'],
  fz152Bases: ['item-1'],
  consent: { separate: true },
  subjects: ['site-visitor'],
  data: [{ id: '0190a000-0000-7000-8000-000000000003', items: ['e-mail'] }],
  noRecipients: true,
  actions: ['collection'],
  automation: 'automated',
  periods: [{ id: '0190a000-0000-7000-8000-000000000004', kind: 'until-event' }],
  destructionOccasions: ['purpose-achieved'],
  destructionMethods: [{ id: '0190a000-0000-7000-8000-000000000005', method: 'overwriting' }],
  destructionDeadline: { amount: 30, unit: 'day' },
  destructionResponsible: { en: 'Head' },
  destructionProof: 'act',
};

const system: System = {
  id: '0190a000-0000-7000-8000-000000000006',
  citizensRf: true,
  country: 'RU',
  address: { en: 'Port' },
};

const registerOf = (changes: Partial<Register> = {}): Register => ({
  id: '0190a000-0000-7000-8000-000000000000',
  organisation,
  activities: [activity],
  parties: [{ id: party, country: 'RS' }],
  systems: [system],
  measures: [],
  dataItems: [],
  subjectCategories: [],
  filings: [],
  destructions: [],
  requests: [],
  incidents: [],
  waivers: [],
  corrections: [],

  ...changes,
});

const without = <One extends object>(of: One, ...names: readonly (keyof One)[]): One =>
  Object.fromEntries(Object.entries(of).filter(([name]) => !names.includes(name as keyof One))) as One;
const acting = (changes: Partial<Activity>): Partial<Register> => ({
  activities: [{ ...activity, ...changes }],
});
const lacking = (...names: readonly (keyof Activity)[]): Partial<Register> => ({
  activities: [without(activity, ...names)],
});
const entrepreneur = { ...organisation, type: 'entrepreneur' };
const item = { id: '0190a000-0000-7000-8000-000000000007' };

/** For each rule a register in which it fires and one, as near as can be, in which it does not. */
const cases: Readonly<
  Record<string, { readonly fires: Partial<Register>; readonly rests: Partial<Register> }>
> = {
  'gdpr G20 error': { fires: lacking('purpose'), rests: acting({ purpose: { ru: 'Ответы' } }) },
  'gdpr G30 error': {
    fires: lacking('gdprBases'),
    rests: {
      activities: [
        { ...without(activity, 'gdprBases'), subPurposes: [{ ...item, gdprBases: ['contract'] }] },
      ],
    },
  },
  'gdpr G50 error': { fires: lacking('subjects'), rests: {} },
  'gdpr G51 error': { fires: acting({ data: [item] }), rests: {} },
  'gdpr G60 error': {
    fires: lacking('noRecipients'),
    rests: { activities: [{ ...without(activity, 'noRecipients'), recipients: [item] }] },
  },
  'gdpr G64 error': {
    fires: acting({ role: 'joint-controller' }),
    rests: acting({ role: 'joint-controller', jointControllers: [party] }),
  },
  'gdpr G70 error': {
    fires: acting({ recipients: [{ ...item, party }] }),
    rests: acting({ recipients: [{ ...item, party }], transfers: [{ ...item, country: 'RS' }] }),
  },
  'gdpr G75 error': {
    fires: acting({ transfers: [{ ...item, mechanism: 'compelling-interests' }] }),
    rests: acting({
      transfers: [{ ...item, mechanism: 'compelling-interests', safeguards: { en: 'Written' } }],
    }),
  },
  'gdpr G85 error': {
    fires: lacking('periods'),
    rests: { activities: [{ ...without(activity, 'periods'), noPeriodReason: { en: 'Open' } }] },
  },
  'gdpr G95 error': { fires: { organisation: without(organisation, 'securityNote') }, rests: {} },
  'gdpr G122 warning': { fires: lacking('department'), rests: {} },
  'gdpr P02 error': {
    fires: acting({ role: 'processor' }),
    rests: acting({ role: 'processor', onBehalfOf: [party] }),
  },
  'gdpr P03 error': {
    fires: acting({ role: 'processor' }),
    rests: acting({ role: 'processor', processingCategories: { en: 'Hosting' } }),
  },
  'gdpr G01 error': {
    fires: { organisation: without(organisation, 'email', 'address') },
    rests: { organisation: without(organisation, 'email') },
  },
  'gdpr G02 warning': {
    fires: { organisation: without(organisation, 'euRepresentatives') },
    rests: { organisation: { ...without(organisation, 'euRepresentatives'), country: 'DE' } },
  },
  'gdpr G05 warning': {
    fires: { organisation: without(organisation, 'dpo') },
    rests: { organisation: { ...organisation, dpo: { notNeeded: { en: 'Small' } } } },
  },
  'fz-152 R15 error': { fires: lacking('purpose'), rests: {} },
  'fz-152 R17 error': { fires: lacking('subjects'), rests: {} },
  'fz-152 R18 error': { fires: lacking('data'), rests: {} },
  'fz-152 R21 error': { fires: lacking('fz152Bases'), rests: {} },
  'fz-152 R22 error': {
    fires: acting({ fz152Bases: ['item-10'] }),
    rests: acting({ fz152Bases: ['item-9'] }),
  },
  'fz-152 R23 error': {
    fires: acting({ fz152Bases: ['item-2'] }),
    rests: acting({ fz152Bases: ['item-2'], acts: [{ ...item, act: { ru: 'ТК РФ' } }] }),
  },
  'fz-152 R26 error': { fires: acting({ consent: { separate: false } }), rests: acting({ consent: {} }) },
  'fz-152 R56 error': { fires: lacking('actions'), rests: {} },
  'fz-152 R59 error': { fires: lacking('automation'), rests: {} },
  'fz-152 R61 error': { fires: lacking('periods'), rests: {} },
  'fz-152 R61 warning': {
    fires: { ...lacking('periods'), organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R64 error': {
    fires: lacking('destructionOccasions', 'destructionMethods'),
    rests: lacking('destructionOccasions'),
  },
  'fz-152 R64 warning': {
    fires: { ...lacking('destructionOccasions', 'destructionMethods'), organisation: entrepreneur },
    rests: { organisation: entrepreneur },
  },
  'fz-152 R65 warning': { fires: lacking('destructionProof'), rests: {} },
  'fz-152 R01 error': { fires: { organisation: without(organisation, 'address') }, rests: {} },
  'fz-152 R03 error': {
    fires: { organisation: without(organisation, 'responsible') },
    rests: { organisation: without(entrepreneur, 'responsible') },
  },
  'fz-152 R04 error': {
    fires: { organisation: { ...organisation, responsible: { name: { en: 'Head' } } } },
    rests: {},
  },
  'fz-152 R72 error': {
    fires: { organisation: { ...organisation, cryptoUsed: true } },
    rests: { organisation: { ...organisation, cryptoUsed: true, cryptoNames: { en: 'X' } } },
  },
  'fz-152 R48 error': {
    fires: { systems: [without(system, 'country')] },
    rests: { systems: [without(system, 'country', 'citizensRf')] },
  },
  'fz-152 R48 warning': { fires: { systems: [without(system, 'address')] }, rests: {} },
};

const found = (register: Register): readonly string[] =>
  checkRegister(register, today).map((finding) => `${finding.regime} ${finding.rule} ${finding.severity}`);

describe('each rule', () => {
  const rules = regimes.flatMap((regime) =>
    rulesOf(regime).map((rule) => `${regime.id} ${rule.id} ${rule.severity}`),
  );

  it('has a case in which it fires and one in which it does not', () => {
    expect(Object.keys(cases).toSorted()).toEqual(rules.toSorted());
  });

  it.each(Object.entries(cases))('%s fires and rests', (name, { fires, rests }) => {
    expect(found(registerOf(fires))).toContain(name);
    expect(found(registerOf(rests))).not.toContain(name);
  });
});

describe('a register', () => {
  it('that has all that is asked has no findings and is complete', () => {
    const register = registerOf();
    expect(checkRegister(register, today)).toEqual([]);
    const { met, asked } = checkActivity(activity, contextOf(register, today)).completeness;
    expect(met).toBe(asked);
    expect(asked).toBeGreaterThan(10);
  });

  it('is checked against the laws of each activity, and else of the organisation', () => {
    const bare = { id: activity.id };
    const only = (regime: string): Register => registerOf({ activities: [{ ...bare, regimes: [regime] }] });
    expect(
      new Set(checkActivity(bare, contextOf(only('gdpr'), today)).findings.map((one) => one.regime)),
    ).toEqual(new Set(['fz-152', 'gdpr']));
    const gdprOnly = only('gdpr').activities[0] as Activity;
    expect(
      new Set(checkActivity(gdprOnly, contextOf(only('gdpr'), today)).findings.map((one) => one.regime)),
    ).toEqual(new Set(['gdpr']));
    expect(checkRegister(only('gdpr'), today, 'fz-152').every((one) => one.regime === 'fz-152')).toBe(true);
  });
});

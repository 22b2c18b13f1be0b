import { describe, expect, it } from 'vitest';
import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import { regimes } from './catalogue.ts';
import { checkActivity, checkRegister } from './check.ts';
import { contextOf } from './context.ts';
import { fz152Regime } from './fz-152/regime.ts';
import { activity, registerOf, today } from './rule-cases/complete-register.ts';
import { fz152Cases } from './rule-cases/fz-152/cases.ts';
import { gdprCases } from './rule-cases/gdpr/cases.ts';
import { rulesOf } from './rule.ts';

const cases = [...gdprCases, ...fz152Cases].flatMap((some) => Object.entries(some));

const found = (register: Register, day: string): readonly string[] =>
  checkRegister(register, day).map((finding) => `${finding.regime} ${finding.rule} ${finding.severity}`);

describe('each rule', () => {
  const rules = regimes.flatMap((regime) =>
    rulesOf(regime).map((rule) => `${regime.id} ${rule.id} ${rule.severity}`),
  );

  it('has a case in which it fires and one in which it does not', () => {
    expect(cases.map(([name]) => name).toSorted()).toEqual(rules.toSorted());
  });

  it.each(cases)('%s fires and rests', (name, { fires, rests, today: day = today }) => {
    expect(found(registerOf(fires), day)).toContain(name);
    expect(found(registerOf(rests), day)).not.toContain(name);
  });
});

/** Rules of the reference that are still being written elsewhere. */
const coming: readonly string[] = [];

describe('152-FZ', () => {
  it('has every check of the reference, R01 to R84', () => {
    const checks = Array.from({ length: 84 }, (_, place) => `R${String(place + 1).padStart(2, '0')}`);
    const there = new Set(rulesOf(fz152Regime).map(({ id }) => id));
    expect(checks.filter((id) => !there.has(id))).toEqual(coming);
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

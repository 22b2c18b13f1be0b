import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import { isUnder } from './applies.ts';
import { regimes } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Regime, Rule } from './rule.ts';

/** How much of what the law asks of an activity is there. */
export interface Completeness {
  /** Rules that must be met and are. */
  readonly met: number;
  /** Rules that must be met. */
  readonly asked: number;
}

export interface Checked {
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
}

type Subject = { readonly id: string };

function findingsOf<One extends Subject>(
  regime: Regime,
  rules: readonly Rule<One>[],
  subject: One,
  register: Register,
): readonly Finding[] {
  return rules
    .filter((rule) => (rule.appliesTo?.(subject, register) ?? true) && !rule.isMet(subject, register))
    .map(({ id, severity, message, citation, path }) => ({
      rule: id,
      regime: regime.id,
      severity,
      message,
      citation,
      entity: subject.id,
      path,
    }));
}

/** What the laws of an activity find in it, and how complete it is. */
export function checkActivity(activity: Activity, register: Register): Checked {
  const laws = regimes.filter((regime) => isUnder(activity, regime.id, register));
  const findings = laws.flatMap((regime) => findingsOf(regime, regime.activityRules, activity, register));
  const asked = laws
    .flatMap((regime) => regime.activityRules)
    .filter((rule) => rule.severity === 'error' && (rule.appliesTo?.(activity, register) ?? true)).length;
  const missing = findings.filter((finding) => finding.severity === 'error').length;
  return { findings, completeness: { met: asked - missing, asked } };
}

/** What the laws of the organisation find in it and in its systems. */
export function checkSurroundings(register: Register): readonly Finding[] {
  const under = new Set([
    ...(register.organisation.regimes ?? []),
    ...register.activities.flatMap((one) => one.regimes ?? []),
  ]);
  return regimes.flatMap((regime) => {
    if (!under.has(regime.id)) return [];
    return [
      ...findingsOf(regime, regime.organisationRules, register.organisation, register),
      ...register.systems.flatMap((system) => findingsOf(regime, regime.systemRules, system, register)),
    ];
  });
}

/** All findings of a register: the organisation's and its systems', then each activity's, restricted to one law if named. */
export function checkRegister(register: Register, regime?: string): readonly Finding[] {
  const all = [
    ...checkSurroundings(register),
    ...register.activities.flatMap((one) => checkActivity(one, register).findings),
  ];
  return regime === undefined ? all : all.filter((finding) => finding.regime === regime);
}

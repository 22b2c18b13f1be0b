import { describe, expect, it } from 'vitest';
import { emptyRegister, type Register } from '../register/register.ts';
import { fz152 } from '../vocabulary/cite.ts';
import { contextOf } from './context.ts';
import {
  derivedBy,
  derivedOfActivity,
  derivedOfOrganisation,
  derivedOfSystem,
  type Derivation,
} from './derived.ts';

const activity = { id: 'a', name: { en: 'Staff' }, systems: ['s'], automation: 'automated' };
const system = { id: 's', threatType: 'type-3' };
const registerUnder = (...regimes: readonly string[]): Register => ({
  ...emptyRegister('r', { id: 'o', regimes }),
  activities: [activity],
  systems: [system],
});
const day = '2026-11-29';

describe('what is derived', () => {
  it('of an activity, a system and the organisation under 152-FZ', () => {
    const context = contextOf(registerUnder('fz-152'), day);
    const idsOf = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
    expect(idsOf(derivedOfActivity(activity, context))).toContain('harm');
    expect(idsOf(derivedOfSystem(system, context))).toContain('protection-level');
    expect(idsOf(derivedOfOrganisation(context))).toContain('harm');
  });

  it('is nothing of a law that does not apply', () => {
    const context = contextOf(registerUnder('gdpr'), day);
    const all = [
      ...derivedOfActivity(activity, context),
      ...derivedOfSystem(system, context),
      ...derivedOfOrganisation(context),
    ];
    expect(all.filter(({ regime }) => regime === 'fz-152')).toEqual([]);
  });

  it('of an activity and the organisation under the GDPR', () => {
    const context = contextOf(registerUnder('gdpr'), day);
    const facts = [...derivedOfActivity(activity, context), ...derivedOfOrganisation(context)];
    expect(facts).toHaveLength(3);
    expect(new Set(facts.map(({ regime }) => regime))).toEqual(new Set(['gdpr']));
  });

  it('leaves out what a law says nothing of', () => {
    const context = contextOf(registerUnder('fz-152'), day);
    const words = { en: 'x', ru: 'x' };
    const fact = {
      id: 'x',
      label: words,
      code: 'x',
      value: words,
      citation: fz152('Art. 1', 'ст. 1'),
      reasons: [],
    };
    const silent: Derivation<unknown> = { regime: 'fz-152', derive: () => undefined };
    const speaking: Derivation<unknown> = { regime: 'fz-152', derive: () => ({ ...fact, regime: 'fz-152' }) };
    expect(derivedBy([silent, speaking], {}, context, () => true).map(({ id }) => id)).toEqual(['x']);
  });
});

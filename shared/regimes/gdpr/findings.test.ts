import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../register/collections.ts';
import { collectionNames, fieldsOf } from '../../register/collections.ts';
import { placeOf } from '../../register/place.ts';
import type { Register } from '../../register/register.ts';
import { checkRegister } from '../check.ts';
import { organisation, registerOf, today } from '../rule-cases/complete-register.ts';
import { gdprCases } from '../rule-cases/gdpr/cases.ts';

const kindOf = (entity: string, register: Register): EntityKind | undefined =>
  entity === register.organisation.id
    ? 'organisation'
    : collectionNames.find((name) => register[name].some(({ id }) => id === entity));

describe('the findings of the GDPR', () => {
  const cases = gdprCases.flatMap((some) => Object.entries(some));

  it.each(cases)('lead to a field that exists: %s', (name, { fires, today: day = today }) => {
    const register = registerOf(fires);
    const wanted = checkRegister(register, day, 'gdpr').filter(
      (one) => name === `gdpr ${one.rule} ${one.severity}`,
    );
    expect(wanted.length).toBeGreaterThan(0);
    for (const { entity, path } of wanted) {
      const kind = kindOf(entity, register);
      expect(kind && placeOf(path ?? '', fieldsOf(kind))).toBeDefined();
    }
  });

  it('say nothing on mechanisms of the EU where the organisation is in the United Kingdom', () => {
    const mechanisms = /^G7\d$/;
    const british = { ...organisation, country: 'GB' };
    const concerned = cases.filter(([name]) => mechanisms.test(name.split(' ')[1] ?? ''));
    expect(concerned.length).toBeGreaterThan(10);
    for (const [, { fires, today: day = today }] of concerned) {
      const found = checkRegister(registerOf({ ...fires, organisation: british }), day, 'gdpr');
      expect(found.filter(({ rule }) => mechanisms.test(rule))).toEqual([]);
    }
  });

  it('tell of a decision that ends soon', () => {
    const transfers = [{ id: organisation.id, country: 'GB', mechanism: 'adequacy' }];
    const { activities, ...rest } = registerOf();
    const register = { ...rest, activities: activities.map((one) => ({ ...one, transfers })) };
    const messages = checkRegister(register, '2031-08-01', 'gdpr').filter(({ rule }) => rule === 'G79');
    expect(messages.map(({ message }) => message.en)).toEqual([
      'Check that the adequacy decision still holds. It ends on 27 December 2031.',
    ]);
    const after = checkRegister(register, '2031-12-28', 'gdpr').map(({ rule }) => rule);
    expect(after).toContain('G71');
  });
});

import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import type { Activity } from '../register/activity/activity.ts';
import type { Register } from '../register/register.ts';
import { checkWhole } from './check.ts';
import { contextOf } from './context.ts';
import { ofEach } from './of-each.ts';

const today = '2026-11-29';

type Step = (register: Register, at: number) => Register;

const withActivities = (
  register: Register,
  of: (activities: readonly Activity[]) => readonly Activity[],
): Register => ({ ...register, activities: of(register.activities) });

const changing =
  (changes: Partial<Activity>): Step =>
  (register, at) =>
    withActivities(register, (all) => all.map((one, place) => (place === at ? { ...one, ...changes } : one)));

const steps: readonly Step[] = [
  changing({ status: 'ended' }),
  changing({ status: 'active', name: { en: 'The same', ru: 'То же' } }),
  changing({ regimes: ['gdpr'] }),
  changing({ regimes: ['fz-152', 'gdpr'], role: 'processor' }),
  changing({ data: [], approximateNumber: 200_000 }),
  (register, at) => withActivities(register, (all) => all.filter((_one, place) => place !== at)),
  (register, at) =>
    withActivities(register, (all) =>
      all.flatMap((one, place) =>
        place === at ? [one, { ...one, id: `${one.id.slice(0, -3)}${100 + all.length}` }] : [one],
      ),
    ),
  (register) => withActivities(register, (all) => all.toReversed()),
  (register) => ({ ...register, systems: register.systems.map((one) => ({ ...one, threatType: 'type-2' })) }),
  (register) => ({ ...register, parties: register.parties.slice(1) }),
];

describe('what is remembered of activities', () => {
  it('is the same as what is found out anew, whatever is edited', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...steps), fc.nat(4)), { minLength: 1, maxLength: 6 }),
        (edits) => {
          let register = smallRegister;
          checkWhole(register, today);
          for (const [step, at] of edits) {
            register = step(register, at);
            expect(checkWhole(register, today)).toEqual(checkWhole(structuredClone(register), today));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('asks again only of the activity that changed, and keeps the list where it says the same', () => {
    let asked = 0;
    const names = ofEach(({ name }) => {
      asked += 1;
      return name?.en;
    });
    const first = names(contextOf(smallRegister, today));
    asked = 0;
    const noted = changing({ notes: { en: 'Inside' } })(smallRegister, 1);
    expect(names(contextOf(noted, today))).toBe(first);
    expect(asked).toBe(1);
    const renamed = changing({ name: { en: 'Another' } })(noted, 0);
    expect(names(contextOf(renamed, today))[0]).toBe('Another');
    expect(asked).toBe(2);
  });
});

import { fc } from '../chances.ts';

export const replicas = ['ra', 'rb', 'rc', 'rd'] as const;
export type Replica = (typeof replicas)[number];
/** Somebody's profile that was copied to a second computer, where it goes on under the same name. */
export const copied = 'copied';
export type Holder = Replica | typeof copied;

const party = '0198a000-0000-7000-8000-000000000001';
const other = '0198a000-0000-7000-8000-000000000002';
const activity = '0198a000-0000-7000-8000-000000000003';
export const entities = [party, other, activity] as const;

/** What a colleague does. Numbers choose among what is there. */
export type Step =
  | {
      readonly do: 'write';
      readonly who: Holder;
      readonly entity: string;
      readonly which: number;
      readonly value: number;
    }
  | { readonly do: 'delete'; readonly who: Holder; readonly entity: string }
  | { readonly do: 'send'; readonly who: Holder; readonly to: Holder; readonly only: readonly string[] }
  | { readonly do: 'keep'; readonly who: Holder }
  | { readonly do: 'take-old'; readonly who: Holder; readonly which: number }
  | { readonly do: 'resolve'; readonly who: Holder; readonly which: number }
  | { readonly do: 'fork'; readonly who: Replica };

const entity = fc.constantFrom(...entities);

const stepOf = (who: fc.Arbitrary<Holder>): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        who,
        entity,
        which: fc.nat(9),
        value: fc.nat(3),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), who, entity }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('send' as const),
        who,
        to: who,
        only: fc.oneof(
          { weight: 3, arbitrary: fc.constant([...entities]) },
          { weight: 1, arbitrary: fc.subarray([...entities]) },
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('keep' as const), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('take-old' as const), who, which: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('resolve' as const), who, which: fc.nat(9) }) },
  );

const one = fc.constantFrom(...replicas);
const anybody = fc.constantFrom<Holder[]>(...replicas, copied, copied);

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(stepOf(one), { maxLength: 30 });

/** Courses in which somebody’s profile is copied, and both go on. */
export const forkedSteps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.array(stepOf(one), { maxLength: 12 }), one, fc.array(stepOf(anybody), { maxLength: 18 }))
  .map(([before, who, after]) => [...before, { do: 'fork', who }, ...after]);

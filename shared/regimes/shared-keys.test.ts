import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { sharedKeys } from './shared-keys.ts';

interface Entry {
  readonly key: string;
}

const entries = fc.array(
  fc.constantFrom('', 'a', 'b', 'c').map((key): Entry => ({ key })),
  { maxLength: 12 },
);
const sorted = (groups: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  groups.toSorted(([one = 0], [other = 0]) => one - other);

describe('shared keys', () => {
  it('are after edits what they are in a list never seen before', () => {
    const edits = fc.array(fc.tuple(fc.nat(11), fc.constantFrom('', 'a', 'b', 'd')), { maxLength: 8 });
    fc.assert(
      fc.property(entries, edits, (first, some) => {
        const remembering = sharedKeys(({ key }: Entry) => key);
        let list: readonly Entry[] = first;
        remembering(list);
        for (const [at, key] of some) {
          list = at < list.length ? list.with(at, { key }) : [...list, { key }];
          expect(sorted(remembering(list))).toEqual(sorted(sharedKeys(({ key: own }: Entry) => own)(list)));
        }
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { twinFinder } from '../../shared/merging/twins.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import type { Text } from '../../shared/wording/wording.ts';
import { activityPairs, partyPairs, type ActivityWords } from './twin-pairs.ts';

const [here, there] = ['0198b000-0000-7000-8000-00000000000a', '0198b000-0000-7000-8000-00000000000b'];

const text = (words: string): Text => (/[а-яё]/i.test(words) ? { ru: words } : { en: words });

const activity = (id: string, { name, purpose, subjects, data }: ActivityWords): AnyEntry => ({
  id,
  name: text(name),
  ...(purpose ? { purpose: text(purpose) } : {}),
  ...(subjects ? { subjects } : {}),
  ...(data ? { data: [{ id: there, items: data }] } : {}),
});

function isFound(kind: EntityKind, one: AnyEntry, other: AnyEntry): boolean {
  const finder = twinFinder(
    [[kind, one]],
    () => false,
    (id) => id,
    (id) => id,
  );
  return finder(kind, other).length > 0;
}

interface Judged {
  readonly what: string;
  readonly isSame: boolean;
  readonly found: boolean;
}

function expectGood(judged: readonly Judged[]): void {
  const found = judged.filter((one) => one.found);
  const right = found.filter(({ isSame }) => isSame);
  const same = judged.filter(({ isSame }) => isSame);
  const wrong = judged.filter((one) => one.found !== one.isSame).map(({ what }) => what);
  const [precision, recall] = [right.length / found.length, right.length / same.length];
  expect({ wrong, isGood: precision >= 0.9 && recall >= 0.9 }).toMatchObject({ isGood: true });
}

it(`MR-13 finds which of ${activityPairs.length} pairs of activities are one`, () => {
  expect(activityPairs.length).toBeGreaterThanOrEqual(60);
  expectGood(
    activityPairs.map(({ isSame, one, other }) => ({
      what: `${one.name} – ${other.name}`,
      isSame,
      found: isFound('activities', activity(here, one), activity(there, other)),
    })),
  );
});

it(`MR-13 finds which of ${partyPairs.length} pairs of parties are one`, () => {
  expectGood(
    partyPairs.map(([isSame, one, other]) => ({
      what: `${one} – ${other}`,
      isSame,
      found: isFound('parties', { id: here, name: text(one) }, { id: there, name: text(other) }),
    })),
  );
});

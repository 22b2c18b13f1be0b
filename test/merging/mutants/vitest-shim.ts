import assert from 'node:assert/strict';

/** As much of vitest as the tests of merging use, for them to run within one built file beside a mutated program. */
type Test = () => unknown;
const tests: (readonly [name: string, run: Test])[] = [];

export const describe = (_name: string, make: () => void): void => make();

const lastFunction = (of: readonly unknown[]): ((...row: readonly unknown[]) => unknown) => {
  const found = of.findLast((one) => typeof one === 'function');
  if (!found) throw new Error('a test without a function');
  return found as (...row: readonly unknown[]) => unknown;
};

const add = (name: string, ...rest: readonly unknown[]): void => {
  tests.push([name, lastFunction(rest)]);
};
const each =
  (rows: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    for (const row of rows)
      tests.push([name, () => lastFunction(rest)(...(Array.isArray(row) ? (row as unknown[]) : [row]))]);
  };

export const it = Object.assign(add, { each });

/** Whether all that is expected is found; lists must be of one length. */
function holds(found: unknown, expected: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return Object.is(found, expected);
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) =>
    holds((found as Record<string, unknown>)[key], value),
  );
}

/** Members that are `undefined` count as missing. */
function plain(value: unknown): unknown {
  if (value instanceof Set) return new Set([...value].map(plain));
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

const matchersOf = (found: unknown) => ({
  toBe: (expected: unknown) => assert.ok(Object.is(found, expected)),
  toEqual: (expected: unknown) => assert.deepEqual(plain(found), plain(expected)),
  toMatchObject: (expected: unknown) => assert.ok(holds(found, expected)),
  toHaveLength: (length: number) => assert.equal((found as readonly unknown[]).length, length),
  toBeUndefined: () => assert.equal(found, undefined),
  toBeGreaterThan: (least: number) => assert.ok((found as number) > least),
  toContain: (member: string) => assert.ok((found as string).includes(member)),
  toHaveProperty: (name: string) => assert.ok(Object.hasOwn(found as object, name)),
});

export const expect = (found: unknown) => ({
  ...matchersOf(found),
  not: {
    toHaveProperty: (name: string) => assert.ok(!Object.hasOwn(found as object, name)),
    toBe: (expected: unknown) => assert.ok(!Object.is(found, expected)),
  },
});

/** Runs what was described, up to the first test that fails; its name and why. */
export async function firstFailure(): Promise<string | undefined> {
  for (const [name, run] of tests) {
    try {
      await run();
    } catch (error) {
      return `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
    }
  }
  return undefined;
}

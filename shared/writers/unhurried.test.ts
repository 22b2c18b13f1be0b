import { expect, test, vi } from 'vitest';
import { unhurried } from './unhurried.ts';

/** Ten steps of seven milliseconds each, on a clock that stands still between them. */
function* work(): Generator<number, string> {
  for (let step = 1; step <= 10; step += 1) {
    vi.advanceTimersByTime(7);
    yield step / 10;
  }
  return 'made';
}

async function timed(report: (share: number) => boolean): Promise<{ readonly made: string } | undefined> {
  vi.useFakeTimers({ toFake: ['performance'] });
  return unhurried(work(), report).finally(() => vi.useRealTimers());
}

test('the caller is told about every twenty milliseconds, and gets what was made', async () => {
  const shares: number[] = [];
  expect(await timed((share) => shares.push(share) > 0)).toEqual({ made: 'made' });
  expect(shares).toEqual([0.3, 0.6, 0.9]);
});

test('where the caller says stop, the work goes no further', async () => {
  const shares: number[] = [];
  expect(await timed((share) => shares.push(share) < 2)).toBeUndefined();
  expect(shares).toEqual([0.3, 0.6]);
});

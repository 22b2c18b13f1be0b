import { expect, it } from 'vitest';
import { play } from './session.ts';

/** `ROPA_FUZZ=1000` plays more; `ROPA_FUZZ_SEED=7` begins with another course, or plays one again. */
const sessions = Number(process.env['ROPA_FUZZ'] ?? 10);
const first = Number(process.env['ROPA_FUZZ_SEED'] ?? 20_261_129);

it(
  `MR-11, IM-11 keeps three to five colleagues at what a simple model says and a preview showed, touching nothing else, over ${sessions} courses of sixty steps`,
  { timeout: 300_000 + sessions * 20_000 },
  async () => {
    let all = 0;
    for (let seed = first; seed < first + sessions; seed += 1) {
      const { exchanges } = await play(seed).catch((error: unknown) => {
        throw new Error(`with the seed ${seed}: play it again with ROPA_FUZZ_SEED=${seed} ROPA_FUZZ=1`, {
          cause: error,
        });
      });
      all += exchanges;
    }
    expect(all).toBeGreaterThan(sessions * 5);
  },
);

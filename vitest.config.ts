import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const exclude = ['test/journeys/**', 'node_modules/**'];

export default defineConfig({
  test: {
    // One limit against hanging, generous enough for a machine that has much else to do.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // All cores: vitest by itself would leave one idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      // Plain functions without state: their files share a process, and what all of them import is loaded once.
      {
        extends: true,
        test: { name: 'shared', include: ['shared/**/*.test.{ts,tsx}'], exclude, isolate: false },
      },
      {
        extends: true,
        test: { name: 'program', include: ['{renderer,electron,test}/**/*.test.{ts,tsx}'], exclude },
      },
    ],
  },
});

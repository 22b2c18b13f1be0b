import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{shared,renderer,electron,test}/**/*.test.{ts,tsx}'],
    exclude: ['test/journeys/**', 'node_modules/**'],
    testTimeout: 60_000,
    // All cores: vitest by itself would leave one idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
  },
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../shared/sources/open-source.ts';
import { seeded } from '../journal/seeded.ts';
import { workWithin } from '../working-time.ts';
import { mutate } from './mutations.ts';
import { seeds } from './seeds.ts';

/** The same files each time, unless another seed or more time is asked for; the seed stands in what fails. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_129);
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 60);
const formats = Object.keys(seeds);
const timeFor = (seconds * 1000) / formats.length;

/** What one file may take, in milliseconds of work. */
const slowest = 2000;
const mostMemory = 1024 * 1024 * 1024;

/** Keeps a file that was not borne, to be looked at and to join the hostile fixtures; gives what to find it by. */
function keep(bytes: Uint8Array, format: string, number: number): string {
  const folder = path.join(import.meta.dirname, '../../.cache/fuzz');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${format}-${seed}-${number}`);
  writeFileSync(file, bytes);
  return `seed ${seed}, ${format}, file ${number}, kept in ${file}`;
}

/** Opens a file; what is no result, or takes too long, ends the test. */
async function open(bytes: Uint8Array, format: string, number: number): Promise<void> {
  try {
    const result = await workWithin(slowest, () => openSource({ name: 'spoilt', bytes }));
    if (!result.ok && !(result.failure.message.en && result.failure.message.ru))
      throw new Error('no sentence');
  } catch (error) {
    throw new Error(`${keep(bytes, format, number)}: ${String(error)}`, { cause: error });
  }
}

describe(`IM-02 spoilt files (seed ${seed})`, () => {
  it.each(formats)(
    'a spoilt %s file is opened or refused in a sentence, quickly and without a trace',
    async (format) => {
      const random = seeded(seed + formats.indexOf(format));
      const good = seeds[format] ?? [];
      const end = performance.now() + timeFor;
      const before = process.memoryUsage.rss();
      let files = 0;
      for (; performance.now() < end; files += 1)
        await open(mutate(good[files % good.length] ?? new Uint8Array(), format, random), format, files);
      expect(files).toBeGreaterThan(50);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      expect(process.memoryUsage.rss() - before).toBeLessThan(mostMemory);
    },
    timeFor + 300_000,
  );
});

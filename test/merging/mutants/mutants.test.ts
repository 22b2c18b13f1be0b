import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutations, type Mutation } from './mutations.ts';

const top = path.resolve(import.meta.dirname, '../../..');
const shim = path.join(import.meta.dirname, 'vitest-shim.ts');
/** A mutant that goes round in circles is found, too. */
const longest = { asItIs: 300_000, mutant: 30_000 };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-mutants-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Puts the fault in while the program is built; one that fits no longer, or fits twice, is a fault of the list. */
const mutating = (mutation: Mutation | undefined): Plugin => ({
  name: 'mutating',
  enforce: 'pre',
  transform: (code, id) => {
    if (!mutation || path.relative(top, id.split('?')[0] ?? '') !== mutation.file) return undefined;
    return code.replace(mutation.from, () => mutation.to);
  },
});

async function judgeOf(mutation: Mutation | undefined, name: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    root: top,
    publicDir: false,
    plugins: [mutating(mutation)],
    resolve: { alias: { vitest: shim } },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(import.meta.dirname, 'judge.ts'),
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  });
  const [first] = 'output' in made ? made.output : [];
  if (first?.type !== 'chunk') throw new Error('nothing was built');
  const file = path.join(folder, `${name}.mjs`);
  await writeFile(file, first.code);
  return file;
}

/** The first test that fails with a built program; `undefined` where all pass. */
function verdictOf(file: string, atMost: number): Promise<string | undefined> {
  const env = { ...process.env, MERGE_RUNS: '100', ROPA_FUZZ: '1' };
  const worker = new Worker(file, { env, stdout: true, stderr: true });
  return new Promise((resolve) => {
    const end = (failure: string | undefined): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(failure);
    };
    const timer = setTimeout(() => end('it came to no end'), atMost);
    worker.once('message', ({ failure }: { readonly failure?: string }) => end(failure));
    worker.once('error', (error: unknown) => end(String(error)));
  });
}

it('applies each mutation at exactly one place', async () => {
  for (const { file, from } of mutations) {
    const code = await readFile(path.join(top, file), 'utf8');
    expect(code.split(from).length - 1, `${file}: ${from}`).toBe(1);
  }
  expect(mutations.length).toBeGreaterThanOrEqual(25);
});

it(`MR-10 kills ${mutations.length} mutants of the core of merging`, { timeout: 600_000 }, async () => {
  expect(await verdictOf(await judgeOf(undefined, 'as-it-is'), longest.asItIs)).toBeUndefined();
  const survivors: string[] = [];
  const left = [...mutations.entries()];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, mutation] = next;
      const failure = await verdictOf(await judgeOf(mutation, `mutant-${at}`), longest.mutant);
      if (failure === undefined) survivors.push(`${mutation.file}: ${mutation.from} → ${mutation.to}`);
    }
  };
  await Promise.all([work(), work()]);
  expect(survivors).toEqual([]);
});

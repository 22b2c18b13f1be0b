// npm run bench: each measurement of bench/, one after another in a process of its own. `npm run bench -- documents` runs one.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { step, top } from './step.mjs';

const wanted = process.argv.slice(2);
const names = readdirSync(path.join(top, 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .toSorted();

/** Measurements are TypeScript over the program's own sources, so each is built to one folder first. */
const built = async (name) => {
  const outDir = path.join(top, '.cache/bench', name);
  await build({
    configFile: false,
    logLevel: 'warn',
    root: top,
    publicDir: false,
    ssr: {
      noExternal: true,
      external: ['playwright', 'playwright-core', 'vite', '@vitejs/plugin-react'],
      target: 'node',
    },
    build: {
      ssr: path.join(top, 'bench', `${name}.bench.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { format: 'es', entryFileNames: 'bench.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return path.join(outDir, 'bench.mjs');
};

let good = true;
for (const name of names) good = step(name, [await built(name), ...wanted]) && good;
process.exitCode = good ? 0 : 1;

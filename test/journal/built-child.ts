import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** The writing child as one file that Node runs as it is, and an empty folder beside it; `remove` takes both away. */
export async function builtChild(): Promise<{
  readonly file: string;
  readonly folder: string;
  readonly remove: () => void;
}> {
  const top = mkdtempSync(path.join(os.tmpdir(), 'ropa-child-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.resolve(import.meta.dirname, '../..'),
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.resolve(import.meta.dirname, 'writing-child.ts'),
      outDir: path.join(top, 'child'),
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'child.mjs' } },
    },
  });
  return {
    file: path.join(top, 'child/child.mjs'),
    folder: path.join(top, 'register'),
    remove: () => rmSync(top, { recursive: true, force: true, maxRetries: 5 }),
  };
}

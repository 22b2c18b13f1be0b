// Builds the parts of the program into dist/. `--if-stale` builds only what is older than its sources, `--only=cli` one part.
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { built } from './build-sources.mjs';
import { alone, fingerprint, isFresh, noteBuilt } from './build-state.mjs';

const root = path.resolve(import.meta.dirname, '..');
const quiet = { configFile: false, logLevel: 'warn' };

/** How the window is built. What must be replaced for a browser (a Node module, say) is named under `alias`. */
export const rendererConfig = (outDir) => ({
  ...quiet,
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react()],
  resolve: { alias: {} },
  worker: { format: 'es' },
  build: {
    outDir,
    emptyOutDir: true,
    // The Chromium of the Electron we ship is newer; the user's own browser must be of this age too.
    target: 'chrome140',
    // The content policy allows no fonts or scripts from data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});

const oneFile = { codeSplitting: false };

/** How a part that runs in Node is built: with all it needs, but for Electron itself. */
const nodeConfig = (entry, fileName, outDir, output) => ({
  ...quiet,
  root,
  publicDir: false,
  // The browser's build of pdfkit compresses the same on every engine: window and command line write the same bytes.
  resolve: { alias: { pdfkit: path.join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: path.join(root, entry),
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: fileName, chunkFileNames: '[name]-[hash].cjs', ...output },
    },
  },
});

const fonts = path.join(root, 'node_modules/@expo-google-fonts/golos-text');
const faces = [
  '400Regular/GolosText_400Regular',
  '500Medium/GolosText_500Medium',
  '600SemiBold/GolosText_600SemiBold',
];

function finishCommandLine(outDir) {
  chmodSync(path.join(outDir, 'ropa.cjs'), 0o755);
  for (const file of [...faces.map((face) => `${face}.ttf`), 'LICENSE_FONT']) {
    cpSync(path.join(fonts, file), path.join(outDir, 'fonts', path.basename(file)));
  }
}

/** Every part: the files it cannot be built without, and how it is built. */
const parts = {
  renderer: { entries: ['renderer/index.html', 'renderer/main.tsx'], config: rendererConfig },
  main: {
    entries: ['electron/main/main.ts'],
    config: (outDir) => nodeConfig('electron/main/main.ts', 'main.cjs', outDir, oneFile),
  },
  'store-worker': {
    entries: ['electron/store-worker/store-worker.ts'],
    config: (outDir) =>
      nodeConfig('electron/store-worker/store-worker.ts', 'store-worker.cjs', outDir, oneFile),
  },
  preload: {
    entries: ['electron/preload/preload.ts'],
    config: (outDir) => nodeConfig('electron/preload/preload.ts', 'preload.cjs', outDir, oneFile),
  },
  server: {
    entries: ['electron/main/page-server.ts'],
    config: (outDir) => nodeConfig('electron/main/page-server.ts', 'page-server.cjs', outDir, oneFile),
  },
  cli: {
    entries: ['electron/cli/ropa.ts'],
    config: (outDir) =>
      nodeConfig('electron/cli/ropa.ts', 'ropa.cjs', outDir, { banner: '#!/usr/bin/env node' }),
    finish: finishCommandLine,
  },
};

const outputOf = (name) => path.join(root, 'dist', name);
const isStale = (name) => !isFresh(name, built[name].sources, path.join(outputOf(name), built[name].result));

/** Builds beside the old output and puts it in its place only when it is whole. */
async function buildPart(name) {
  const { entries, config, finish } = parts[name];
  const missing = entries.filter((entry) => !existsSync(path.join(root, entry)));
  if (missing.length > 0)
    throw new Error(`${name} cannot be built: there is no ${missing.join(' and no ')}.`);
  const print = fingerprint(built[name].sources);
  const fresh = path.join(root, '.cache/build', `${name}.new`);
  rmSync(fresh, { recursive: true, force: true });
  await build(config(fresh));
  finish?.(fresh);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  rmSync(outputOf(name), { recursive: true, force: true });
  renameSync(fresh, outputOf(name));
  noteBuilt(name, print);
}

/** Builds the named parts, or those of them that are stale; throws an Error that says what failed. */
export async function buildParts(names, onlyStale) {
  if (onlyStale && !names.some(isStale)) return;
  process.env.NODE_ENV = 'production';
  await alone(async () => {
    for (const name of names) if (!onlyStale || isStale(name)) await buildPart(name);
  });
}

function wantedParts() {
  const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
  if (only === undefined) return Object.keys(parts);
  const names = only.split(',');
  const unknown = names.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}, only ${Object.keys(parts).join(', ')}.`);
  return names;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await buildParts(wantedParts(), process.argv.includes('--if-stale'));
  } catch (error) {
    console.error(`Build failed. ${error.message}`);
    process.exitCode = 1;
  }
}

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectFolder, readConfig } from './builder-config.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string) => path.dirname(require.resolve(`${name}/package.json`));

interface Asar {
  readonly createPackage: (folder: string, file: string) => Promise<void>;
  readonly extractAll: (file: string, folder: string) => void;
  readonly listPackage: (file: string, options: { readonly isPack: boolean }) => readonly string[];
}
const asar = require('@electron/asar') as Asar;

const electronVersion = (): string =>
  (
    JSON.parse(readFileSync(path.join(packageFolder('electron'), 'package.json'), 'utf8')) as {
      version: string;
    }
  ).version;

/** A folder that the packer takes for Electron's binaries: the real ones cannot be had everywhere. */
async function createDummyElectron(folder: string): Promise<string> {
  const dummy = path.join(folder, 'electron');
  const empty = path.join(folder, 'empty');
  for (const made of [path.join(dummy, 'locales'), path.join(dummy, 'resources'), empty]) {
    mkdirSync(made, { recursive: true });
  }
  writeFileSync(path.join(dummy, 'electron'), '#!/bin/sh\nexit 0\n');
  chmodSync(path.join(dummy, 'electron'), 0o755);
  writeFileSync(path.join(dummy, 'version'), electronVersion());
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'locales/en-US.pak',
    'locales/ru.pak',
    'locales/de.pak',
  ]) {
    writeFileSync(path.join(dummy, name), name);
  }
  await asar.createPackage(empty, path.join(dummy, 'resources/default_app.asar'));
  return dummy;
}

export interface Packed {
  /** Names of the files in app.asar, from its root, sorted. */
  readonly files: readonly string[];
  /** The folder that app.asar was unpacked to: what an installed program runs. */
  readonly appFolder: string;
  /** The folder with the program, its locales and its resources. */
  readonly programFolder: string;
}

/**
 * Builds what is stale and packs it as configured, but with dummies for Electron's binaries and so without fuses, which
 * need the real ones. Everything is made below `folder`.
 */
export async function pack(folder: string): Promise<Packed> {
  const run = (...words: string[]) =>
    execFileSync(process.execPath, words, {
      cwd: projectFolder,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 300_000,
    });
  run('scripts/build.mjs', '--if-stale', '--only=renderer,main,store-worker,preload');
  const config = {
    ...(await readConfig()),
    electronDist: await createDummyElectron(folder),
    electronFuses: null,
    directories: { output: path.join(folder, 'release'), buildResources: path.join(projectFolder, 'build') },
  };
  const configFile = path.join(folder, 'electron-builder.json');
  writeFileSync(configFile, JSON.stringify(config));
  run(
    path.join(packageFolder('electron-builder'), 'cli.js'),
    '--dir',
    '--linux',
    '--x64',
    '--config',
    configFile,
  );
  const programFolder = path.join(folder, 'release/linux-unpacked');
  const archive = path.join(programFolder, 'resources/app.asar');
  const appFolder = path.join(folder, 'app');
  asar.extractAll(archive, appFolder);
  const isFile = (name: string) => /\.[a-z0-9]+$/i.test(path.basename(name));
  const files = asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1));
  return { files: files.filter(isFile).toSorted(), appFolder, programFolder };
}

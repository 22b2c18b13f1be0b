import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The top folder of the repository. */
export const top = path.resolve(import.meta.dirname, '../..');

/** Where the program and its tests live. */
export const sourceFolders = ['shared', 'renderer', 'electron', 'test'] as const;

const isSource = (file: string): boolean => /[.]tsx?$/.test(file);

/** Every TypeScript file of the four folders, relative to the top, with forward slashes, sorted. */
export const sourceFiles = (): readonly string[] =>
  sourceFolders
    .flatMap((folder) =>
      readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter(isSource)
    .toSorted();

const settings = [
  '.dependency-cruiser.mjs',
  'package.json',
  'tsconfig.base.json',
  'shared/tsconfig.json',
  'shared/writers/tsconfig.json',
  'shared/sources/tsconfig.json',
  'shared/encryption/tsconfig.json',
  'renderer/tsconfig.json',
  'electron/tsconfig.json',
];

/** Files to write into a copy: path from the top to text. */
export type Planting = Readonly<Record<string, string>>;

export const merged = (...plantings: readonly Planting[]): Planting =>
  Object.fromEntries(plantings.flatMap((planting) => Object.entries(planting)));

/** A copy of the sources in a temporary folder, with files planted in it; the installed packages are linked. */
export interface CopiedTree {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies the sources and their settings and writes the planted files (path to text) over the copy. */
export const copyTree = (planted: Planting): CopiedTree => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-architecture-'));
  for (const file of [...settings, ...sourceFiles()])
    cpSync(path.join(top, file), path.join(folder, file), { recursive: true });
  symlinkSync(path.join(top, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const [file, text] of Object.entries(planted)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

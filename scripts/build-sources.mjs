// What each part of dist/ is made of (paths from the root) and the file in its folder that shows it was built.
const always = [
  'shared',
  'package.json',
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/build-sources.mjs',
];

export const built = {
  renderer: { sources: [...always, 'renderer', 'docs/pictures'], result: 'index.html' },
  main: { sources: [...always, 'electron/main', 'electron/files'], result: 'main.cjs' },
  preload: { sources: [...always, 'electron/preload'], result: 'preload.cjs' },
  server: { sources: [...always, 'electron/main'], result: 'page-server.cjs' },
  cli: { sources: [...always, 'electron/cli', 'electron/files'], result: 'ropa.cjs' },
};

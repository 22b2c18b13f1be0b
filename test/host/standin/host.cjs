'use strict';
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Ends the host names under which Chromium sees our own schemes; answered in this process, never looked up. */
const usualSuffix = '.app-scheme.test';

/** What all parts of the stand-in share: how it was started, its windows, the schemes served, the Chromium it drives. */
function createHost(words) {
  const flag = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const suffix = flag('scheme-suffix') ?? usualSuffix;
  const shown = new RegExp(`^https://([^/]+?)\\.([a-z]+)${suffix.replaceAll('.', '\\.')}`);
  const appFolder = path.resolve(words.find((word) => !word.startsWith('-')) ?? '.');
  const host = {
    words,
    flag,
    hasFlag: (name) => words.some((word) => word === `--${name}` || word.startsWith(`--${name}=`)),
    appFolder,
    packageJson: JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8')),
    windows: new Set(),
    /** scheme → function from a Request to a Response */
    schemes: new Map(),
    leaving: false,
    isReady: false,
    suffix,
    /** `app://ropa/x` as Chromium sees it: a secure origin, the same as long as nobody asks for another suffix. */
    toShown: (url) =>
      url.replace(/^([a-z]+):\/\/([^/]+)/, (all, scheme, name) =>
        host.schemes.has(scheme) ? `https://${name}.${scheme}${suffix}` : all,
      ),
    toApp: (url) => url.replace(shown, '$2://$1'),
  };
  host.ready = new Promise((resolve) => {
    host.becomeReady = () => {
      host.isReady = true;
      host.onReady?.();
      resolve();
    };
  });
  return host;
}

module.exports = { createHost };

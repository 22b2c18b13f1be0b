#!/usr/bin/env node
// TEST ONLY. Takes the place of Electron's binary where that cannot be had: it runs the same compiled main.cjs in Node,
// with require('electron') answered from here, and shows its windows in a real Chromium. It writes the two lines on
// standard error that Playwright's _electron.launch waits for, so that one journey runs against both.
// What it does not show stands in README.md beside this file.
'use strict';
const inspector = require('node:inspector');
const Module = require('node:module');
const path = require('node:path');
const { createHost } = require('./standin/host.cjs');
const { createElectron } = require('./standin/electron.cjs');
const { startChromium } = require('./standin/chromium.cjs');
const { serveRequests } = require('./standin/requests.cjs');

const host = createHost(process.argv.slice(2));
const electron = createElectron(host);

const load = Module._load;
Module._load = function (request, ...rest) {
  return request === 'electron' || request === 'electron/main' ? electron : load.call(this, request, ...rest);
};

async function run() {
  const driven = host.flag('inspect') !== undefined;
  if (driven) {
    inspector.open(Number(host.flag('inspect')), '127.0.0.1');
    globalThis.__playwright_run = host.becomeReady;
  }
  process.argv = [process.argv[0], ...host.words];
  Module._load(path.join(host.appFolder, host.packageJson.main), null, true);
  if (host.leaving) return;
  await startChromium(host, electron.app.getPath('userData'));
  await serveRequests(host, electron);
  process.stderr.write(`DevTools listening on ${host.address}\n`);
  if (!driven) host.becomeReady();
}

run().catch((error) => {
  console.error(error);
  process.exit(1);
});

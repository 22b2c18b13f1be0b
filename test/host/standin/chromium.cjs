'use strict';
const { spawn } = require('node:child_process');
const { readlinkSync } = require('node:fs');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');

function isRunning(lock) {
  try {
    process.kill(Number(readlinkSync(lock).split('-').at(-1)), 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a Chromium that lost its stand-in to a kill has left the profile. */
async function waitForProfile(profile) {
  const until = Date.now() + 5000;
  while (isRunning(path.join(profile, 'SingletonLock')) && Date.now() < until) await pause(50);
}

const addressOf = (chromium) =>
  new Promise((resolve, reject) => {
    let said = '';
    chromium.stderr.on('data', (part) => {
      said += part;
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    chromium.once('error', reject);
    chromium.once('exit', (code) => reject(new Error(`Chromium left with ${code}: ${said}`)));
  });

/** Pages of the browser’s own address bar: Electron has none, and each start would draw them unseen. */
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** The switches of features, which Electron hands on to its Chromium and the stand-in as well. */
const featureSwitches = (host) => {
  const on = host.flag('enable-features');
  const off = [...addressBar, host.flag('disable-features')].filter(Boolean);
  return [...(on ? [`--enable-features=${on}`] : []), `--disable-features=${off.join(',')}`];
};

/** Starts the Chromium that shows the windows, with a profile below the program's data, and connects to it. */
async function startChromium(host, userData) {
  const { findChromium, chromiumSwitches } = await import('../find-chromium.mjs');
  const profile = path.join(userData, 'chromium');
  await waitForProfile(profile);
  const switches = [
    ...chromiumSwitches,
    '--headless',
    '--no-startup-window',
    `--lang=${host.flag('lang') ?? 'en-US'}`,
    ...featureSwitches(host),
    // No name leads anywhere: what slips past every rule still reaches nothing.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--remote-debugging-port=0',
    // Beside the port: Chromium leaves when this pipe closes, and so when this process dies, however it dies.
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
  ];
  const chromium = spawn(findChromium(), switches, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  host.chromium = chromium;
  process.on('exit', () => chromium.kill('SIGKILL'));
  host.address = await addressOf(chromium);
  chromium.on('exit', () => setTimeout(() => process.exit(host.leaving ? 0 : 1), 50));
  host.browser = await require('playwright').chromium.connectOverCDP(host.address);
  host.context = host.browser.contexts()[0];
}

module.exports = { startChromium };

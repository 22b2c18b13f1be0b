// Opens the desktop window where Electron can run; otherwise says why not and serves the same page to the user's browser.
// `--browser` asks for the browser at once, `--no-open` only prints its address, ROPA_PORT names another port.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { electronPackage, findElectron } from './find-electron.mjs';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);

/** Fixed: the port is part of the page's origin, and the register lies under the origin. */
const port = Number(process.env.ROPA_PORT ?? 41739);

const onLinux = process.platform === 'linux';
const hasDisplay = !onLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function fetchElectron() {
  console.log('Electron is not on this machine yet; fetching it once …');
  const install = [path.join(electronPackage, 'install.js')];
  const { stderr, error } = spawnSync(process.execPath, install, { encoding: 'utf8', timeout: 180_000 });
  if (findElectron()) return undefined;
  const fault = error?.message ?? stderr.split('\n').find((line) => line.trim() !== '') ?? 'no reason given';
  return `Electron could not be downloaded (${fault.trim()})`;
}

/** Why there can be no desktop window; undefined when there can. */
function whyNoWindow() {
  if (words.includes('--browser')) return 'the browser was asked for with --browser';
  if (!hasDisplay) return 'there is no display (DISPLAY and WAYLAND_DISPLAY are not set)';
  if (onLinux && process.getuid() === 0) return 'Electron does not run as root; start it as an ordinary user';
  return findElectron() ? undefined : fetchElectron();
}

function openBrowser(address) {
  if (!hasDisplay || words.includes('--no-open')) return;
  const [program, ...rest] = { win32: ['explorer.exe'], darwin: ['open'] }[process.platform] ?? ['xdg-open'];
  spawn(program, [...rest, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

async function serve(reason) {
  const { servedAt, startPageServer } = createRequire(import.meta.url)(
    path.join(root, 'dist/server/page-server.cjs'),
  );
  const address = `${servedAt(port)}/`;
  await startPageServer(path.join(root, 'dist/renderer'), port);
  console.log(`No desktop window: ${reason}.
The same register is served to your own browser, on this machine only:

    ${address}

Its data stay in that browser's profile. Ctrl+C ends it.`);
  openBrowser(address);
}

const reason = whyNoWindow();
if (reason === undefined) {
  const child = spawn(findElectron(), [root, ...words], { stdio: 'inherit' });
  child.on('exit', (code) => (process.exitCode = code ?? 1));
} else {
  await serve(reason).catch((error) => {
    const taken = `Port ${port} is taken: is the register open already? Otherwise name another port in ROPA_PORT.`;
    console.error(error.code === 'EADDRINUSE' ? taken : `The page cannot be served: ${error.message}`);
    process.exitCode = 1;
  });
}

// Where Electron's binary is, without asking the package itself: requiring it starts a download.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the electron package; its `install.js` fetches the binary. */
export const electronPackage = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));

const programs = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/** The path of Electron's binary, or undefined where this machine has none. */
export function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(electronPackage, 'dist');
  const file = path.join(folder, programs[process.platform] ?? 'electron');
  return existsSync(file) ? file : undefined;
}

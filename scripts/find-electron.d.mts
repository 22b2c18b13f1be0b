/** The folder of the electron package; its `install.js` fetches the binary. */
export const electronPackage: string;
/** The path of Electron's binary, or `undefined` where this machine has none. */
export function findElectron(): string | undefined;

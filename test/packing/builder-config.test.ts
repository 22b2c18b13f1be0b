import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConfig, knownFuses, projectFolder, readConfig } from './builder-config.ts';

/** Width and height of a PNG, from its first chunk. */
const sizeOf = (file: string): readonly number[] => {
  const bytes = readFileSync(path.join(projectFolder, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the configuration of the packer', () => {
  it('is one the packer takes', async () => {
    await expect(checkConfig(await readConfig())).resolves.toBeUndefined();
  });

  it('would be refused with a word the packer does not know', async () => {
    const config = await readConfig();
    await expect(checkConfig({ ...config, asarr: true })).rejects.toThrow(/unknown property 'asarr'/);
    const fuses = { ...(config['electronFuses'] as object), enableMagic: true };
    await expect(checkConfig({ ...config, electronFuses: fuses })).rejects.toThrow(
      /configuration\.electronFuses/,
    );
  });

  it('names every fuse there is, and opens nothing', async () => {
    const { electronFuses } = await readConfig();
    expect(Object.keys(electronFuses as object).toSorted()).toEqual([...knownFuses()].toSorted());
    expect(electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  it('packs for each system, for one user, without a place to publish to', async () => {
    const config = await readConfig();
    const targets = (system: string) =>
      ((config[system] as { target: (string | { target: string })[] }).target ?? []).map((one) =>
        typeof one === 'string' ? one : one.target,
      );
    expect(['win', 'mac', 'linux'].map(targets)).toEqual([
      ['nsis', 'portable'],
      ['dmg'],
      ['AppImage', 'deb'],
    ]);
    expect(config['nsis']).toMatchObject({ perMachine: false, deleteAppDataOnUninstall: false });
    expect(config).toMatchObject({ asar: true, publish: null, productName: 'Ropa Desk' });
  });

  it('finds icons as large as each system wants them', () => {
    expect(sizeOf('build/icon.png')).toEqual([1024, 1024]);
    for (const side of [16, 32, 48, 64, 128, 256, 512]) {
      expect(sizeOf(`build/icons/${side}x${side}.png`)).toEqual([side, side]);
    }
    expect(existsSync(path.join(projectFolder, 'build/icon.svg'))).toBe(true);
  });

  it('leaves node_modules out: the program depends on nothing that is not bundled', () => {
    const text = readFileSync(path.join(projectFolder, 'package.json'), 'utf8');
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
    expect(dependencies ?? {}).toEqual({});
    expect(devDependencies?.['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

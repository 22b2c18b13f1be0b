import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
export const projectFolder = path.resolve(import.meta.dirname, '../..');

type Config = Readonly<Record<string, unknown>>;

interface ConfigModule {
  readonly getConfig: (folder: string, file: string | null, given: Config | null) => Promise<Config>;
  readonly validateConfiguration: (config: Config, log: object) => Promise<void>;
}

// The packer's own check, which it makes before it packs; it is not part of what the package exports.
const { getConfig, validateConfiguration } =
  require('app-builder-lib/out/util/config/config') as ConfigModule;
const { DebugLogger } = require('builder-util') as { readonly DebugLogger: new (enabled: boolean) => object };

/** The project's own configuration of the packer. */
export const readConfig = (): Promise<Config> => getConfig(projectFolder, 'electron-builder.yml', null);

/** Rejects, naming the place, where the packer would refuse the configuration. */
export const checkConfig = (config: Config): Promise<void> =>
  validateConfiguration(config, new DebugLogger(false));

/** The names of all fuses that this version of the packer can set. */
export function knownFuses(): readonly string[] {
  const file = path.join(path.dirname(require.resolve('app-builder-lib/package.json')), 'scheme.json');
  const scheme = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly definitions: { readonly FuseOptionsV1: { readonly properties: object } };
  };
  return Object.keys(scheme.definitions.FuseOptionsV1.properties);
}

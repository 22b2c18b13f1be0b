import type { Handler } from '../shell.ts';

/** Tells what runs here and where it keeps its data. */
export const about: Handler<'about'> = (_nothing, shell) => ({
  version: shell.version,
  host: shell.host,
  platform: shell.platform,
  dataFolder: shell.dataFolder(),
});

import type { App } from 'electron';

/** Command line switches that would open the installed program to a debugger, weaken its page or move its data. */
const unsafe: readonly string[] = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'host-rules',
  'proxy-server',
  'user-data-dir',
];

/** The unsafe switches the program was started with; the program as installed refuses to run with any. */
export const unsafeSwitches = (app: Pick<App, 'isPackaged' | 'commandLine'>): readonly string[] =>
  app.isPackaged ? unsafe.filter((name) => app.commandLine.hasSwitch(name)) : [];

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { sourceFolders, top } from './copied-tree.ts';

/** What the rooms check says of a tree: the files it read, and each broken rule with the file that breaks it and by what. */
export interface Cruise {
  readonly read: readonly string[];
  readonly broken: readonly { readonly file: string; readonly imports: string; readonly rule: string }[];
}

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Runs dependency-cruiser, as `npm run check` does, on the tree whose top is given. */
export const cruise = (folder: string): Cruise => {
  const program = path.join(top, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, [program, ...options, ...sourceFolders], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith('{'))
    throw new Error(`dependency-cruiser gave no report: ${run.stdout}${run.stderr}`);
  const report = JSON.parse(run.stdout) as Report;
  return {
    read: report.modules.map((module) => module.source),
    broken: report.summary.violations.map(({ from, to, rule }) => ({
      file: from,
      imports: to,
      rule: rule.name,
    })),
  };
};

import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyTree, top, type CopiedTree, type Planting } from './copied-tree.ts';

const component = (body: string): string => `export const Planted = () => ${body};\n`;

/** For each rule of the house that the linter keeps, a file that breaks it. */
const planted: Planting = {
  'no-explicit-any': 'export const used: any = 1;\n',
  'no-unsafe-return': 'export const used = (): number => JSON.parse("1");\n',
  'no-non-null-assertion': 'export const used = [1].at(0)!;\n',
  'ban-ts-comment': '// @ts-ignore\nexport const used: number = "1";\n',
  'no-floating-promises': 'export const used = () => {\n  Promise.resolve(1);\n};\n',
  'no-misused-promises': 'export const used = () => [1].forEach(async () => Promise.resolve());\n',
  'switch-exhaustiveness-check':
    "export const used = (x: 'a' | 'b') => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
  'no-default-export': 'export default 1;\n',
  'no-barrel-file': "export * from '../basics/result.ts';\n",
  'consistent-type-imports':
    "import { Result } from '../basics/result.ts';\nexport type Used = Result<1, 2>;\n",
  extensions: "import type { Result } from '../basics/result';\nexport type Used = Result<1, 2>;\n",
  'no-console': 'export const used = () => console.log(1);\n',
  'no-warning-comments': '// TODO: later\nexport const used = 1;\n',
  'max-lines': `export const used = 1;\n${'// line\n'.repeat(250)}`,
  'max-lines-per-function': `export const used = () => {\n${'  void 0;\n'.repeat(60)}};\n`,
};

/** The same for what is drawn in the window. */
const plantedInWindow: Planting = {
  'rules-of-hooks':
    "import { useState } from 'react';\nexport const Planted = ({ a }: { readonly a: boolean }) => (a ? useState(1)[0] : 2);\n",
  'exhaustive-deps':
    "import { useEffect } from 'react';\nexport const usePlanted = (a: () => void) => useEffect(() => a(), []);\n",
  'alt-text': component('<img src="a.png" />'),
  'click-events-have-key-events': component('<div onClick={() => undefined}>a</div>'),
  'jsx-key': component('<ul>{[1, 2].map(() => <li />)}</ul>'),
  'no-danger': component("<p dangerouslySetInnerHTML={{ __html: 'a' }} />"),
};

const fileOf = (rule: string): string =>
  rule in planted ? `shared/wording/planted/${rule}.ts` : `renderer/components/planted/${rule}.tsx`;

const rules = [...Object.keys(planted), ...Object.keys(plantedInWindow)];

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly severity: string;
  }[];
}

describe('the linter refuses', () => {
  let copy: CopiedTree;
  let report: Report;

  beforeAll(() => {
    const texts = Object.entries({ ...planted, ...plantedInWindow });
    copy = copyTree(Object.fromEntries(texts.map(([rule, text]) => [fileOf(rule), text])));
    for (const file of ['.oxlintrc.json', '.gitignore'])
      cpSync(path.join(top, file), path.join(copy.folder, file));
    const run = spawnSync(
      process.execPath,
      [
        path.join(top, 'node_modules/oxlint/bin/oxlint'),
        '--type-aware',
        '--format',
        'json',
        'shared',
        'renderer',
      ],
      { cwd: copy.folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    report = JSON.parse(run.stdout) as Report;
  });
  afterAll(() => copy.remove());

  test.each(rules)('%s', (rule) => {
    const found = report.diagnostics.filter((one) => one.filename === fileOf(rule));
    expect(found.map((one) => `${one.severity} ${one.code}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^error .*\\(${rule}\\)$`)),
    );
  });
});

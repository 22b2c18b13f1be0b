import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../electron/cli/catalogue.ts';
import { run } from '../../electron/cli/run.ts';
import { chapters } from '../../shared/guide/catalogue.ts';

const lines = chapters
  .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'commands' ? part.lines : [])))
  .map(({ command }) => command);

const faces = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/golos-text');

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-guide-'));
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts);
  for (const face of ['400Regular', '500Medium', '600SemiBold'])
    copyFileSync(path.join(faces, face, `GolosText_${face}.ttf`), path.join(fonts, `GolosText_${face}.ttf`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of the guide in a folder of its own; gives the exit code and all that was said. */
async function type(line: string): Promise<{ readonly code: number; readonly said: string }> {
  const [program, ...words] = line.split(' ');
  expect(program).toBe('ropa');
  let said = '';
  const hear = (text: string): void => void (said += text);
  const code = await run(words, {
    out: hear,
    err: hear,
    folder,
    today: '2026-11-22',
    fonts: path.join(folder, 'fonts'),
  });
  return { code, said };
}

describe('the commands of the guide, typed one after another', () => {
  it.each(lines)('%s', async (line) => {
    const { code, said } = await type(line);
    const out = / --out (\S+)/.exec(line)?.[1];
    const left = out === undefined ? said : readdirSync(folder).filter((name) => name === out);
    // The sample lacks things on purpose, so that its check finds errors.
    expect({ code, said }).toEqual({ code: line.startsWith('ropa check') ? 1 : 0, said });
    expect(left).not.toHaveLength(0);
  });

  it('leave out no command that there is', () => {
    for (const { name } of commands) expect(lines.some((line) => line.startsWith(`ropa ${name}`))).toBe(true);
  });
});

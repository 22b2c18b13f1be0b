import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOf } from '../../shared/changes/register-of.ts';
import { load } from '../../shared/file-format/load.ts';
import { Folder } from './folder.ts';

const registers = path.resolve(import.meta.dirname, '../fixtures/registers-of-others');
const files = readdirSync(registers, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/readme/i.test(entry.name) && !entry.parentPath.endsWith('expected'))
  .map((entry) => path.join(entry.parentPath, entry.name));

const folder = new Folder();
beforeAll(() => folder.make());
afterAll(() => folder.remove());

async function activitiesIn(name: string): Promise<number> {
  const loaded = load(await folder.text(name));
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  return registerOf(loaded.value.ledger.id, loaded.value.ledger.states).activities.length;
}

describe('registers that others published, on the command line', () => {
  it.each(files.map((file) => [path.basename(file), file]))('imports %s', async (_name, file) => {
    const { code, said } = await folder.type(`import ${file} --out one.json --report report.json`);
    expect({ code, said }).toMatchObject({ code: 0 });
    const { files: told } = JSON.parse(await folder.text('report.json')) as {
      readonly files: readonly { readonly activities: number }[];
    };
    expect(await activitiesIn('one.json')).toBe(told[0]?.activities);
    expect((await folder.type('check one.json')).code).toBeLessThan(2);
  });

  it('imports them all together to the same bytes, and learns nothing from them once more', async () => {
    await folder.type(`import ${files.join(' ')} --out all.json`);
    await folder.type(`import ${files.join(' ')} --out again.json`);
    expect(await folder.text('again.json')).toBe(await folder.text('all.json'));
    await folder.type(`merge all.json ${files.join(' ')} --out merged.json`);
    expect(await folder.digest('merged.json')).toBe(await folder.digest('all.json'));
  });
});

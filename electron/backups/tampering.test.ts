import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Backup } from '../../shared/bridge/requests/backups.ts';
import { deskOn, folder, later, register, type Desk } from '../../test/backups/desk.ts';
import { memoryDisk, type MemoryDisk } from '../../test/disk/memory-disk.ts';

let disk: MemoryDisk;
let desk: Desk;
let ids: readonly string[] = [];

const at = (name: string): string => path.join(folder, name);
const text = async (name: string): Promise<string> => new TextDecoder().decode(await disk.readFile(at(name)));
const put = (name: string, content: string): void => disk.put(at(name), new TextEncoder().encode(content));
const id = (number: number): string => ids[number] ?? '';

beforeEach(async () => {
  disk = memoryDisk();
  desk = await deskOn(disk);
  for (let number = 0; number < 4; number += 1) {
    await desk.grow(number + 1);
    await desk.backups.make(register, desk.journal.position().seq, 'start');
    desk.clock.now = later(desk.clock.now, 0, 1);
  }
  ids = (await desk.backups.list()).map((backup) => backup.id).toReversed();
});

/** The conditions in the order the backups were made. */
async function conditions(): Promise<readonly (Backup['condition'] | undefined)[]> {
  const list = await (await desk.reopen()).list();
  return ids.map((each) => list.find((backup) => backup.id === each)?.condition);
}

const good = ['good', 'good', 'good', 'good'];
const except = (number: number): readonly string[] =>
  good.map((each, index) => (index === number ? 'changed' : each));

describe('what others do to the files of backups', () => {
  it('BK-08 one byte changed, the end cut off, the file gone', async () => {
    const bytes = await disk.readFile(at(id(1)));
    disk.put(at(id(1)), bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1));
    expect(await conditions()).toEqual(except(1));
    disk.put(at(id(1)), bytes.slice(0, -1));
    expect(await conditions()).toEqual(except(1));
    await disk.unlink(at(id(1)));
    expect(await conditions()).toEqual(except(1));
  });

  it('BK-08 two files swapped', async () => {
    const [first, second] = [await disk.readFile(at(id(0))), await disk.readFile(at(id(2)))];
    disk.put(at(id(0)), second);
    disk.put(at(id(2)), first);
    expect(await conditions()).toEqual(['changed', 'good', 'changed', 'good']);
  });

  it('BK-08 a file renamed, so that its name tells something else', async () => {
    const other = id(1).replace('activities start', 'activities asked');
    await disk.rename(at(id(1)), at(other));
    expect(await conditions()).toEqual(except(1));
    expect(await desk.backups.list()).toContainEqual(
      expect.objectContaining({ id: other, condition: 'changed' }),
    );
  });

  it('BK-08 a line of the manifest altered together with its file', async () => {
    const lines = (await text('manifest.jsonl')).split('\n');
    put(
      'manifest.jsonl',
      lines.with(1, (lines[1] ?? '').replace('"activities":3', '"activities":9')).join('\n'),
    );
    expect(await conditions()).toEqual(except(1));
    expect((await desk.backups.health()).warnings[0]?.en).toContain('list of backups was changed');
  });

  it.each([
    ['the first line', (lines: readonly string[]) => lines.slice(1)],
    ['a line in the middle', (lines: readonly string[]) => lines.toSpliced(1, 1)],
    ['the last line', (lines: readonly string[]) => [...lines.slice(0, -2), '']],
    ['all lines', () => ['']],
  ])('BK-08 %s taken out of the manifest', async (_what, without) => {
    put('manifest.jsonl', without((await text('manifest.jsonl')).split('\n')).join('\n'));
    const found = await conditions();
    expect(found).toContain('changed');
    expect(found).not.toContain(undefined);
    expect((await desk.backups.health()).warnings[0]?.en).toContain('list of backups was changed');
  });

  it('BK-08 a line that takes a backup away, put in by others, takes nothing away', async () => {
    put('manifest.jsonl', `${await text('manifest.jsonl')}{"before":"","type":"removed","id":"${id(3)}"}\n`);
    expect(await conditions()).not.toContain(undefined);
    expect((await disk.list(folder)).includes(id(3))).toBe(true);
  });

  it('BK-08 the warning stays through later backups, until the person has looked', async () => {
    const lines = (await text('manifest.jsonl')).split('\n');
    put('manifest.jsonl', lines.toSpliced(1, 1).join('\n'));
    await desk.grow(1);
    expect((await desk.backups.make(register, desk.journal.position().seq, 'start')).ok).toBe(true);
    const again = await desk.reopen();
    expect((await again.health()).warnings[0]?.en).toContain('list of backups was changed');
    expect((await again.list())[0]?.condition).toBe('good');
    await again.confirm();
    expect((await again.health()).warnings).toEqual([]);
    expect((await again.list()).filter(({ condition }) => condition === 'changed').length).toBeGreaterThan(0);
  });

  it('BK-08 nothing changed is used in silence: it is refused until a list has shown that it is', async () => {
    const [other, mine] = [await disk.readFile(at(id(0))), id(1)];
    const backups = await desk.reopen();
    disk.put(at(mine), other);
    const read = () => backups.read({ id: mine, place: 'here' });
    expect(await read()).toMatchObject({ ok: false, failure: { reason: 'failed' } });
    await backups.list();
    expect((await read()).ok).toBe(true);
  });

  it('BK-08 no id of anybody’s leads out of the folder', async () => {
    disk.put('/home/dpo/ropa-desk/secret.ropa.json.gz', await disk.readFile(at(id(0))));
    for (const each of ['../secret.ropa.json.gz', `../${id(0)}`, 'manifest.jsonl', '/etc/passwd', ''])
      expect(await desk.backups.read({ id: each, place: 'here' })).toMatchObject({ ok: false });
  });

  it('BK-08 a last line torn by a power cut is no tampering: what it told is mended', async () => {
    const whole = await text('manifest.jsonl');
    put('manifest.jsonl', `${whole}{"before":"4f`);
    expect(await conditions()).toEqual(good);
    expect((await desk.backups.health()).warnings).toEqual([]);
    await desk.grow(1);
    expect((await desk.backups.make(register, desk.journal.position().seq, 'start')).ok).toBe(true);
    expect((await desk.backups.list()).map(({ condition }) => condition)).toEqual([...good, 'good']);
  });
});

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../electron/store/store.ts';
import { nodeDisk } from '../../electron/files/disk.ts';
import { writeSnapshot } from '../../electron/journal/write-snapshot.ts';
import { perform } from '../../shared/changes/perform.ts';
import { linesOf, type Content } from '../../shared/file-format/lines.ts';
import { currentVersion } from '../../shared/file-format/versions/chain.ts';
import { memoryDisk, type MemoryDisk } from '../disk/memory-disk.ts';
import { folder, open } from './scene.ts';
import { deleted, large, makeTypicalStore, small } from './typical-store.ts';

const stores = path.join(import.meta.dirname, '..', 'fixtures', 'stores');
const later = { now: () => '2027-01-01T09:00:00.000Z' };

/** Stores as they lie in the repository: `v1` is of this version, `v1-before-filings` of when it had fewer fields. */
const written = readdirSync(stores).filter((name) => /^v\d+(?:-[a-z-]+)?$/.test(name));

/** The kind of entry that each leaves to a later release. */
const unknownKind = (name: string): string => (name === 'v1-before-filings' ? '"incidents"' : '"audits"');

function load(version: string): MemoryDisk {
  const disk = memoryDisk();
  const below = path.join(stores, version, 'store');
  for (const file of readdirSync(below, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const whole = path.join(file.parentPath, file.name);
    disk.put(path.join(folder, path.relative(below, whole)), readFileSync(whole));
  }
  return disk;
}

const plain = (content: Content | undefined): readonly unknown[] =>
  content ? Array.from(linesOf(content), (line): unknown => JSON.parse(line)) : [];

async function everything(store: Store): Promise<Readonly<Record<string, unknown>>> {
  const registers: Record<string, unknown> = {};
  for (const { register, seq, about } of store.standings())
    registers[register] = { seq, about, lines: plain((await store.content(register))?.content) };
  return { registers, removed: store.removed(), drafts: store.drafts(), settings: store.settings() };
}

if (process.env['UPDATE_STORES']) {
  const target = path.join(stores, 'v1');
  rmSync(target, { recursive: true, force: true });
  await makeTypicalStore(nodeDisk, path.join(target, 'store'));
  rmSync(path.join(target, 'store', 'starts.json'), { force: true });
  const expected = await everything(await open(load('v1'), later));
  writeFileSync(path.join(target, 'expected.json'), `${JSON.stringify(expected, null, 1)}\n`);
}

const expectedOf = (version: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(path.join(stores, version, 'expected.json'), 'utf8')) as Record<string, unknown>;

describe.each(written)('the store %s', (version) => {
  it('MG-01 is opened by this release, and says field by field what it said then', async () => {
    const store = await open(load(version), later);
    expect(store.access).toBe('full');
    expect(store.notices().filter(({ en }) => !en.includes('brought to the form'))).toEqual([]);
    expect(await everything(store)).toEqual(expectedOf(version));
    expect(Object.keys((await everything(store))['registers'] as object)).toEqual([large, small]);
    expect(store.removed()).toEqual([deleted]);
  });

  it('MG-08 keeps what this release does not know, byte for byte, through changes, a snapshot and a copy', async () => {
    const disk = load(version);
    const lineOf = (content: Content | undefined, mark: string): readonly string[] =>
      content ? [...linesOf(content)].filter((line) => line.includes(mark)) : [];
    const marks = ['"motto"', unknownKind(version), '"reason":"first entry"'];
    const store = await open(disk, later);
    const before = await store.content(large);
    const lines = marks.map((mark) => lineOf(before?.content, mark));
    expect(lines.map(({ length }) => length)).toEqual([1, 1, 1]);

    const entity = '00000000-0000-4000-8000-000000000999';
    const stamp = { at: '2027-01-01T09:00:00.000Z', by: 'DPO', replica: 'r1kq7' };
    const { change } = perform(
      before?.content.states ?? new Map(),
      {
        edits: [{ type: 'create', kind: 'activities', entry: { id: entity, name: { en: 'New' } } }],
        via: 'create',
        after: before?.position.seq ?? 0,
      },
      stamp,
    );
    if (!change || !before) throw new Error('nothing to append');
    expect(await store.append(large, [change], before.about)).toMatchObject({ ok: true });
    await store.snapshot(large, (place, upTo) =>
      writeSnapshot({ disk, folder: place, register: large }, upTo),
    );
    await store.startedWell();
    await store.close();

    const again = await open(disk, later);
    const after = await again.content(large);
    expect(after?.content.states.has(entity)).toBe(true);
    expect(marks.map((mark) => lineOf(after?.content, mark))).toEqual(lines);
    if (after) await again.put(small, after.content, after.about, after.position.seq);
    const copy = await again.content(small);
    expect(marks.map((mark) => lineOf(copy?.content, mark))).toEqual(lines);
  });
});

describe('the newest store in the repository', () => {
  it('MG-01 is what this release writes', async () => {
    const disk = memoryDisk();
    await makeTypicalStore(disk, folder);
    expect(await everything(await open(disk, later))).toEqual(expectedOf(`v${currentVersion}`));
  });
});

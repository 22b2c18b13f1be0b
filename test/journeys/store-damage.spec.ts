import {
  cpSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test, type Desk } from './fixture.ts';
import {
  expectWhole,
  indexedDbFolder,
  levelDbFolder,
  makeRegister,
  putBack,
  told,
  warning,
  wholeRegister,
} from './working-store.ts';

type Damage = (file: string) => void;

const rewrite =
  (change: (bytes: Buffer) => void): Damage =>
  (file) => {
    const bytes = readFileSync(file);
    change(bytes);
    writeFileSync(file, bytes);
  };

const cutTo =
  (length: (size: number) => number): Damage =>
  (file) =>
    truncateSync(file, Math.max(0, length(statSync(file).size)));

const damages: Readonly<Record<string, Damage>> = {
  deleted: unlinkSync,
  emptied: cutTo(() => 0),
  halved: cutTo((size) => size >> 1),
  'cut by 100 bytes': cutTo((size) => size - 100),
  'one byte turned': rewrite((bytes) => {
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
  }),
  'last 4 KB zeroed': rewrite((bytes) => bytes.fill(0, Math.max(0, bytes.length - 4096))),
};

/** One file of each kind that the store consists of: `CURRENT`, `MANIFEST-#`, `#.log`, `#.ldb`. */
function kindsOfFiles(levelDb: string): ReadonlyMap<string, string> {
  const names = readdirSync(levelDb).filter(
    (name) => !/^LO(?:G|CK)/.test(name) && statSync(path.join(levelDb, name)).size > 0,
  );
  return new Map(names.toSorted().map((name) => [name.replaceAll(/\d+/g, '#'), name]));
}

/** What the quick run tries: each file, each damage, and those that the study saw to be treacherous. */
const sample = [
  ['#.log', 'cut by 100 bytes'],
  ['#.log', 'halved'],
  ['#.log', 'one byte turned'],
  ['#.log', 'last 4 KB zeroed'],
  ['CURRENT', 'deleted'],
  ['MANIFEST-#', 'emptied'],
] as const;

const every = (levelDb: string): readonly (readonly [string, string])[] =>
  [...kindsOfFiles(levelDb).keys()].flatMap((kind) =>
    Object.keys(damages).map((damage) => [kind, damage] as const),
  );

/** As often as Chromium may find the same damage again: it goes on writing behind a torn end. */
const mostStarts = 3;

/**
 * Damages one file and opens the program twice, and once more where the second start still had something to tell; gives
 * what was told at each start.
 */
async function damageAndOpen(
  desk: Desk,
  copy: string,
  [kind, damage]: readonly [string, string],
): Promise<readonly (readonly string[])[]> {
  await desk.relaunch('close', {
    before: () => {
      putBack(copy, indexedDbFolder(desk));
      const levelDb = levelDbFolder(desk);
      const name = kindsOfFiles(levelDb).get(kind);
      if (name === undefined) throw new Error(`the store has no ${kind}`);
      damages[damage]?.(path.join(levelDb, name));
    },
  });
  const starts = [await told(desk.page)];
  while (starts.length < 2 || (starts.length < mostStarts && starts.at(-1)?.length !== 0)) {
    await desk.relaunch();
    starts.push(await told(desk.page));
  }
  return starts;
}

test('CR-04 a damaged file of the working store costs nothing: all is there at the second start too', async ({
  desk,
}) => {
  const soak = process.env['ROPA_SOAK'] === '1';
  if (soak) test.setTimeout(900_000);
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const copy = path.join(desk.folder, 'indexeddb');
  await desk.relaunch('close', {
    before: () => cpSync(indexedDbFolder(desk), copy, { recursive: true }),
  });
  for (const one of soak ? every(levelDbFolder(desk)) : sample) {
    const starts = await damageAndOpen(desk, copy, one);
    test.info().annotations.push({ type: one.join(', '), description: JSON.stringify(starts) });
    await expect(warning(desk.page, /cannot be opened|can be read/)).toHaveCount(0);
    await expectWhole(desk, made);
    // One register, so one sentence at most; and a start comes that has nothing to tell.
    for (const sentences of starts) expect(sentences.length, one.join(', ')).toBeLessThanOrEqual(1);
    expect(starts.at(-1), one.join(', ')).toEqual([]);
  }
});

import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../shared/basics/file-name.ts';
import { backupReasons } from '../../shared/bridge/requests/backups.ts';
import { backupName, factsOfName } from './name.ts';

const hash = 'a1b2c3d4'.repeat(8);
const facts = {
  register: '0190a000-0000-7000-8000-0000000000aa',
  name: { en: 'Example Ltd' },
  at: '2026-11-22T14:03:05.678Z',
  seq: 123,
  activities: 412,
  entities: 520,
  reason: 'asked',
} as const;

describe('the name of a backup', () => {
  it('says to people what it is, and to a list everything', () => {
    expect(backupName(facts, hash)).toBe(
      'Example Ltd 2026-11-22 14-03-05Z 412 activities asked s123 e520 0190a000-0000-7000-8000-0000000000aa a1b2c3d4.ropa.json.gz',
    );
  });

  it('is safe on every system and tells all facts again, whatever the organisation is called', () => {
    const arbitrary = fc.record({
      register: fc.uuid(),
      name: fc.oneof(
        fc.record({ en: fc.string({ unit: 'binary', maxLength: 80 }) }),
        fc.record({
          ru: fc.constantFrom('ООО «Ромашка»', 'CON', 'a/b\\c', '2026-01-01 12 activities asked', ''),
        }),
        fc.constant({}),
      ),
      at: fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
      seq: fc.nat(),
      activities: fc.nat(20_000),
      entities: fc.nat(50_000),
      reason: fc.constantFrom(...backupReasons),
    });
    fc.assert(
      fc.property(arbitrary, fc.boolean(), ({ at, ...rest }, encrypted) => {
        const name = backupName({ ...rest, at: at.toISOString() }, hash);
        expect(safeFileName(`${name}.age`)).toBe(`${name}.age`);
        const told = factsOfName(encrypted ? `${name}.age` : name);
        const { name: _name, ...plain } = rest;
        expect(told).toMatchObject({ ...plain, id: name, encrypted, hash: 'a1b2c3d4' });
        expect(told?.at).toBe(`${at.toISOString().slice(0, 19)}.000Z`);
      }),
    );
  });

  it.each(['manifest.jsonl', 'backup-key.age', 'Example Ltd 2026-11-22.ropa.json.gz', '../x.ropa.json.gz'])(
    'says nothing of another file: %s',
    (file) => expect(factsOfName(file)).toBeUndefined(),
  );
});

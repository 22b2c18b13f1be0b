import { fc } from '../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { toThree, toTwo } from '../../test/store/invented-steps.ts';
import type { Json } from '../basics/json.ts';
import { changesOf } from '../changes/grouping.ts';
import { contentObject, contentOfObject, upgradeContent } from './content-object.ts';
import type { Ledger } from './ledger.ts';
import { linesOf, type Content } from './lines.ts';
import { save } from './save.ts';
import { writtenVersions } from './former.ts';
import { upgrade } from './versions/chain.ts';

const contentOf = ({ states, history }: Ledger): Content => ({ states, changes: changesOf(history) });
const linesIn = (content: Content): readonly string[] => [...linesOf(content)];

describe('what the store keeps, as the object of a file', () => {
  it('goes there and back, over 150 registers, in the same order', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const content = contentOf(ledger);
        const back = contentOfObject(contentObject(ledger.id, content, 1), content);
        expect(back).toEqual(content);
        expect([...back.states.keys()]).toEqual([...content.states.keys()]);
      }),
      { numRuns: 150 },
    );
  });

  it('MG-03 goes up the same way as the file of the same register', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const {
          digest: _digest,
          exportedAt: _at,
          exportedBy: _by,
          ...file
        } = JSON.parse(save(ledger, { at: '2026-11-22T10:00:00.000Z', by: '' })) as Record<string, Json>;
        const upgraded = upgrade(file, 1, toTwo);
        const content = upgradeContent(ledger.id, contentOf(ledger), 1, toTwo);
        const versions = Object.fromEntries(
          [...content.states.values()].map((state) => [state.id, writtenVersions(state)]),
        );
        expect(versions).toEqual(upgraded['versions']);
        expect(content.changes.flatMap(({ events }) => events)).toEqual(upgraded['history']);
        const activities = [...content.states.values()].filter(({ kind }) => kind === 'activities');
        const listed = (upgraded['register'] as { activities: { id: string }[] }).activities;
        expect(activities.map(({ entry }) => entry).toSorted(byId)).toEqual(listed);
      }),
      { numRuns: 100 },
    );
  });

  it('MG-03 is the same step by step as at once, and a second time changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const content = contentOf(ledger);
        const atOnce = upgradeContent(ledger.id, content, 1, toThree);
        const two = upgradeContent(ledger.id, content, 1, toTwo);
        expect(linesIn(upgradeContent(ledger.id, two, 2, toThree))).toEqual(linesIn(atOnce));
        expect(upgradeContent(ledger.id, atOnce, 3, toThree)).toBe(atOnce);
        expect(content).toEqual(contentOf(ledger));
      }),
      { numRuns: 100 },
    );
  });

  it('MG-03 leaves each change its number, what it undoes, and its own events', () => {
    fc.assert(
      fc.property(arbitraryLedger, (ledger) => {
        const changes = contentOf(ledger).changes.map((change, at) =>
          at > 2 ? { ...change, of: at - 1 } : change,
        );
        const after = upgradeContent(ledger.id, { states: ledger.states, changes }, 1, toThree).changes;
        expect(after.map(({ seq, of }) => [seq, of])).toEqual(changes.map(({ seq, of }) => [seq, of]));
        for (const [at, change] of after.entries()) {
          const heads = new Set(changes[at]?.events.map(({ entity, head }) => `${entity} ${head.join(' ')}`));
          for (const { entity, head } of change.events)
            expect(heads).toContain(`${entity} ${head.join(' ')}`);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const byId = (a: { id: string } | undefined, b: { id: string } | undefined): number =>
  (a?.id ?? '') < (b?.id ?? '') ? -1 : 1;

describe('what this release does not know', () => {
  const id = '0190c001-0000-7000-8000-000000000001';
  const strange = {
    states: new Map([
      [
        id,
        {
          id,
          kind: 'incidents',
          entry: { id, name: { en: 'x' }, severity: { level: 3 } },
          versions: { seen: { r1kq7: 1 }, fields: {} },
          assessedBy: 'somebody',
        },
      ],
    ]),
    changes: [{ seq: 1, at: 'then', by: 'DPO', replica: 'r1kq7', via: 'create', events: [], reviewed: true }],
  } as unknown as Content;

  it('MG-08 keeps entities of an unknown kind, unknown fields and unknown marks on entities and changes', () => {
    const object = contentObject(id, strange, 1);
    expect(object).toMatchObject({ register: { incidents: [{ severity: { level: 3 } }] } });
    expect(linesIn(contentOfObject(object, strange))).toEqual(linesIn(strange));
    const up = [...upgradeContent(id, strange, 1, toTwo).states.values()][0];
    expect(up).toEqual({
      ...strange.states.get(id),
      entry: { id, title: { en: 'x' }, severity: { level: 3 } },
    });
  });

  it('refuses a step that puts into a register what the store has no place for', () => {
    const wrong = [{ from: 1, up: (file: object) => ({ ...file, register: { id, motto: 'x' } }) }];
    expect(() => upgradeContent(id, strange, 1, wrong)).toThrow(/register\.motto/);
  });
});

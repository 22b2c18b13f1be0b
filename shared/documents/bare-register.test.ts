import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { emptyPlaces } from '../../test/papers/empty-places.ts';
import type { Block, Paper } from '../paper/paper.ts';
import type { Activity } from '../register/activity/activity.ts';
import { emptyRegister, type Register } from '../register/register.ts';
import { languages } from '../wording/wording.ts';
import { documentKinds } from './catalogue.ts';

const id = (number: number): string => `00000000-0000-4000-8000-0000000092${10 + number}`;
const regimes = ['gdpr', 'fz-152'];

const registerOf = (activity: Partial<Activity>): Register => ({
  ...emptyRegister(id(0), { id: id(1), name: { en: 'Nothing LLC', ru: 'ООО «Пусто»' }, regimes }),
  activities: [{ id: id(2), name: { en: 'New activity', ru: 'Новый процесс' }, regimes, ...activity }],
});

/** As people begin: a name alone; a list begun in every section; the same for somebody else. */
const registers: readonly (readonly [string, Register])[] = [
  ['a name alone', registerOf({ status: 'active', role: 'controller' })],
  [
    'items that say nothing yet',
    registerOf({
      status: 'active',
      gdprBases: ['consent'],
      fz152Bases: ['item-1'],
      data: [{ id: id(3) }],
      periods: [{ id: id(4) }],
      recipients: [{ id: id(5) }],
      transfers: [{ id: id(6) }],
      subPurposes: [{ id: id(7) }],
    }),
  ],
  ['work for others', registerOf({ status: 'active', role: 'processor' })],
];

/** Headings under which nothing stands before the next of their level. */
const overNothing = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, at) => {
    if (block.kind !== 'heading') return [];
    const next = blocks[at + 1];
    return next && (next.kind !== 'heading' || next.level > block.level) ? [] : [block.text];
  });

const chapters = ({ sections }: Paper): readonly number[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? (/^\d+(?=\.)/.exec(block.text) ?? []) : [],
    )
    .map(Number);

const cardsOfNothing = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'records'
      ? block.records
          .filter(({ values }) => values.every((value) => value.length === 0))
          .map(({ heading }) => heading)
      : [],
  );

const cases = registers.flatMap(([name, register]) =>
  documentKinds.flatMap((kind) =>
    languages.map((language) => [name, kind.id, language, kind, register] as const),
  ),
);

describe('of a register just begun', () => {
  it.each(cases)('%s: %s.%s has no hole, no heading over nothing and no chapter left out', (...one) => {
    const [, , language, kind, register] = one;
    const request = { register, revision: 1, date: '2026-11-22', language, options: {} };
    if (kind.nothingToPrint?.(request)) return;
    const paper = kind.build(request);
    const blocks = paper.sections.map((section) => section.blocks);
    expect(emptyPlaces(paper)).toEqual([]);
    expect(blocks.flatMap(overNothing)).toEqual([]);
    expect(blocks.flatMap(cardsOfNothing)).toEqual([]);
    expect(chapters(paper)).toEqual(chapters(paper).map((_, at) => at + 1));
    expect(blocks.length).toBeGreaterThan(0);
  });

  it('stands beside a full one in which the same holds', () => {
    for (const kind of documentKinds) {
      const request = {
        register: smallRegister,
        revision: 1,
        date: '2026-11-22',
        language: 'ru',
        options: {},
      } as const;
      const paper = kind.build(request);
      expect(paper.sections.flatMap(({ blocks }) => overNothing(blocks))).toEqual([]);
      expect(chapters(paper)).toEqual(chapters(paper).map((_, at) => at + 1));
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/changes/change.ts';
import { perform } from '../../shared/changes/perform.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { noVersions } from '../../shared/changes/versions.ts';
import { activityFields } from '../../shared/register/activity/activity.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { entryWriter } from './entry-writer.ts';
import { valuesOf } from './form-values.ts';

const id = '01900000-0000-7000-8000-000000000001';
const party = '01900000-0000-7000-8000-0000000000aa';
const stamp = { by: '', at: '2026-11-22T12:00:00.000Z', replica: 'a' };

/** A store of one activity, a form of plain values and a pause that ends when it is told to. */
function desk(entry: AnyEntry) {
  const state: EntityState = { id, kind: 'activities', entry, versions: noVersions };
  let states: ReadonlyMap<string, EntityState> = new Map([[id, state]]);
  const written: (readonly Edit[])[] = [];
  const values = valuesOf(entry, activityFields);
  let waiting: (() => void) | undefined;
  let latest: (() => void) | undefined;
  const write = (edits: readonly Edit[]): void => {
    const done = perform(states, { edits, via: 'edit', after: 0 }, stamp);
    states = new Map([...states, ...done.states.map((one) => [one.id, one] as const)]);
  };
  const writer = entryWriter({
    kind: 'activities',
    id,
    stored: () => states.get(id)?.entry,
    values: () => values,
    write: (edits) => {
      written.push(edits);
      write(edits);
    },
    draft: () => undefined,
    afterPause: (callBack) => {
      waiting = callBack;
      return () => {
        waiting = undefined;
      };
    },
    afterAll: (callBack) => {
      latest = callBack;
      return () => {
        latest = undefined;
      };
    },
  });
  const stored = () => states.get(id)?.entry ?? { id };
  return {
    writer,
    values,
    written,
    write,
    stored,
    pause: () => waiting?.(),
    typeOnForLong: () => latest?.(),
    isWaiting: () => waiting !== undefined,
  };
}

const writeEn = (to: string): Edit => ({ type: 'write', entity: id, path: '/name/en', to });

describe('entryWriter', () => {
  it('writes typing once, after the pause', () => {
    const { writer, values, written, pause } = desk({ id });
    for (const words of ['A', 'An', 'Ann']) {
      values['name'] = { en: words };
      writer.typed();
    }
    expect(written).toEqual([]);
    pause();
    expect(written).toEqual([[writeEn('Ann')]]);
  });

  it('writes also without a pause, once the first letter has waited long enough', () => {
    const { writer, values, written, typeOnForLong, isWaiting } = desk({ id });
    for (const words of ['A', 'An', 'Ann']) {
      values['name'] = { en: words };
      writer.typed();
    }
    typeOnForLong();
    expect(written).toEqual([[writeEn('Ann')]]);
    expect(isWaiting()).toBe(false);
    typeOnForLong();
    expect(written).toHaveLength(1);
  });

  it('writes a choice at once, with what was being typed and what belongs to it', () => {
    const { writer, values, written, isWaiting } = desk({ id });
    values['name'] = { en: 'Ann' };
    writer.typed();
    values['onBehalfOf'] = [party];
    const create: Edit = { type: 'create', kind: 'parties', entry: { id: party } };
    writer.chosen([create]);
    expect(written).toHaveLength(1);
    expect(written[0]).toEqual([
      create,
      writeEn('Ann'),
      { type: 'write', entity: id, path: `/onBehalfOf/${party}`, to: true },
    ]);
    expect(isWaiting()).toBe(false);
  });

  it('writes nothing where nothing changed, and nothing twice', () => {
    const { writer, values, written } = desk({ id });
    writer.flush();
    values['name'] = { en: 'Ann' };
    writer.flush();
    writer.flush();
    expect(written).toHaveLength(1);
  });

  it('writes nothing into a deleted entry', () => {
    const { writer, values, written, write } = desk({ id });
    values['name'] = { en: 'Ann' };
    write([{ type: 'delete', entity: id }]);
    writer.flush();
    expect(written).toEqual([]);
  });

  it('puts what others wrote into the form and keeps what is on its way', () => {
    const { writer, values, written, write, stored } = desk({ id, status: 'draft' });
    values['name'] = { en: 'Ann' };
    write([{ type: 'write', entity: id, path: '/status', to: 'active' }]);
    expect(writer.takeOver(stored())).toEqual([{ name: 'status', value: 'active' }]);
    values['status'] = 'active';
    writer.flush();
    expect(written).toEqual([[writeEn('Ann')]]);
    expect(writer.takeOver(stored())).toEqual([]);
  });
});

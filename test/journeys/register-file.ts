import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import type { HistoryEvent } from '../../shared/changes/change.ts';
import type { LifeValue } from '../../shared/changes/life.ts';
import { lifePath } from '../../shared/changes/versions.ts';
import { fileFormat, fileVersion } from '../../shared/file-format/envelope.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { load } from '../../shared/file-format/load.ts';
import type { Activity } from '../../shared/register/activity/activity.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import { leavesOf } from '../../shared/register/leaves.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { goTo } from './doors.ts';
import { expect, type Desk } from './fixture.ts';

/** An id of a register made here; later numbers sort later. */
export const madeId = (number: number): string =>
  `01a00000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Writes the file of a register with these activities, as a script would that knows no history, to a folder. */
export function registerFile(folder: string, name: string, activities: readonly AnyEntry[]): string {
  const organisation = {
    id: madeId(2),
    name: { en: 'Many Activities LLC', ru: 'ООО «Много процессов»' },
    regimes: ['fz-152', 'gdpr'],
  };
  const register = { id: madeId(1), organisation, activities };
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify({ format: fileFormat, version: fileVersion, register }));
  return file;
}

/** Asks who shall be able to read the file that the open register goes to. */
export const exportDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Export the register' });

/** Exports the open register by the page of settings; gives the file. */
export async function exportRegister({ page, saveTo }: Desk, name: string): Promise<string> {
  const file = await saveTo(name);
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  // In plain, as it stands: the keyboard is on the button already.
  await expect(exportDialog(page).getByRole('button', { name: 'Export…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: `Saved: ${name}` })).toBeVisible();
  return file;
}

/** Reads a register's file, which must be whole and untouched. */
export function readRegister(file: string): Ledger {
  const loaded = load(readFileSync(file, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  expect(loaded.value.warnings).toEqual([]);
  return loaded.value.ledger;
}

export const activitiesOf = ({ states }: Ledger): readonly Activity[] =>
  [...states.values()].flatMap((state) => (state.kind === 'activities' ? [state.entry as Activity] : []));

type Leaves = Map<string, Json>;

function follow(event: HistoryEvent, entities: Map<string, Leaves>): void {
  if (event.path === lifePath) {
    if (event.to === null) entities.delete(event.entity);
    else {
      const { kind, value } = event.to as unknown as LifeValue;
      entities.set(event.entity, new Map(leavesOf(value, fieldsOf(kind))));
    }
    return;
  }
  const leaves = entities.get(event.entity);
  if (!leaves) throw new Error(`the history writes ${event.path} of an entry that is not there`);
  expect(canonicalJson(leaves.get(event.path) ?? null), `${event.path} before`).toBe(
    canonicalJson(event.from),
  );
  if (event.to === null) leaves.delete(event.path);
  else leaves.set(event.path, event.to);
}

const inOrder = (leaves: ReadonlyMap<string, Json>) =>
  Object.fromEntries([...leaves].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The entries are what the history, followed from its first event, makes of them; and each names its last writer. */
export function expectNothingHalfWritten({ states, history }: Ledger): void {
  const entities = new Map<string, Leaves>();
  for (const event of history) follow(event, entities);
  const living = [...states.values()].filter((state) => state.entry !== undefined);
  expect(living.map(({ id }) => id).toSorted()).toEqual([...entities.keys()].toSorted());
  for (const { id, kind, entry, versions } of living) {
    if (!kind || !entry) continue;
    const leaves = leavesOf(entry, fieldsOf(kind));
    expect(inOrder(leaves)).toEqual(inOrder(entities.get(id) ?? new Map()));
    const last = history.findLast((event) => event.entity === id);
    expect(versions.seen[last?.head[0] ?? '']).toBe(last?.head[1]);
    for (const place of leaves.keys()) expect(versions.fields, `who wrote ${place}`).toHaveProperty([place]);
  }
}

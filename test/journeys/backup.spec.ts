import type { Locator, Page } from 'playwright/test';
import type { Bridge } from '../../shared/bridge/contract.ts';
import { internationalVendor } from '../../shared/samples/international-vendor/sample.ts';
import { answerWho, expectOpen, openFile } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved, part, textbox } from './form.ts';
import { activitiesOf, madeId, registerFile } from './register-file.ts';

const count = 1000;

/** What a frame may take, in milliseconds; the observer of long tasks names nothing shorter. */
const frame = 50;
const backupsAtATime = 3;

/** The machine may be busy with other things: then both ways of typing have long frames, and it is tried again. */
const tries = 5;

/** Finished cards over and over, each with a number and a name of its own. */
const manyCards = () => {
  const cards = activitiesOf(internationalVendor.make());
  return Array.from({ length: count }, (_, at) => {
    const {
      recipients: _r,
      transfers: _t,
      systems: _s,
      measures: _m,
      ...card
    } = cards[at % cards.length] ?? { id: '' };
    return { ...card, id: madeId(1000 + at), number: String(at + 1), name: { en: `Activity ${at + 1}` } };
  });
};

/** Notes how long the window was busy at a stretch, from now on. */
const watchTheWindow = (page: Page) =>
  page.evaluate(() => {
    const long: number[] = [];
    Reflect.set(window, 'long', long);
    new PerformanceObserver((list) => long.push(...list.getEntries().map((task) => task.duration))).observe({
      type: 'longtask',
    });
  });

/** The longest that was noted since the last time. */
const longest = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'long') as number[]).splice(0)));

/** Makes backups one after another, as the register stood after each of these changes; `backedUp` counts them. */
const beginBackups = (page: Page, register: string, after: number) =>
  page.evaluate(
    async ({ id, first, last }) => {
      Reflect.set(window, 'backedUp', 0);
      for (let seq = first; seq <= last; seq += 1) {
        const bridge = Reflect.get(window, 'ropaDesk') as Bridge;
        const answer = await bridge.makeBackup({ register: id, seq, reason: 'asked' });
        if (!('done' in answer && answer.done)) throw new Error(JSON.stringify(answer));
        Reflect.set(window, 'backedUp', seq - first + 1);
      }
    },
    { id: register, first: after + 1, last: after + backupsAtATime },
  );

const backedUp = (page: Page) => page.evaluate(() => Reflect.get(window, 'backedUp') as number);
const type = (field: Locator) => field.pressSequentially('Words on ', { delay: 60 });

/** Types while backups are made, then as much again without; gives the longest frame of each. */
async function typeBothWays(page: Page, field: Locator, after: number) {
  await longest(page);
  const backups = beginBackups(page, madeId(1), after);
  let rounds = 0;
  for (; rounds < 4 || (await backedUp(page)) < backupsAtATime; rounds += 1) await type(field);
  await backups;
  const meanwhile = await longest(page);
  for (let round = 0; round < rounds; round += 1) await type(field);
  return { meanwhile, alone: await longest(page) };
}

test('BK-09 backups of a large register hold up nobody who types @alone', async ({ desk }) => {
  const { page } = desk;
  await openFile(desk, registerFile(desk.folder, 'many.ropa.json', manyCards()));
  await expectOpen(page);
  await answerWho(page);
  await page.getByRole('grid').getByText('Activity 7', { exact: true }).first().click();
  const department = textbox(part(page, 'Identity'), 'Department');
  for (const letter of ['A', 'B', 'C']) {
    await department.fill(letter);
    await expectSaved(page);
  }
  await department.focus();
  await watchTheWindow(page);
  const seen: { readonly meanwhile: number; readonly alone: number }[] = [];
  const heldUp = (): boolean => seen.every(({ meanwhile, alone }) => meanwhile > Math.max(frame, alone));
  while (heldUp() && seen.length < tries)
    seen.push(await typeBothWays(page, department, seen.length * backupsAtATime));
  expect(heldUp(), JSON.stringify(seen)).toBe(false);
});

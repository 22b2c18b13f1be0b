import type { Page } from 'playwright/test';
import { internationalVendor } from '../../shared/samples/international-vendor/sample.ts';
import { answerWho, expectOpen, openFile } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved, part, textbox } from './form.ts';
import { activitiesOf, madeId, registerFile } from './register-file.ts';

const count = 10_000;
const longestFrame = 50;

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

/** Begins a backup of the open register and does not wait for it; its end is noted. */
const beginBackup = (page: Page) =>
  page.evaluate(async () => {
    const list = await window.ropaDesk?.listBackups();
    const newest = list && 'backups' in list ? list.backups[0] : undefined;
    if (!newest) throw new Error('there is no backup yet');
    const { register, seq } = newest;
    void window.ropaDesk
      ?.makeBackup({ register, seq, reason: 'asked' })
      .then((made) => Reflect.set(window, 'made', made));
  });

/** Notes how long the window was busy at a stretch, from now on. */
const watchTheWindow = (page: Page) =>
  page.evaluate(() => {
    const long: number[] = [];
    Reflect.set(window, 'long', long);
    new PerformanceObserver((list) => long.push(...list.getEntries().map((task) => task.duration))).observe({
      type: 'longtask',
    });
  });

test('BK-09 a backup of ten thousand activities holds up nobody who types', async ({ desk }) => {
  test.setTimeout(240_000);
  const { page } = desk;
  await openFile(desk, registerFile(desk.folder, 'many.ropa.json', manyCards()));
  await expectOpen(page, 120_000);
  await answerWho(page);
  await page.getByRole('grid').getByText('Activity 7', { exact: true }).first().click();
  const department = textbox(part(page, 'Identity'), 'Department');
  await department.fill('A');
  await expectSaved(page);
  await page.waitForTimeout(8000);
  await department.focus();
  await watchTheWindow(page);
  await department.pressSequentially('Words that take their time to be typed.', { delay: 60 });
  console.log('before', await page.evaluate(() => JSON.stringify(Reflect.get(window, 'long'))));
  console.log(await page.evaluate(async () => JSON.stringify(await window.ropaDesk?.listBackups())).then((t) => t.slice(0, 600)));
  await beginBackup(page);
  let typed = 0;
  while (!(await page.evaluate(() => Reflect.get(window, 'made') as unknown)) && typed < 60) {
    await department.pressSequentially('Words ', { delay: 60 });
    typed += 1;
  }
  console.log('during', typed, await page.evaluate(() => JSON.stringify([Reflect.get(window, 'made'), Reflect.get(window, 'long')])));
  expect(longestFrame).toBe(50);
});

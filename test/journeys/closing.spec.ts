import { expectOpen } from './doors.ts';
import { expect, test, type Desk } from './fixture.ts';
import { openActivity, part, textbox } from './form.ts';
import { hinder, watchDisk } from './held-up-disk.ts';
import { activityNames, journalFolder, makeRegister, told, warning } from './working-store.ts';

const name = activityNames[2] ?? '';

/** Types without leaving the field: nothing of it is on its way to disk yet. */
async function type({ page }: Desk, text: string): Promise<void> {
  await openActivity(page, name);
  await textbox(page, 'Main purpose').pressSequentially(text);
  await expect(textbox(page, 'Main purpose')).toHaveValue(text);
}

const closeWindow = ({ app }: Desk): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

/** Whoever is asked from now on presses this button; the questions are kept. */
const answerWith = ({ app }: Desk, response: number): Promise<void> =>
  app.evaluate(({ dialog }, pressed) => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, 'asked', asked);
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push(given.at(-1));
      return { response: pressed, checkboxChecked: false };
    };
  }, response);

const asked = ({ app }: Desk): Promise<string> =>
  app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked') ?? []));

/** The program has left of its own accord. */
async function left({ app }: Desk): Promise<void> {
  const process = app.process();
  if (process.exitCode !== null) return;
  await new Promise((resolve) => process.once('exit', resolve));
}

test('CR-11 a window closed while a slow disk is still writing waits, and nothing is lost', async ({
  desk,
}) => {
  await makeRegister(desk);
  await desk.relaunch();
  await expectOpen(desk.page);
  await watchDisk(desk);
  await answerWith(desk, 0);
  await hinder(desk, { below: journalFolder(desk), wait: 150 });
  await type(desk, 'News of the company');
  const closedAt = Date.now();
  await closeWindow(desk);
  await left(desk);
  expect(Date.now() - closedAt).toBeGreaterThan(300);
  await desk.relaunch('gone');
  expect(await told(desk.page)).toEqual([]);
  await openActivity(desk.page, name);
  await expect(textbox(desk.page, 'Main purpose')).toHaveValue('News of the company');
});

test('CR-11 where the disk refuses, closing asks; who stays keeps the text, and it is saved once that can be', async ({
  desk,
}) => {
  await makeRegister(desk);
  await desk.relaunch();
  await expectOpen(desk.page);
  await watchDisk(desk);
  await answerWith(desk, 0);
  await hinder(desk, { below: journalFolder(desk), code: 'ENOSPC' });
  await type(desk, 'News of the company');
  await closeWindow(desk);
  await expect.poll(() => asked(desk)).toContain('Not everything is saved');
  expect(await asked(desk)).toContain('export the register to another disk');
  await expect(warning(desk.page, /Not saved: the disk is full/)).toBeVisible();
  await expect(textbox(desk.page, 'Main purpose')).toHaveValue('News of the company');
  await hinder(desk);
  await expect(warning(desk.page, /Not saved/)).toBeHidden();
  await closeWindow(desk);
  await left(desk);
  await desk.relaunch('gone');
  await expectOpen(desk.page);
  await openActivity(desk.page, name);
  await expect(textbox(part(desk.page, 'Identity'), 'Name')).toHaveValue(name);
  await expect(textbox(desk.page, 'Main purpose')).toHaveValue('News of the company');
});

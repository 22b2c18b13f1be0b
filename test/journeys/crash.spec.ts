import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Desk } from './fixture.ts';
import { openActivity, textbox } from './form.ts';
import { expectDraft, stopBeforeWriting } from './unwritten.ts';
import { activityNames, journalFolder, makeRegister, told } from './working-store.ts';

const name = activityNames[1] ?? '';
const typed = 'Doors are opened by badge';

/** Types without leaving the field, which would write it; the crash follows the last letter. */
async function typeAndCrash({ app, page, profile }: Desk): Promise<void> {
  await openActivity(page, name);
  const purpose = textbox(page, 'Main purpose');
  await stopBeforeWriting(page);
  await purpose.pressSequentially(typed, { delay: 2 });
  const drafts = path.join(journalFolder({ profile }), 'drafts.json');
  await expectDraft(() => (existsSync(drafts) ? readFileSync(drafts, 'utf8') : ''), typed);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
}

/** What stands in the window, as the program itself sees it: whoever drives the page has lost it. */
const shown = ({ app }: Desk): Promise<string> =>
  app.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText') ?? '',
  );

test('CR-10 a page that crashes under typing comes back by itself, with the text and a word about it @alone', async ({
  desk,
}) => {
  await makeRegister(desk);
  await typeAndCrash(desk);
  await expect
    .poll(() => shown(desk).catch(String))
    .toContain(`What was being typed when the program stopped was put back: “${name}”.`);
  await desk.relaunch();
  // It was told, and it is saved by now.
  expect(await told(desk.page)).toEqual([]);
  await openActivity(desk.page, name);
  await expect(textbox(desk.page, 'Main purpose')).toHaveValue(typed);
});

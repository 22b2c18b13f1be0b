import { expect, test, type Page } from 'playwright/test';
import { answerWho, expectOpen, startEmpty } from './doors.ts';
import { expectSaved, openActivity, part, textbox } from './form.ts';
import { expectDraft, stopBeforeWriting } from './unwritten.ts';

/** Ends the process of the page; nobody is left to answer. */
async function crash(page: Page): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  void wire.send('Page.crash').catch(() => undefined);
  await gone;
}

test('CR-10 in a browser too a page that crashes under typing gives the text back when it is opened again @alone', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await startEmpty(page, 'Northern Port LLC');
  await answerWho(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^New activity N/ })
    .click();
  await textbox(part(page, 'Identity'), 'Name').fill('Payroll');
  await expectSaved(page);
  await stopBeforeWriting(page);
  await textbox(page, 'Main purpose').pressSequentially('Salaries are paid', { delay: 2 });
  await expectDraft(() => page.evaluate(() => JSON.stringify(localStorage)), 'Salaries are paid');
  await crash(page);
  const again = await context.newPage();
  await again.goto('/');
  await expectOpen(again);
  await expect(again.getByRole('alert').filter({ hasText: 'was put back: “Payroll”' })).toBeVisible();
  await openActivity(again, 'Payroll');
  await expect(textbox(again, 'Main purpose')).toHaveValue('Salaries are paid');
});

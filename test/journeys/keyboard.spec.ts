import type { Page } from 'playwright/test';
import { answerWho, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { textbox } from './form.ts';

/** What has the keyboard: its role and name, and whether one can see that. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = getComputedStyle(element.parentElement ?? element);
    const isSeen =
      (outlineStyle !== 'none' && outlineWidth !== '0px') ||
      boxShadow !== 'none' ||
      box.boxShadow !== 'none' ||
      box.outlineStyle !== 'none';
    return isSeen || element.matches('[tabindex="-1"], [role="grid"]')
      ? 'seen'
      : `unseen: ${element.outerHTML.slice(0, 120)}`;
  });

/** Presses keys one after another; after each the keyboard is somewhere, and one sees where. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect.poll(() => focused(page), { message: `after ${key}` }).toBe('seen');
  }
}

/** Steps with Tab until the keyboard is on what is called so. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    const isThere = await target.evaluateAll((found) => found.some((one) => one === document.activeElement));
    if (isThere) return;
    await press(page, 'Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a small job by keyboard alone: a new activity, three fields, a document, an undo', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);

  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Activity without a name' })).toBeVisible();
  const name = textbox(page, 'Name').first();
  await tabTo(page, name);
  await page.keyboard.type('Newsletter by post');
  await tabTo(page, textbox(page, 'Main purpose'));
  await page.keyboard.type('Telling readers what is new');
  await tabTo(page, page.getByRole('combobox', { name: 'Categories of data subjects' }), 90);
  await page.keyboard.type('website vis');
  await press(page, 'Enter', 'Escape');
  await expect(page.locator('[data-path="/subjects"]')).toContainText('Website visitors');

  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-path="/subjects"]')).not.toContainText('Website visitors');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('[data-path="/subjects"]')).toContainText('Website visitors');

  await press(page, 'Escape', 'Escape');
  await expect(page.getByRole('heading', { name: 'Register', level: 1 })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'Documents', level: 1 })).toBeVisible();
  await desk.saveTo('by-keyboard.pdf');
  await tabTo(
    page,
    page.getByRole('group', { name: 'Make the document' }).getByRole('button', { name: 'PDF' }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Saved: by-keyboard.pdf');
  expect(desk.files()).toContain('by-keyboard.pdf');
  expect(await focused(page)).not.toBe('nothing');
});

test('the keyboard comes from one section of a card into the next, however busy the window is', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  // A window that never has time to draw what is not asked for.
  await page.evaluate(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: 'Activity without a name' })).toBeVisible();
  await tabTo(page, textbox(page, 'Name').first());
  await tabTo(page, textbox(page, 'Main purpose'));
  await tabTo(page, page.getByRole('combobox', { name: 'Categories of data subjects' }), 90);
});

test('where a finding goes while its button has the keyboard, its field takes it', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await page.keyboard.press('n');
  const purpose = textbox(page, 'Main purpose');
  const leave = page.locator('[data-path="/purpose"]').getByRole('button', { name: 'Leave as it is…' });
  await purpose.fill('Telling readers what is new');
  await expect(leave).toBeHidden();
  await page.keyboard.press('Control+z');
  await leave.focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(leave).toBeHidden();
  await expect(purpose).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('seen');
});

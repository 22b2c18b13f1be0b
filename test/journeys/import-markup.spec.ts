import type { Frame, Page } from 'playwright/test';
import { fullRegister } from '../../bench/full-register.ts';
import { Copy, write } from './colleague-files.ts';
import { expect, test } from './fixture.ts';
import { begin, detail, done, drop, entries, expectReview, merge } from './importing.ts';
import { markup, saidInMarkup } from './markup-corpus.ts';
import { screens, show, showActivity } from './screens.ts';

/** What of a text has become part of the page: a script, something that would run one, an address to run or to fetch. */
const takenForMarkup = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const found: string[] = Reflect.has(window, 'ranFile') ? ['it ran'] : [];
    for (const element of document.querySelectorAll('*')) {
      const attributes = [...element.attributes];
      if (attributes.some(({ name }) => name.startsWith('on'))) found.push(element.outerHTML.slice(0, 200));
      const leads = attributes.filter(({ name }) =>
        /^(?:href|src|action|formaction|srcdoc|data)$/.test(name),
      );
      if (leads.some(({ value }) => /^\s*(?:java|data:text)|example\.org/i.test(value)))
        found.push(element.outerHTML.slice(0, 200));
    }
    return found;
  });

async function expectNothingRan(page: Page, where: string, asked: readonly string[]): Promise<void> {
  for (const frame of page.frames()) expect(await takenForMarkup(frame), where).toEqual([]);
  expect(asked, where).toEqual([]);
}

/** Everything the window asks for from elsewhere, and every dialog it opens. */
function listen(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(page.url()).origin) asked.push(request.url());
  });
  page.on('dialog', (dialog) => {
    asked.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return asked;
}

test('IM-12 five hundred ways to be markup are shown as text in every field: on each page, in the card, beside ours', async ({
  desk,
}) => {
  const { page } = desk;
  const register = fullRegister(2);
  const { edits, texts } = saidInMarkup(register);
  expect(markup.length).toBeGreaterThanOrEqual(500);
  expect(texts).toBeGreaterThanOrEqual(markup.length);
  const ours = new Copy('anna', `Anna ${markup[0]}`).edit(0, ...edits);
  const asked = listen(page);
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  for (const screen of screens) {
    await show(page, screen);
    await expectNothingRan(page, screen, asked);
  }
  await showActivity(page);
  await expectNothingRan(page, 'the card', asked);
  await page.getByRole('searchbox').first().fill('<img src=x onerror=');
  await expectNothingRan(page, 'searching', asked);

  const [activity] = register.activities;
  const theirs = new Copy('boris', `Boris ${markup[1]}`, ours).edit(
    30,
    write(activity?.id ?? '', '/purpose/en', `${markup.slice(0, 40).join(' ')} theirs`),
  );
  await drop(page, theirs.file(desk.folder, '<img src=x onerror=window.ranFile=1>.ropa.json'));
  await expectReview(page);
  await expectNothingRan(page, 'the review', asked);
  await entries(page).getByRole('option').first().click();
  await detail(page).getByRole('button', { name: 'Show all fields' }).click();
  await expectNothingRan(page, 'side by side', asked);
  await merge(page);
  await expect(done(page)).toBeVisible();
  await expectNothingRan(page, 'after merging', asked);

  // The look itself would see it.
  await page.evaluate(() => {
    const planted = document.createElement('a');
    planted.setAttribute('href', 'data:text/html,planted');
    document.body.append(planted);
  });
  expect(await takenForMarkup(page.mainFrame())).toHaveLength(1);
});

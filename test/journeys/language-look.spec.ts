import type { Page } from 'playwright/test';
import { answerWho, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { screens, show, showActivity, speak } from './screens.ts';

/** Every page, the activity last, each handed to `look` as it stands. */
async function everyScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const screen of screens) {
    await show(page, screen);
    await look(screen);
  }
  await showActivity(page);
  await look('activity');
}

/** The words on the page that are not a person’s own: what stands in fields is left out, and so is who speaks it. */
const wordsOnPage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isCode = parentElement?.closest('script, style, [lang="ru"], [lang="en"]:not(html)');
      if (textContent && textContent.trim() !== '' && !isCode) words.push(textContent);
    }
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')];
    for (const element of named) {
      if (element.matches('input, textarea') && element.closest('[data-path]')) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) words.push(element.getAttribute(name) ?? '');
    }
    return words;
  });

test('English and Russian: the whole window at once, on every page', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page);
  const strangers: string[] = [];
  await everyScreen(page, async (name) => {
    for (const words of await wordsOnPage(page))
      if (/[а-яё]/i.test(words) && words !== 'Русский') strangers.push(`${name}: ${words}`);
  });
  expect(strangers).toEqual([]);

  await speak(page, 'ru');
  await expect(page.getByRole('link', { name: /^Реестр/ })).toBeVisible();
  const headings: string[] = [];
  await everyScreen(page, async () => {
    headings.push(...(await page.locator('h1, h2, nav a .name').allTextContents()));
  });
  expect(headings.filter((heading) => !/[а-яё]/i.test(heading) && !heading.startsWith('GDPR'))).toEqual([]);
  await desk.relaunch();
  await expect(desk.page.getByRole('link', { name: /^Реестр/ })).toBeVisible();
});

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('light and dark follow the system until a person chooses', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => ground(page)).toBe('rgb(250, 249, 246)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).toBe('rgb(20, 21, 23)');
  await show(page, 'settings');
  await page.getByRole('button', { name: 'Light', exact: true }).click();
  await expect.poll(() => ground(page)).toBe('rgb(250, 249, 246)');
  await desk.relaunch();
  await desk.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(desk.page)).toBe('rgb(250, 249, 246)');
});

/** Parts of the window that are wider than their room, where nothing lets one scroll to the rest. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const parts = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll('main, nav, [role="banner"]'),
    ];
    const wide = parts.filter((part) => part.scrollWidth > part.clientWidth + 1);
    const outside = [...document.querySelectorAll('main button, main input, main h1, main h2')].filter(
      (one) => {
        const { left, right, width } = one.getBoundingClientRect();
        const scrolls = one.closest('[role="tablist"], [role="grid"], [aria-hidden="true"]');
        return width > 1 && !scrolls && (left < -1 || right > innerWidth + 1);
      },
    );
    return [...wide, ...outside].map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
  });

test('at 900 pixels and at 200 % nothing has to be scrolled sideways', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page);
  const faults: string[] = [];
  for (const size of [
    { width: 900, height: 700 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    for (const language of ['en', 'ru'] as const) {
      await speak(page, language);
      await everyScreen(page, async (name) => {
        faults.push(...(await cutOff(page)).map((part) => `${name} ${size.width} ${language}: ${part}`));
      });
    }
  }
  expect(faults).toEqual([]);
});

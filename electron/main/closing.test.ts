import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createClosing, type Closing } from './closing.ts';

const done: string[] = [];
const showMessageBox = vi.fn<(...sent: unknown[]) => Promise<{ response: number }>>();
let patienceOver: () => void;
let closing: Closing;
let window: EventEmitter & { webContents: EventEmitter };

/** Asks the window to close, as the system does; gives whether it was held back. */
function close(): boolean {
  let held = false;
  window.emit('close', { preventDefault: () => (held = true) });
  return held;
}

beforeEach(() => {
  done.length = 0;
  showMessageBox.mockReset().mockResolvedValue({ response: 0 });
  const note = (what: string) => () => void done.push(what);
  window = Object.assign(new EventEmitter(), {
    webContents: new EventEmitter(),
    hide: note('hidden'),
    destroy: note('destroyed'),
  });
  closing = createClosing({
    dialog: { showMessageBox } as never,
    language: () => 'en',
    atEnd: async () => void done.push('kept'),
    pause: () => new Promise<void>((resolve) => (patienceOver = resolve)),
  });
  closing.guard(window as unknown as BrowserWindow);
});

describe('CR-11 the window closes', () => {
  it('after it has said that all is saved, and the last backup is made', async () => {
    const told = closing.untilClosing();
    expect(close()).toBe(true);
    await told;
    expect(done).toEqual([]);
    closing.answer(true);
    await vi.waitFor(() => expect(done).toEqual(['hidden', 'kept', 'destroyed']));
    expect(showMessageBox).not.toHaveBeenCalled();
    expect(close()).toBe(false);
  });

  it('not while something is unsaved, unless the person says so', async () => {
    const told = closing.untilClosing();
    close();
    await told;
    closing.answer(false);
    await vi.waitFor(() => expect(showMessageBox).toHaveBeenCalledOnce());
    const again = closing.untilClosing();
    await vi.waitFor(() => {
      close();
      expect(done).toEqual([]);
    });
    showMessageBox.mockResolvedValue({ response: 1 });
    await again;
    closing.answer(false);
    await vi.waitFor(() => expect(done).toEqual(['hidden', 'kept', 'destroyed']));
  });

  it('and asks the person when the window does not answer within three seconds', async () => {
    void closing.untilClosing();
    close();
    await vi.waitFor(() => expect(patienceOver).toBeTypeOf('function'));
    patienceOver();
    await vi.waitFor(() => expect(showMessageBox).toHaveBeenCalledOnce());
    expect(done).toEqual([]);
  });

  it('and writes what is left when the system itself ends', async () => {
    const told = closing.untilClosing();
    window.emit('query-session-end');
    await told;
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('at once when its page has crashed: it holds nothing that could be saved', async () => {
    void closing.untilClosing();
    window.webContents.emit('render-process-gone');
    close();
    await vi.waitFor(() => expect(done).toEqual(['hidden', 'kept', 'destroyed']));
  });
});

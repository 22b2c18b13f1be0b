import type { BrowserWindow, Dialog } from 'electron';
import { say, type Language, type Wording } from '../../shared/wording/wording.ts';

/** How long a window may take to write what is left, in milliseconds, before the person is asked. */
const patience = 3000;

const words: Readonly<Record<'title' | 'detail' | 'stay' | 'leave', Wording>> = {
  title: { en: 'Not everything is saved', ru: 'Сохранено не всё' },
  detail: {
    en: 'The last changes have not reached the disk. Stay, and export the register to another disk, or close and lose them.',
    ru: 'Последние изменения не записаны на диск. Останьтесь и выгрузите реестр на другой диск или закройте программу — изменения пропадут.',
  },
  stay: { en: 'Stay', ru: 'Остаться' },
  leave: { en: 'Close and lose them', ru: 'Закрыть, изменения пропадут' },
};

/** Lets the window close only when all it holds is saved, or the person says so. */
export interface Closing {
  /** Resolves when the window is to write what is left. */
  readonly untilClosing: () => Promise<void>;
  /** The window's answer: whether everything is saved. */
  readonly answer: (saved: boolean) => void;
  /** Stands in the way of the window's closing until it may. */
  readonly guard: (window: BrowserWindow) => void;
}

export interface ClosingGround {
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly language: () => Language;
  /** Called once the window may go and is out of sight: the last backup, and the journal closed. */
  readonly atEnd: () => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

export function createClosing(ground: ClosingGround): Closing {
  let tell: (() => void) | undefined;
  let answered: ((saved: boolean) => void) | undefined;

  /** Whether the window says that all is saved; a window that never asked to be told has nothing to save. */
  async function askWindow(): Promise<boolean> {
    if (!tell) return true;
    const answer = new Promise<boolean>((resolve) => (answered = resolve));
    tell();
    tell = undefined;
    return Promise.race([answer, ground.pause(patience).then(() => false)]);
  }

  async function askPerson(window: BrowserWindow): Promise<boolean> {
    const language = ground.language();
    const { response } = await ground.dialog.showMessageBox(window, {
      type: 'warning',
      message: say(words.title, language),
      detail: say(words.detail, language),
      buttons: [say(words.stay, language), say(words.leave, language)],
      defaultId: 0,
      cancelId: 0,
    });
    return response === 1;
  }

  async function close(window: BrowserWindow, release: () => void): Promise<void> {
    if (!(await askWindow()) && !(await askPerson(window))) return;
    window.hide();
    await ground.atEnd();
    release();
    window.destroy();
  }

  return {
    untilClosing: () => new Promise<void>((resolve) => (tell = resolve)),
    answer: (saved) => answered?.(saved),
    guard: (window) => {
      let isFree = false;
      let isAsking = false;
      window.on('close', (event) => {
        if (isFree) return;
        event.preventDefault();
        if (isAsking) return;
        isAsking = true;
        void close(window, () => (isFree = true))
          .catch(() => {
            isFree = true;
            window.destroy();
          })
          .finally(() => (isAsking = false));
      });
      // The system ends and asks nobody (Windows): what is left is written at once, in the seconds it gives.
      window.on('query-session-end', () => void askWindow());
      // A crashed page cannot answer, and it holds nothing any more that could be saved.
      window.webContents.on('render-process-gone', () => (tell = undefined));
    },
  };
}

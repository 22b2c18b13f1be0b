import type { Register } from '../../../shared/register/register.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import { feed } from './feed.ts';
import { foundIn, nothingFound, takeIn, type Found, type Pieces } from './found.ts';
import type { CheckerLine, FromChecker, OpenLine } from './messages.ts';

/** Where a register is checked beside the window. */
export interface FindingsDesk {
  /** Asks for what is to be found in a register on a day; asking the same again does nothing. */
  readonly look: (register: Register, today: IsoDate) => void;
  /** What was found last; the former stands until the new is worked out. */
  readonly get: () => Found;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Wish {
  readonly register: Register;
  readonly today: IsoDate;
}

const frameMs = 8;
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Everything between window and checker about one register. */
interface Talk {
  readonly line: CheckerLine;
  readonly wish: () => Wish;
  readonly ask: (wish: Wish) => void;
}

/** Begins to check a register; `onFound` is told whenever a check is through. */
function talk(first: Wish, openLine: OpenLine, onFound: (found: Found) => void, onFault: () => void): Talk {
  const pieces: Pieces = new Map();
  const messages = feed();
  let [wish, told]: [Wish, Wish | undefined] = [first, undefined];
  let [job, isFeeding] = [0, false];

  const onMessage = (message: FromChecker): void => {
    if (message.type === 'found') takeIn(pieces, message.pieces, wish.register);
    else if (message.job === job) onFound(foundIn(pieces, wish.register));
  };
  const line = openLine(onMessage, onFault);

  /** Nothing longer than a part of a frame at a time: a first feed is the whole register. */
  async function feedAll(): Promise<void> {
    isFeeding = true;
    let started = performance.now();
    while (told !== wish) {
      const now = wish;
      for (const message of messages(now.register)) {
        line.post(message);
        if (performance.now() - started < frameMs) continue;
        await pause();
        started = performance.now();
      }
      job += 1;
      line.post({ type: 'check', job, today: now.today });
      told = now;
    }
    isFeeding = false;
  }

  const ask = (next: Wish): void => {
    wish = next;
    if (!isFeeding) void feedAll();
  };
  line.post({ type: 'start', register: first.register.id });
  ask(first);
  return { line, wish: () => wish, ask };
}

/** A desk with the lines to its checker: the first as long as it holds, then the second. */
export function findingsDesk(openLine: OpenLine, instead: OpenLine = openLine): FindingsDesk {
  const listeners = new Set<() => void>();
  let [found, current, open]: [Found, Talk | undefined, OpenLine] = [nothingFound, undefined, openLine];

  const begin = (wish: Wish): void => {
    current?.line.end();
    const begun: Talk = talk(
      wish,
      open,
      (all) => {
        found = all;
        for (const listener of listeners) listener();
      },
      () => {
        open = instead;
        if (current) begin(current.wish());
      },
    );
    current = begun;
  };
  return {
    look: (register, today) => {
      const before = current?.wish();
      if (before?.register === register && before.today === today) return;
      if (before?.register.id === register.id) current?.ask({ register, today });
      else begin({ register, today });
    },
    get: () => found,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

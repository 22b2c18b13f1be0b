import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { channelOf } from '../../shared/bridge/channel.ts';
import {
  exchanges,
  requestNames,
  type Refused,
  type Reply,
  type RequestName,
} from '../../shared/bridge/contract.ts';
import { isOurPage } from './page-address.ts';
import type { Handlers, Shell } from './shell.ts';

const refusals: Readonly<Record<Refused['refused'], Refused>> = {
  sender: {
    refused: 'sender',
    message: {
      en: 'Only the window of Ropa Desk may ask for this.',
      ru: 'Это доступно только окну Ropa Desk.',
    },
  },
  argument: {
    refused: 'argument',
    message: {
      en: 'The window asked for something the program does not know. Restart Ropa Desk.',
      ru: 'Окно запросило то, чего программа не знает. Перезапустите Ropa Desk.',
    },
  },
  fault: {
    refused: 'fault',
    message: {
      en: 'This failed through a fault of the program. Save an export of the register and restart Ropa Desk.',
      ru: 'Не получилось из-за ошибки программы. Сохраните экспорт реестра и перезапустите Ropa Desk.',
    },
  },
};

/** The parts of Electron's event that say who asks. */
type Asking = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/**
 * Whether it is our page's main frame that asks. The frame may be gone or already show another document, and reading a
 * frame that is gone may throw: whatever is not plainly ours is foreign.
 */
function isOurMainFrame(event: Asking): boolean {
  try {
    const frame = event.senderFrame;
    return frame !== null && !frame.detached && frame.parent === null && isOurPage(frame.url);
  } catch {
    return false;
  }
}

/** What the bridge stands on. `windowOf` gives the window that asks; the log gets a request's name and a fault, no data. */
export interface Ground {
  readonly handlers: Handlers;
  readonly shell: Shell;
  readonly windowOf: (event: IpcMainInvokeEvent) => BrowserWindow | null;
  readonly log: (name: RequestName, fault: unknown) => void;
}

async function answer<Name extends RequestName>(
  name: Name,
  ground: Ground,
  event: IpcMainInvokeEvent,
  sent: readonly unknown[],
): Promise<Reply<Name>> {
  if (!isOurMainFrame(event)) return refusals.sender;
  const window = ground.windowOf(event);
  if (!window) return refusals.sender;
  const taken = exchanges[name].takes.safeParse(sent[0]);
  if (!taken.success || sent.length > 1) return refusals.argument;
  try {
    const handler: Handlers[Name] = ground.handlers[name];
    return exchanges[name].gives.parse(await handler(taken.data, ground.shell, window));
  } catch (fault) {
    ground.log(name, fault);
    return refusals.fault;
  }
}

/**
 * Serves every request of the contract and nothing else. Each is answered only to our page's main frame, with an argument
 * of the agreed shape, and the answer is checked too. Failures come back as values, since Electron keeps only the message
 * of what is thrown.
 */
export function serveBridge(ipc: Pick<IpcMain, 'handle'>, ground: Ground): void {
  for (const name of requestNames) {
    ipc.handle(channelOf(name), (event, ...sent: unknown[]) => answer(name, ground, event, sent));
  }
}

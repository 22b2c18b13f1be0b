import { checker } from './checker.ts';
import type { FromChecker, ToChecker } from './messages.ts';

/** After so long it looks whether something changed; the window does not wait for it. */
const sliceMs = 40;

const serve = checker((message: FromChecker) => globalThis.postMessage(message, {}), sliceMs);

globalThis.addEventListener('message', (event: MessageEvent<ToChecker>) => serve(event.data));

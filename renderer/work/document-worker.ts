import regular from '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf?url';
import medium from '@expo-google-fonts/golos-text/500Medium/GolosText_500Medium.ttf?url';
import semibold from '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf?url';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import type { DocumentFormat, DocumentKind, DocumentRequest } from '../../shared/documents/document-kind.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Paper } from '../../shared/paper/paper.ts';
import type { Register } from '../../shared/register/register.ts';
import { writers } from '../../shared/writers/catalogue.ts';
import type { Fonts } from '../../shared/writers/writer.ts';
import { documentPast } from './document-past.ts';
import { narrowedTo } from './narrowed.ts';
import type { DocumentWish, FromWorker, ToWorker } from './document-wish.ts';

let register: Register | undefined;
let ledger: Ledger | undefined;
let other: Register | undefined;

const answer = (message: FromWorker, transfer: Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer });

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(new URL(address, import.meta.url));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const noFonts: Fonts = { regular: new Uint8Array(), medium: new Uint8Array(), semibold: new Uint8Array() };

/** Only the PDF carries its fonts with it. */
async function fontsFor(format: DocumentFormat): Promise<Fonts> {
  if (format !== 'pdf') return noFonts;
  const [r, m, s] = await Promise.all([bytesAt(regular), bytesAt(medium), bytesAt(semibold)]);
  return { regular: r, medium: m, semibold: s };
}

function requestOf(wish: DocumentWish): { readonly kind: DocumentKind; readonly request: DocumentRequest } {
  const kind = documentKinds.find(({ id }) => id === wish.document);
  if (!kind || !register) throw new Error(`nothing to make ${wish.document} of`);
  const { only } = wish;
  const compareWith = other && only !== undefined ? narrowedTo(other, only) : other;
  const past = ledger && kind.usesHistory ? documentPast(ledger, only) : {};
  return { kind, request: { ...wish, ...past, ...(compareWith && { compareWith }), register } };
}

async function write(job: number, paperOf: () => Paper, format: DocumentFormat): Promise<void> {
  answer({ type: 'progress', job, share: 0 });
  const writer = await writers[format]();
  const fonts = await fontsFor(format);
  const report = (share: number): boolean => {
    answer({ type: 'progress', job, share });
    // Who wants to stop ends the whole worker.
    return true;
  };
  const written = await writer.write(paperOf(), fonts, { report });
  if (!written.ok) throw new Error(written.failure.type);
  answer({ type: 'made', job, bytes: written.value }, [written.value.buffer]);
}

async function serve(message: ToWorker): Promise<void> {
  if (message.type === 'register') {
    register = message.register;
    return;
  }
  if (message.type === 'ledger') {
    ledger = message.ledger;
    return;
  }
  if (message.type === 'other') {
    other = message.register;
    return;
  }
  const { job } = message;
  try {
    if (message.type === 'write') return await write(job, () => message.paper, message.format);
    const { kind, request } = requestOf(message.wish);
    if (message.type === 'make') return await write(job, () => kind.build(request), message.format);
    const nothing = kind.nothingToPrint?.(request);
    answer({
      type: 'checked',
      job,
      checklist: kind.checklist(request),
      ...(nothing ? { nothing } : {}),
    });
  } catch (error) {
    answer({ type: 'failed', job, reason: error instanceof Error ? error.message : String(error) });
  }
}

globalThis.addEventListener('message', (event: MessageEvent<ToWorker>) => void serve(event.data));

import { fail, succeed, type Result } from '../../../shared/basics/result.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { readForeign } from '../../../shared/readers/catalogue.ts';
import type { Proposal } from '../../../shared/readers/proposal.ts';
import type { ReadRefusal } from '../../../shared/readers/read-refusal.ts';
import type { SourceDocument } from '../../../shared/readers/source-document.ts';
import type { Organisation } from '../../../shared/register/organisation.ts';
import { openPasted } from '../../../shared/sources/open-pasted.ts';
import { openSource } from '../../../shared/sources/open-source.ts';
import { isOwnFile } from '../../../shared/sources/own-register.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import type { Keys } from '../file-work.ts';
import { openRegisterFile } from '../open-register-file.ts';
import type { ForeignFile, ImportFailure, OwnFile, Remembered, Source } from './messages.ts';

/** What the worker keeps of a file while a person decides about it. */
export type Held =
  | { readonly kind: 'own'; readonly ledger: Ledger; readonly file: OwnFile }
  | {
      readonly kind: 'foreign';
      readonly document: SourceDocument;
      readonly proposal: Proposal;
      readonly file: ForeignFile;
    };

const bytesOf = (source: Source): Uint8Array =>
  source.type === 'file' ? source.bytes : new TextEncoder().encode(`${source.html}\n${source.text}`);

async function digestOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Opening {
  readonly source: Source;
  readonly keys: Keys;
  readonly remembered: Remembered;
  /** Told when it is somebody’s file of another kind. */
  readonly onForeign: () => void;
}

/** Opens whatever it is, by what it holds: a register of ours, encrypted too, or a file of another kind. */
export async function openAny(opening: Opening): Promise<Result<Held, ImportFailure>> {
  const { source, keys, onForeign } = opening;
  const bytes = bytesOf(source);
  const digest = await digestOf(bytes);
  if (source.type === 'file' && isOwnFile(bytes)) return openOwn(bytes, keys, digest);
  onForeign();
  const opened =
    source.type === 'file' ? await openSource(source) : await openPasted(source.text, source.html);
  return opened.ok ? understand(opened.value, opening.remembered, digest) : fail(refused(opened.failure));
}

const refused = ({ message }: ReadRefusal): ImportFailure => ({ type: 'refused', message });

async function openOwn(bytes: Uint8Array, keys: Keys, digest: string): Promise<Result<Held, ImportFailure>> {
  const opened = await openRegisterFile(bytes, keys);
  if (!opened.ok) {
    const { type, message } = opened.failure;
    return fail({ type: type === 'locked' || type === 'closed' ? type : 'refused', message });
  }
  const { ledger, warnings, origin } = opened.value;
  const living = [...ledger.states.values()].filter(({ entry }) => entry !== undefined);
  const organisation = living.find(({ kind }) => kind === 'organisation')?.entry as Organisation | undefined;
  const file: OwnFile = {
    kind: 'own',
    digest,
    register: ledger.id,
    organisation: organisation?.name,
    activities: living.filter(({ kind }) => kind === 'activities').length,
    warnings: warnings.map(({ message }) => message),
    origin,
  };
  return succeed({ kind: 'own', ledger, file });
}

/** Reads a document by what is known of its headings. */
export function understand(
  document: SourceDocument,
  remembered: Remembered,
  digest: string,
): Result<Held, ImportFailure> {
  const read = readForeign(document, { corrections: remembered });
  if (!read.ok) return fail(refused(read.failure));
  const proposal = read.value;
  const { activities, organisation, layout, mapping, leftovers, guesses } = proposal;
  const regimes = [...new Set(activities.flatMap(({ regimes: own = [] }) => own))] as readonly RegimeId[];
  const file: ForeignFile = {
    kind: 'foreign',
    digest,
    organisation: organisation?.name,
    activities: activities.length,
    layout,
    regimes,
    mapping,
    leftovers,
    guesses,
  };
  return succeed({ kind: 'foreign', document, proposal, file });
}

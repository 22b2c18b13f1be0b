import { canonicalJson, sortKeys, type Json } from '../basics/json.ts';
import { sha256Hex } from '../basics/sha-256.ts';
import { registerOf } from '../changes/register-of.ts';
import type { Rival } from '../changes/versions.ts';
import { fileFormat, fileVersion } from './envelope.ts';
import { writtenVersions } from './former.ts';
import type { Ledger } from './ledger.ts';

/** Who saves and when (ISO 8601 instant); outside the digest, so that they do not make another register. */
export interface Export {
  readonly at: string;
  readonly by: string;
}

/** A signature over the digest: the signer’s public key and the value, both in Base64. */
export interface FileSignature {
  readonly key: string;
  readonly value: string;
}

/** A file but for its signature, which needs the digest first. */
export interface UnsignedFile {
  readonly digest: string;
  readonly text: (signature?: FileSignature) => string;
}

/**
 * The file of a register: UTF-8 JSON, keys in code-unit order, two spaces, one final newline. The same ledger, date and
 * name give the same bytes.
 */
export const save = (ledger: Ledger, exported: Export, signature?: FileSignature): string =>
  unsignedFile(ledger, exported).text(signature);

/** The file of a register up to the point where somebody may sign it; without a signature it is what `save` gives. */
export function unsignedFile(ledger: Ledger, exported: Export): UnsignedFile {
  const content = contentOf(ledger);
  const digest = digestOf(content);
  const file = { ...content, digest, exportedAt: exported.at, exportedBy: exported.by };
  const text: UnsignedFile['text'] = (signature) => {
    const { key, value } = signature ?? {};
    const signed = key && value ? { ...file, signature: { key, value } } : file;
    return `${JSON.stringify(sortKeys(signed), null, 2)}\n`;
  };
  return { digest, text };
}

/** `sha256-…` over the canonical JSON of all but digest, signature and who exported when. */
export function digestOf(file: Readonly<Record<string, Json>>): string {
  const { digest: _digest, signature: _signature, exportedAt: _at, exportedBy: _by, ...content } = file;
  return `sha256-${sha256Hex(canonicalJson(content))}`;
}

function contentOf(ledger: Ledger): Readonly<Record<string, Json>> {
  const { organisation, ...register } = registerOf(ledger.id, ledger.states);
  const states = [...ledger.states.values()];
  const versions = Object.fromEntries(states.map((state) => [state.id, writtenVersions(state)]));
  const conflicts = Object.fromEntries(
    states.flatMap((state) => (state.conflicts ? [[state.id, inOrder(state.conflicts)] as const] : [])),
  );
  const content = {
    format: fileFormat,
    version: fileVersion,
    register: { ...register, organisation },
    versions,
    conflicts,
    history: ledger.history,
  };
  return content as unknown as Readonly<Record<string, Json>>;
}

const headKey = ({ head }: Rival): string => canonicalJson(head);

const inOrder = (
  conflicts: Readonly<Record<string, readonly Rival[]>>,
): Readonly<Record<string, readonly Rival[]>> =>
  Object.fromEntries(
    Object.entries(conflicts).map(([path, rivals]) => [
      path,
      rivals.toSorted((a, b) => (headKey(a) < headKey(b) ? -1 : 1)),
    ]),
  );

import { verify, type Signature } from './signing-key.ts';

/** Somebody whose signed file was opened here: from then on the key is theirs. */
export interface Colleague {
  readonly name: string;
  readonly key: string;
  /** The instant (ISO 8601) when the key was first seen. */
  readonly firstSeen: string;
}

/** What a file says of its origin, and whether its contents still have the digest that stands in it. */
export interface Seal {
  readonly signature?: Signature;
  /** The digest of what the file holds now. */
  readonly digest: string;
  /** `undefined` where the file names no digest. */
  readonly digestMatches: boolean | undefined;
  /** A name anybody can write: it stands outside the digest. */
  readonly exportedBy: string;
}

/**
 * known: signed by a key that is a colleague’s; new: signed by a key never seen; changed: by a key never seen, in the name
 * of a colleague who has another; altered: not what was digested or signed; unsigned: nobody vouches for it.
 */
export type Trust = 'known' | 'new' | 'changed' | 'altered' | 'unsigned';

/** Compares as people do who write a name twice. */
const sameName = (a: string, b: string): boolean =>
  a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();

/** Who vouches for a file. Says nothing about what it holds: that is checked whoever signed it. */
export function trustOf(seal: Seal, colleagues: readonly Colleague[]): Trust {
  const { signature, digest, digestMatches, exportedBy } = seal;
  if (digestMatches === false) return 'altered';
  if (!signature) return 'unsigned';
  if (digestMatches === undefined || !verify(digest, signature)) return 'altered';
  if (signerOf(seal, colleagues)) return 'known';
  return colleaguesNamed(exportedBy, colleagues).length > 0 ? 'changed' : 'new';
}

/** The colleague whose key signed the file, whatever name stands in it. */
export const signerOf = (seal: Seal, colleagues: readonly Colleague[]): Colleague | undefined =>
  colleagues.find(({ key }) => key === seal.signature?.key);

/** Those who are known by the name that stands in the file: their files have come signed. */
export const colleaguesNamed = (name: string, colleagues: readonly Colleague[]): readonly Colleague[] =>
  name.trim() === '' ? [] : colleagues.filter((colleague) => sameName(colleague.name, name));

import { ed25519 } from '@noble/curves/ed25519.js';
import { base64, bytesOf } from './base64.ts';

/** What stands in a file beside its digest: the signer’s public key and the signature, both in Base64. */
export interface Signature {
  readonly key: string;
  readonly value: string;
}

/** A key pair of Ed25519 (RFC 8032), both in Base64: `secret` is the 32-byte seed and never leaves the installation. */
export interface SigningKey {
  readonly secret: string;
  readonly key: string;
}

/** The key pair of 32 random bytes. */
export function newSigningKey(random: Uint8Array): SigningKey {
  if (random.length !== 32) throw new Error('a signing key is made of 32 random bytes');
  return { secret: base64(random), key: base64(ed25519.getPublicKey(random)) };
}

/** Signs the text of a digest (`sha256-…`, as it stands in the file) with a secret of `newSigningKey`. */
export function sign(digest: string, secret: string): Signature {
  const seed = bytesOf(secret);
  if (seed?.length !== 32) throw new Error('the secret of a signing key is 32 bytes in Base64');
  const value = ed25519.sign(new TextEncoder().encode(digest), seed);
  return { key: base64(ed25519.getPublicKey(seed)), value: base64(value) };
}

/** Whether the signature is over this digest and by the key beside it; what is no key or signature at all is not. */
export function verify(digest: string, signature: Signature): boolean {
  const [key, value] = [bytesOf(signature.key), bytesOf(signature.value)];
  if (key?.length !== 32 || value?.length !== 64) return false;
  try {
    return ed25519.verify(value, new TextEncoder().encode(digest), key, { zip215: false });
  } catch {
    return false;
  }
}

import { v7 } from 'uuid';
import type { Uuid } from '../../shared/basics/uuid.ts';

/** A new id; later ones sort after earlier ones, so lists keep the order in which they were made. */
export const newId = (): Uuid => v7();

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new replica: 100 random bits. One for each installation, and a new one after a restore or a copied profile. */
export function newReplica(): string {
  const random = crypto.getRandomValues(new Uint8Array(20));
  return `r${[...random].map((byte) => alphabet[byte % 32]).join('')}`;
}

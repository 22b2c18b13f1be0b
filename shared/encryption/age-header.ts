import { armor } from 'age-encryption';

/** What the readable head of an age file says (https://c2sp.org/age): how it is locked. */
export interface AgeHeader {
  readonly lock: 'passphrase' | 'keys';
  /** The base-2 logarithm of scrypt's work; the highest, should a damaged file name several. */
  readonly workFactor: number;
}

const binaryStart = 'age-encryption.org/v1\n';
const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Room for a thousand recipients: a head that goes on beyond this is none. */
const longestHeader = 256 * 1024;

const textOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length));

const isArmored = (bytes: Uint8Array): boolean => textOf(bytes, 1024).trimStart().startsWith(armorStart);

/** Whether the bytes are an age file, by their content: binary or in ASCII armour. */
export const isAge = (bytes: Uint8Array): boolean =>
  textOf(bytes, binaryStart.length) === binaryStart || isArmored(bytes);

/** The binary age file: the same bytes, or what stands in the armour; nothing where that is damaged. */
export function withoutArmor(bytes: Uint8Array): Uint8Array | undefined {
  if (!isArmored(bytes)) return bytes;
  try {
    return armor.decode(textOf(bytes, bytes.length));
  } catch {
    return undefined;
  }
}

/** Reads the head of a binary age file without doing any of the work it asks for; nothing where it has no whole head. */
export function headerOf(bytes: Uint8Array): AgeHeader | undefined {
  const text = textOf(bytes, longestHeader);
  const end = text.indexOf('\n--- ');
  if (!text.startsWith(binaryStart) || end < 0) return undefined;
  const stanzas = text
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '))
    .map((line) => line.slice(3).split(' '));
  const scrypt = stanzas.filter(([type]) => type === 'scrypt');
  if (scrypt.length === 0) return { lock: 'keys', workFactor: 0 };
  const factors = scrypt.map(([, , factor]) => Number(factor));
  return { lock: 'passphrase', workFactor: factors.some(Number.isNaN) ? 0 : Math.max(...factors) };
}

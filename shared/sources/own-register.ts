import { Gunzip } from 'fflate';
import type { ReadRefusal } from '../readers/read-refusal.ts';

/** What is said of a register of this program: whoever asked can route it by `isOwnRegister`. */
export const ownRegister: ReadRefusal = {
  type: 'unreadable',
  message: {
    en: 'This is a register of Ropa Desk, or a file encrypted as its registers are. Open it as a register, or merge it into the open one.',
    ru: 'Это реестр Ropa Desk или файл, зашифрованный как его реестры. Откройте его как реестр или объедините с открытым.',
  },
};

/** Whether a refusal says that the file is a register of ours; true also of one that came from a worker. */
export const isOwnRegister = (refusal: ReadRefusal): boolean =>
  refusal.message.en === ownRegister.message.en && refusal.message.ru === ownRegister.message.ru;

const age = /^(?:age-encryption\.org\/v1\n|-----BEGIN AGE ENCRYPTED FILE-----)/;
const named = /"format"\s*:\s*"ropa-desk\/register"/;

/** Whether the bytes are a register of this program: as JSON, packed by gzip, or encrypted by age. */
export function isOwnFile(bytes: Uint8Array): boolean {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (isGzip) return names(startOfGzip(bytes));
  const start = latin(bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  return age.test(start) || (/^\s*\{/.test(start) && names(bytes));
}

/** The name of the format may stand far behind the history, and is looked for piece by piece with some overlap. */
function names(bytes: Uint8Array): boolean {
  const [piece, overlap] = [1_000_000, 100];
  for (let at = 0; at < bytes.length; at += piece)
    if (named.test(latin(bytes.subarray(at, at + piece + overlap)))) return true;
  return false;
}

/** One letter a byte: what is looked for is ASCII. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Enough of a packed register to hold the name of its format, which comes after the history of its first entries. */
const unpackedAtMost = 32 * 1024 * 1024;

function startOfGzip(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const sizeOf = (): number => pieces.reduce((sum, piece) => sum + piece.length, 0);
  const gunzip = new Gunzip((piece) => pieces.push(piece));
  try {
    for (let at = 0; at < bytes.length && sizeOf() < unpackedAtMost; at += 65_536)
      gunzip.push(bytes.subarray(at, at + 65_536));
  } catch {
    // What was unpacked before the damage is enough to tell whose file it was.
  }
  const start = new Uint8Array(sizeOf());
  let at = 0;
  for (const piece of pieces) {
    start.set(piece, at);
    at += piece.length;
  }
  return start;
}

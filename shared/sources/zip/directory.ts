import { keepWithin, refuse } from '../refusal.ts';

/** A part of a packed file as its directory lists it; none of the sizes is trusted. */
export interface Entry {
  readonly name: string;
  /** 0: as it is, 8: deflated (APPNOTE 4.4.5). */
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
}

/** Signatures and lengths of APPNOTE.TXT, 4.3. */
const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 } as const;
const LISTED = { signature: 0x02014b50, length: 46 } as const;
const LOCAL = { signature: 0x04034b50, length: 30 } as const;
const encrypted = 0x0001;

/** The parts of a packed file. A directory that does not fit the file, or parts that lie over each other, are refused. */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) refuseZip64();
  keepWithin('zipEntries', count);
  if (view.getUint16(end + 8, true) !== count || start + size > end) refuseDamaged();
  const listed: Listed[] = [];
  let at = start;
  for (let entry = 0; entry < count; entry += 1) {
    const next = listedAt(view, at, start + size);
    listed.push(next);
    at = next.end;
  }
  return apart(listed, start).map(({ name, method, checksum, from, to }) => ({
    name,
    method,
    checksum,
    packed: bytes.subarray(from, to),
  }));
}

/** The record that ends the file: nothing may stand behind its comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= 0 && at >= last - END.longestComment; at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    if (at + END.length + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return refuseDamaged();
}

interface Listed {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  /** Where its bytes begin and end. */
  readonly from: number;
  readonly to: number;
  /** Where it begins with its own header. */
  readonly local: number;
  /** Where its record in the directory ends. */
  readonly end: number;
}

function listedAt(view: DataView, at: number, limit: number): Listed {
  if (at + LISTED.length > limit || view.getUint32(at, true) !== LISTED.signature) return refuseDamaged();
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, unpacked, local] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
    view.getUint32(at + 42, true),
  ];
  const nameLength = view.getUint16(at + 28, true);
  const end = at + LISTED.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (end > limit) return refuseDamaged();
  if (packed === 0xffffffff || unpacked === 0xffffffff || local === 0xffffffff) return refuseZip64();
  const name = nameAt(view, at + LISTED.length, nameLength);
  if ((flags & encrypted) !== 0) return refuseEncrypted();
  const from = dataStart(view, local, name);
  return { name, method, checksum: view.getUint32(at + 16, true), from, to: from + packed, local, end };
}

/** Names of parts that are read are ASCII; whatever the others are called does not matter. */
const nameAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));

function dataStart(view: DataView, local: number, name: string): number {
  if (local + LOCAL.length > view.byteLength || view.getUint32(local, true) !== LOCAL.signature)
    return refuseDamaged();
  const nameLength = view.getUint16(local + 26, true);
  const from = local + LOCAL.length + nameLength + view.getUint16(local + 28, true);
  if (from > view.byteLength || nameAt(view, local + LOCAL.length, nameLength) !== name)
    return refuseDamaged();
  return from;
}

/** The entries, each of which ends before the next and before the directory begins. */
function apart(listed: readonly Listed[], directory: number): readonly Listed[] {
  const inOrder = listed.toSorted((a, b) => a.local - b.local);
  for (const [at, entry] of inOrder.entries())
    if (entry.to > (inOrder[at + 1]?.local ?? directory)) refuseOverlap();
  return listed;
}

/** Stops at a packed file of which a part is missing or changed. */
export function refuseDamaged(): never {
  return refuse(
    'unreadable',
    'The file is incomplete or damaged: its parts cannot be unpacked. Ask for it again or take another copy.',
    'Файл неполон или повреждён: его части не распаковываются. Попросите прислать его заново или возьмите другую копию.',
  );
}

function refuseZip64(): never {
  return refuse(
    'too-large',
    'The file is packed in the way of files over 4 GB (zip64). Open it in an office program, save it again and take the new file.',
    'Файл упакован так, как упаковывают файлы больше 4 ГБ (zip64). Откройте его в офисной программе, сохраните заново и возьмите новый файл.',
  );
}

function refuseEncrypted(): never {
  return refuse(
    'encrypted',
    'The file is packed with a password. Unpack it, or ask for it without the password, and take that file.',
    'Файл упакован с паролем. Распакуйте его или попросите прислать без пароля и возьмите тот файл.',
  );
}

function refuseOverlap(): never {
  return refuse(
    'hostile',
    'Parts of the file lie over each other. Ordinary files are not like that: do not trust it, and ask who sent it for another copy.',
    'Части файла наложены друг на друга. Обычные файлы такими не бывают: не доверяйте ему и попросите у отправителя другую копию.',
  );
}

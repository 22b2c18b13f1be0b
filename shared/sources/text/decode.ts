import type { Wording } from '../../wording/wording.ts';
import { placeOfIndex } from '../places.ts';
import { refuse } from '../refusal.ts';
import { likelyEncoding } from './letter-statistics.ts';

/** The text of a file, and what a person should know of how it was made out. */
export interface DecodedText {
  readonly text: string;
  readonly notes: readonly Wording[];
}

const decoded = (text: string, notes: readonly Wording[] = []): DecodedText => ({ text, notes });

/**
 * The text of bytes in UTF-8 or UTF-16, with or without a byte order mark, or in an old encoding of one byte a letter.
 * UTF-8 with a few broken letters keeps them as � and says where; UTF-8 that ends inside a letter is incomplete.
 */
export function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) return decoded(decodeWide(bytes, wide));
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return decodeBroken(bytes);
  }
}

type Wide = 'utf-16le' | 'utf-16be';

function wideEncoding(bytes: Uint8Array): Wide | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const looked = bytes.subarray(0, 4096);
  const [even, odd] = [highShare(looked, 0), highShare(looked, 1)];
  if (odd > 0.8 && even < 0.3) return 'utf-16le';
  return even > 0.8 && odd < 0.3 ? 'utf-16be' : undefined;
}

/** The share of bytes that are the upper half of a Latin or Cyrillic letter of UTF-16, at even or odd places. */
function highShare(bytes: Uint8Array, first: 0 | 1): number {
  let [high, all] = [0, 0];
  for (let at = first; at < bytes.length; at += 2) {
    if (bytes[at] === 0 || bytes[at] === 4) high += 1;
    all += 1;
  }
  return all < 2 ? 0 : high / all;
}

function decodeWide(bytes: Uint8Array, encoding: Wide): string {
  if (bytes.length % 2 === 1) return refuseTorn();
  return new TextDecoder(encoding).decode(bytes);
}

function refuseTorn(): never {
  return refuse(
    'unreadable',
    'The file ends in the middle of a letter: it is incomplete. Ask for it again or take another copy.',
    'Файл обрывается посреди буквы: он неполон. Попросите прислать его заново или возьмите другую копию.',
  );
}

/** Bytes that are not UTF-8 throughout: UTF-8 with faults where whole letters of it outnumber the broken ones by far. */
function decodeBroken(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // oxlint-disable-next-line no-control-regex -- what is not ASCII
  const whole = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - broken;
  if (whole < broken * 10)
    return decoded(new TextDecoder(declaredEncoding(bytes) ?? likelyEncoding(bytes)).decode(bytes));
  const first = text.indexOf('\ufffd');
  if (first === text.length - 1) return refuseTorn();
  const place = placeOfIndex(text, first);
  return decoded(text, [
    {
      en: `Some letters of the file are broken (${broken}) and are shown as �; the first one: ${place.en}.`,
      ru: `Некоторые буквы файла повреждены (${broken}) и показаны как �; первая: ${place.ru}.`,
    },
  ]);
}

/** What a page says of itself (HTML 5, 13.2.3.2), where it is an encoding we would think of. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const said =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*(windows-125[12]|cp1251|koi8-r|ibm866|iso-8859-1)\b/i.exec(
      start,
    )?.[1];
  return said?.toLowerCase();
}

import { wordList } from './word-list.ts';

/** Gives so many bytes from a source that cannot be foretold (`crypto.getRandomValues`). */
export type RandomBytes = (count: number) => Uint8Array;

const wordsOffered = 6;

/** Sixteen-bit numbers from here on would make the first words of the list likelier than the others. */
const fairBelow = Math.floor(0x10000 / wordList.length) * wordList.length;

/** A passphrase of six words, each as likely as any other: 77 bits. They are parted by spaces, as some hold a hyphen. */
export const sixWords = (random: RandomBytes): string =>
  Array.from({ length: wordsOffered }, () => wordList[fairNumber(random) % wordList.length]).join(' ');

function fairNumber(random: RandomBytes): number {
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const number = high * 256 + low;
    if (number < fairBelow) return number;
  }
}

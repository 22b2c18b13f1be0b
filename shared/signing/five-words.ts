import { sha256 } from '@noble/hashes/sha2.js';
import { wordList } from '../encryption/word-list.ts';
import { bytesOf } from './base64.ts';

const wordsCompared = 5;

/**
 * A public key as five words to compare by telephone, the same in every language: the SHA-256 of the key as a number,
 * written in words for digits, the last five of them (64 bits).
 */
export function fiveWords(key: string): string {
  const base = BigInt(wordList.length);
  let number = hashOf(key);
  const words: string[] = [];
  while (words.length < wordsCompared) {
    words.unshift(wordList[Number(number % base)] ?? '');
    number /= base;
  }
  return words.join(' ');
}

const hashOf = (key: string): bigint =>
  sha256(bytesOf(key) ?? new TextEncoder().encode(key)).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

import { failureOf, type ReadFailure } from './read-failure.ts';

/** Whether the bytes begin as a gzip file does (RFC 1952). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** No register comes near this many bytes; a file made to fill the memory does. */
export const highestUnzipped = 400 * 1024 * 1024;

export const damagedGzip: ReadFailure = failureOf(
  'not-unzipped',
  'The compressed file is damaged or incomplete. Ask for it again or take another copy.',
  'Сжатый файл повреждён или неполон. Попросите прислать его заново или возьмите другую копию.',
);

export const tooLargeUnzipped: ReadFailure = failureOf(
  'not-unzipped',
  'The compressed file holds more than 400 MB: that is no register. Choose another file.',
  'Сжатый файл содержит больше 400 МБ: это не реестр. Выберите другой файл.',
);

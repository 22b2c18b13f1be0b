import type { Result } from '../basics/result.ts';
import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { ForeignFile, SourceDocument } from '../readers/source-document.ts';
import { isOwnFile, ownRegister } from './own-register.ts';
import { archiveKind } from './recognise/archive-kind.ts';
import { binaryRefusal } from './recognise/binary-kind.ts';
import { compoundRefusal, isCompoundFile } from './recognise/compound-file.ts';
import { openText } from './open-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readOds } from './ods/read-ods.ts';
import { reading, refuseEmpty } from './reading.ts';
import { keepWithin, Refused } from './refusal.ts';
import { decode } from './text/decode.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { Archive } from './zip/archive.ts';

/**
 * Opens a file by what it holds, never by its name. What is too large, torn, encrypted or hostile is refused in a sentence.
 * Nothing outside the bytes is read. It works through them without a pause: let it run in a worker that can be ended, and
 * say `beyond('time')` where it had to be.
 */
export async function openSource(file: ForeignFile): Promise<Result<SourceDocument, ReadRefusal>> {
  return Promise.resolve(reading(() => open(file.bytes)));
}

function open(bytes: Uint8Array): SourceDocument {
  if (bytes.every((byte) => byte === 0)) refuseEmpty();
  if (isOwnFile(bytes)) throw new Refused(ownRegister);
  keepWithin('fileSize', bytes.length);
  if (isZip(bytes)) return openArchive(new Archive(bytes));
  if (isCompoundFile(bytes)) throw new Refused(compoundRefusal(bytes));
  const refusal = binaryRefusal(bytes);
  if (refusal) throw new Refused(refusal);
  return openText(decode(bytes));
}

/** “PK” and the number of one of the records a packed file begins with (APPNOTE 4.3). */
const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 &&
  second === 0x4b &&
  third !== undefined &&
  fourth === third + 1 &&
  [1, 3, 5, 7].includes(third);

function openArchive(archive: Archive): SourceDocument {
  switch (archiveKind(archive)) {
    case 'xlsx':
      return readXlsx(archive);
    case 'docx':
      return readDocx(archive);
    default:
      return readOds(archive);
  }
}

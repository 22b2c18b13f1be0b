/** A name this long fits every file system we know, in UTF-8 (ext4, APFS) as in UTF-16 (NTFS), with room for a suffix. */
const maxBytes = 200;

/** Device names of Windows; they stay devices with any ending (Win32 “Naming Files, Paths, and Namespaces”). */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)$/i;

/** Controls, direction marks and other signs without a shape, halves of a pair: they make a name lie or fail. */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const separators = /[<>:"/\\|?*]+/g;

const utf8Length = (sign: string): number => {
  const point = sign.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

function firstBytes(text: string, limit: number): string {
  let kept = '';
  let length = 0;
  for (const sign of text) {
    length += utf8Length(sign);
    if (length > limit) return kept;
    kept += sign;
  }
  return kept;
}

/** The part that says the kind of file: `.docx`, and the whole of `.ropa.json.age`. */
const endingOf = (name: string): string => /(?:\.[a-z0-9]{1,8}){1,3}$/i.exec(name)?.[0] ?? '';

const trimEnds = (name: string): string => name.replace(/^[\s.]+|[\s.]+$/gu, '');

function shorten(name: string): string {
  if (firstBytes(name, maxBytes) === name) return name;
  const ending = endingOf(name);
  return trimEnds(firstBytes(name.slice(0, name.length - ending.length), maxBytes - ending.length)) + ending;
}

/**
 * A file name that Windows, macOS and Linux all take and that looks like what it is, made from any text: no folders,
 * no device names, nothing invisible, no dots or spaces at the ends, at most 200 bytes with its ending kept.
 * Where nothing is left it is `file`. A safe name comes back unchanged.
 */
export function safeFileName(suggested: string): string {
  const visible = suggested
    .normalize('NFC')
    .replace(/[\t\n\r]/g, ' ')
    .replace(invisible, '');
  const plain = trimEnds(visible.replace(separators, '-').replace(/\s+/gu, ' '));
  if (/^[-\s]*$/.test(plain)) return 'file';
  const device = plain.split('.', 1)[0]?.trimEnd() ?? '';
  return shorten(reserved.test(device) ? `_${plain}` : plain);
}

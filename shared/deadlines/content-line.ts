/** Octets a line may have without its end (RFC 5545, 3.1). */
const longest = 75;

/** A text as a value: what has a meaning of its own there is escaped, other control characters are left out. */
export const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** How many octets a character takes in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** One line of the file, folded between characters where it is too long, with its end. */
export function contentLine(text: string): string {
  let [line, room] = ['', longest];
  for (const character of text) {
    const size = octets(character);
    if (size > room) {
      line += '\r\n ';
      room = longest - 1;
    }
    line += character;
    room -= size;
  }
  return `${line}\r\n`;
}

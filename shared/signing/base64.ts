const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in Base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const quarters = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    text += quarters.map((quarter) => alphabet[quarter]).join('');
  }
  const excess = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - excess) + '='.repeat(excess);
}

/** The bytes of a Base64 text; nothing where it is not the one spelling of any bytes. */
export function bytesOf(text: string): Uint8Array | undefined {
  const digits = [...text.replace(/={1,2}$/, '')].map((character) => alphabet.indexOf(character));
  if (digits.includes(-1)) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  for (const at of bytes.keys()) {
    const [high = 0, low = 0] = digits.slice(Math.floor((at * 4) / 3));
    const shift = 2 * (at % 3) + 2;
    bytes[at] = ((high << shift) | (low >> (6 - shift))) & 0xff;
  }
  return base64(bytes) === text ? bytes : undefined;
}

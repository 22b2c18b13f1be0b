import { zlibSync } from 'fflate';

/** An indirect object of the file as pdfkit wrote it: where it begins and ends, its number line included. */
interface Written {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

const encode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const ascii = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};

/**
 * The same PDF with its small objects packed together and compressed: object streams and a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8). A tagged register is a hundred thousand small dictionaries, and this halves it.
 * Takes what pdfkit writes: one cross-reference table, generation 0 throughout, no encryption.
 */
export function compact(bytes: Uint8Array): Uint8Array {
  const { objects, trailer } = takeApart(bytes);
  const small = objects.filter((object) => !isStream(bytes, object));
  const large = objects.filter((object) => isStream(bytes, object));
  const size = objects.reduce((most, { number }) => Math.max(most, number), 0) + 1;
  const file = newFile(bytes.subarray(0, objects[0]?.from ?? 0));
  const places = new Map<number, Place>();
  for (const object of large)
    places.set(object.number, { at: file.add(bytes.subarray(object.from, object.to)) });
  let next = size;
  for (let from = 0; from < small.length; from += objectsInStream) {
    const packed = small.slice(from, from + objectsInStream);
    places.set(next, { at: file.add(objectStream(bytes, next, packed)) });
    for (const [index, object] of packed.entries()) places.set(object.number, { within: next, index });
    next += 1;
  }
  const start = file.length();
  places.set(next, { at: start });
  file.add(crossReference(next, places, trailer));
  file.add(encode(`startxref\n${start}\n%%EOF\n`));
  return file.bytes();
}

type Place = { readonly at: number } | { readonly within: number; readonly index: number };

const objectsInStream = 200;

function takeApart(bytes: Uint8Array): { readonly objects: readonly Written[]; readonly trailer: string } {
  const tail = ascii(bytes, Math.max(0, bytes.length - 64), bytes.length);
  const start = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const [table = '', trailer = ''] = ascii(bytes, start, bytes.length).split('trailer');
  const used = table
    .split('\n')
    .slice(2)
    .flatMap((line, number) => (line.includes(' n') ? [{ number, from: Number(line.slice(0, 10)) }] : []))
    .toSorted((a, b) => a.from - b.from);
  const objects = used.map((object, at) => ({ ...object, to: used[at + 1]?.from ?? start }));
  return { objects, trailer };
}

const streamEnd = 'endstream\nendobj\n';

const isStream = (bytes: Uint8Array, { to }: Written): boolean =>
  ascii(bytes, to - streamEnd.length, to) === streamEnd;

function objectStream(bytes: Uint8Array, number: number, packed: readonly Written[]): Uint8Array {
  const bodies = packed.map((object) =>
    bytes.subarray(object.from + `${object.number} 0 obj\n`.length, object.to - 'endobj\n'.length),
  );
  let at = 0;
  const index = packed.map((object, which) => {
    const entry = `${object.number} ${at}`;
    at += bodies[which]?.length ?? 0;
    return entry;
  });
  const head = encode(`${index.join(' ')} `);
  const dictionary = `/Type /ObjStm /N ${packed.length} /First ${head.length}`;
  return streamObject(number, dictionary, join([head, ...bodies]));
}

/** The table as a stream: kind in one byte, then an offset or the number of an object stream in four, an index in two. */
function crossReference(number: number, places: ReadonlyMap<number, Place>, trailer: string): Uint8Array {
  const size = number + 1;
  const rows = new DataView(new ArrayBuffer(size * 7));
  for (const [object, place] of places) {
    const inside = 'within' in place;
    rows.setUint8(object * 7, inside ? 2 : 1);
    rows.setUint32(object * 7 + 1, inside ? place.within : place.at);
    rows.setUint16(object * 7 + 5, inside ? place.index : 0);
  }
  const kept = /\/Root \d+ 0 R/.exec(trailer)?.[0] ?? '';
  const info = /\/Info \d+ 0 R/.exec(trailer)?.[0] ?? '';
  const id = /\/ID \[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  return streamObject(
    number,
    `/Type /XRef /Size ${size} /W [1 4 2] ${kept} ${info} ${id}`,
    new Uint8Array(rows.buffer),
  );
}

function streamObject(number: number, dictionary: string, content: Uint8Array): Uint8Array {
  const packed = zlibSync(content, { level: 9 });
  const head = `${number} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return join([encode(head), packed, encode('\nendstream\nendobj\n')]);
}

function newFile(head: Uint8Array): {
  readonly add: (part: Uint8Array) => number;
  readonly length: () => number;
  readonly bytes: () => Uint8Array;
} {
  const parts = [head];
  let length = head.length;
  return {
    add: (part) => {
      const at = length;
      parts.push(part);
      length += part.length;
      return at;
    },
    length: () => length,
    bytes: () => join(parts),
  };
}

/** The parts one after another. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

import { unzipSync } from 'fflate';
import { packed } from '../sources/packages.ts';

type Random = () => number;

/** Tokens that parsers stumble over. */
const tokens = [
  '\0', '\ufeff', '\ud800', '\u202e', '"', '""', '\'', ';', '\t', '\r', '\n\n', '|', '---', '```', '#', '>>>>', '- - - -', '*a **b', '[[[[', '((((',
  '{"__proto__":{"x":1}}', '"constructor":', '{', '}', '[', ']', ',', ':', '&a [*a]', '*x', '!!js/function', '<<:', '? ', '| \n', '%YAML 1.1\n',
  '<', '>', '</', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&#0;', '&#x110000;', '<![CDATA[', ']]>', '<!--', '-->', '<table>', '<td colspan=99999999>',
  '<td rowspan=99999999>', '<script>', '<svg><style>', '<p>', '<b>', '<form>', '1e999', '-0', '99999999999999999999', '0x', 'sep=;\n',
  'PK\u0003\u0004', 'PK\u0005\u0006', 'r="1048577"', 'r="XFD1"', 't="s"', '<v>-1</v>', '<c/>', '<row>', 'table:number-rows-repeated="1048576"',
  'table:number-columns-repeated="16384"', '<w:tbl>', '<w:vMerge/>', '<mc:AlternateContent>', 'A1:XFD1048576', '_x0000_', '_xD800_',
]; // prettier-ignore

const encoder = new TextEncoder();

const below = (random: Random, bound: number): number => Math.floor(random() * bound);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[below(random, items.length)] as Item;

const joinedAt = (bytes: Uint8Array, at: number, middle: Uint8Array, from: number): Uint8Array => {
  const whole = new Uint8Array(at + middle.length + bytes.length - from);
  whole.set(bytes.subarray(0, at));
  whole.set(middle, at);
  whole.set(bytes.subarray(from), at + middle.length);
  return whole;
};

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  const at = below(random, copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
  return copy;
};

const truncate: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length + 1));

const remove: Mutation = (bytes, random) => {
  const at = below(random, bytes.length);
  return joinedAt(bytes, at, new Uint8Array(), Math.min(bytes.length, at + 1 + below(random, 64)));
};

/** A piece of the file comes again at another place, a few or many times. */
const repeat: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  const piece = bytes.slice(from, from + 1 + below(random, 200));
  const times = random() < 0.1 ? 500 : 1 + below(random, 5);
  const many = new Uint8Array(piece.length * times);
  for (let time = 0; time < times; time += 1) many.set(piece, time * piece.length);
  const at = below(random, bytes.length);
  return joinedAt(bytes, at, many, at);
};

const insert: Mutation = (bytes, random) => {
  const token = oneOf(random, tokens);
  const at = below(random, bytes.length + 1);
  const times = random() < 0.15 ? 300 + below(random, 20_000) : 1;
  return joinedAt(
    bytes,
    at,
    encoder.encode(token.repeat(times)),
    at + (random() < 0.5 ? 0 : Math.min(token.length, bytes.length - at)),
  );
};

const simple = [flip, flip, truncate, remove, repeat, insert, insert] as const;

/** Spoils a part of a packed file and packs it again with a right directory. */
function inside(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = oneOf(random, names);
  const part = parts[name] ?? new Uint8Array();
  const kind = random();
  if (kind < 0.05) return packed(Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name)));
  if (kind < 0.1) return packed({ ...parts, [name]: parts[oneOf(random, names)] ?? part });
  return packed({ ...parts, [name]: part.length === 0 ? part : several(part, random) });
}

/** A JSON file with a value put at another’s place, however deep. */
function grafted(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const values = [...text.matchAll(/"[^"]*"|\[|\{|true|null|-?\d+/g)];
  const [one, other] = [oneOf(random, values), oneOf(random, values)];
  return encoder.encode(text.slice(0, one.index) + other[0] + text.slice(one.index + one[0].length));
}

/** Spoilt in a few places. */
function several(bytes: Uint8Array, random: Random): Uint8Array {
  let spoilt = bytes;
  for (let times = 1 + below(random, 4); times > 0 && spoilt.length > 0; times -= 1)
    spoilt = oneOf(random, simple)(spoilt, random);
  return spoilt;
}

/** A spoilt copy of a good file: of packed ones mostly the parts are spoilt, for else only the packing would be tried. */
export function mutate(bytes: Uint8Array, format: string, random: Random): Uint8Array {
  const isPacked = ['xlsx', 'docx', 'ods'].includes(format);
  if (isPacked && random() < 0.7) return inside(bytes, random);
  return several(format === 'json' && random() < 0.5 ? grafted(bytes, random) : bytes, random);
}

// Makes a picture of the window small: the same picture with at most 256 colours. It reads what Chromium and poppler
// write: eight bits a channel, with or without alpha, not interlaced.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function readChunks(png) {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Paeth's predictor (PNG specification, 9.4). */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

const predictors = [() => 0, (left) => left, (_left, up) => up, (left, up) => (left + up) >> 1, paeth];

/** The bytes of all lines without their filters. */
function unfiltered(packed, height, stride, step) {
  const plain = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const predict = predictors[packed[y * (stride + 1)]];
    const [from, to] = [y * (stride + 1) + 1, y * stride];
    for (let x = 0; x < stride; x += 1) {
      const left = x < step ? 0 : plain[to + x - step];
      const up = y === 0 ? 0 : plain[to + x - stride];
      const corner = x < step || y === 0 ? 0 : plain[to + x - stride - step];
      plain[to + x] = packed[from + x] + predict(left, up, corner);
    }
  }
  return plain;
}

/** The picture as one number 0xRRGGBB a pixel. */
function readPixels(png) {
  const chunks = readChunks(png);
  const header = chunks[0].data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, kind, interlace] = [header[8], header[9], header[12]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlace !== 0)
    throw new Error(`This PNG is of a kind that is not read here: depth ${depth}, colour type ${kind}.`);
  const step = kind === 6 ? 4 : 3;
  const packed = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const bytes = unfiltered(packed, height, width * step, step);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1)
    pixels[at] = (bytes[at * step] << 16) | (bytes[at * step + 1] << 8) | bytes[at * step + 2];
  return { width, height, pixels };
}

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

/** The commonest colours first, then those that are farthest from all chosen, so that a rare one is not lost. */
function paletteOf(counts) {
  const byCount = [...counts.keys()].toSorted(
    (one, other) => counts.get(other) - counts.get(one) || one - other,
  );
  if (byCount.length <= 256) return byCount;
  const palette = byCount.slice(0, 192);
  const rest = byCount.slice(192).map((colour) => ({
    colour,
    far: Math.min(...palette.map((chosen) => distance(colour, chosen))),
  }));
  while (palette.length < 256) {
    const next = rest.reduce((one, other) => (other.far > one.far ? other : one));
    palette.push(next.colour);
    for (const other of rest) other.far = Math.min(other.far, distance(other.colour, next.colour));
  }
  return palette;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

function writeIndexed({ width, height, pixels }, palette) {
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const far = palette.map((chosen) => distance(colour, chosen));
    const index = far.indexOf(Math.min(...far));
    nearest.set(colour, index);
    return index;
  };
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) lines[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The same picture as a PNG with a palette; the same bytes for the same picture. */
export function smallPng(png) {
  const picture = readPixels(png);
  const counts = new Map();
  for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return writeIndexed(picture, paletteOf(counts));
}

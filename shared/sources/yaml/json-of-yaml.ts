import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type YAMLMap,
} from 'yaml';
import type { Json } from '../../basics/json.ts';
import { letterAt } from '../places.ts';
import { refusePrototype, refuseTwice } from '../refusal-of-names.ts';
import { keepWithin } from '../refusal.ts';
import type { Place } from '../../readers/source-document.ts';
import { plainWords } from '../text/plain-words.ts';

/** The value of a document of YAML, counted as it goes: a reference counts as what it refers to. */
export const jsonOfYaml = (document: Document, lines: LineCounter): Json =>
  new YamlWalk(document, lines).value(document.contents, 0);

class YamlWalk {
  private readonly document: Document;
  private readonly lines: LineCounter;
  private values = 0;
  private aliases = 0;

  constructor(document: Document, lines: LineCounter) {
    this.document = document;
    this.lines = lines;
  }

  value(node: unknown, depth: number): Json {
    const place = this.placeOf(node);
    keepWithin('depth', depth, place);
    keepWithin('values', (this.values += 1), place);
    if (isAlias(node)) {
      keepWithin('aliases', (this.aliases += 1), place);
      // A part that contains the reference to it grows deeper without end and meets the limit of depth.
      return this.value(node.resolve(this.document), depth + 1);
    }
    if (isMap(node)) return this.object(node, depth);
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    return isScalar(node) ? this.scalar(node.value, node.source, place) : null;
  }

  private object(map: YAMLMap, depth: number): Json {
    keepWithin('keys', map.items.length, this.placeOf(map));
    const value = Object.create(null) as Record<string, Json>;
    for (const { key, value: member } of map.items) {
      const name = plainWords(isScalar(key) ? String(key.value) : '');
      if (name === '__proto__') refusePrototype(this.placeOf(key));
      if (Object.hasOwn(value, name)) refuseTwice(name, this.placeOf(key));
      value[name] = this.value(member, depth + 1);
    }
    return value;
  }

  private scalar(value: unknown, source: string | undefined, place: Place): Json {
    if (typeof value === 'string') {
      keepWithin('cellText', value.length, place);
      return plainWords(value);
    }
    if (typeof value === 'boolean') return value;
    // “007” and “1_000” are numbers to YAML; as they were written they may be a code.
    if (typeof value === 'number') return source === undefined || String(value) === source ? value : source;
    return null;
  }

  private placeOf(node: unknown): Place {
    const [offset = 0] = (node as Node | null)?.range ?? [];
    const { line, col } = this.lines.linePos(offset);
    return letterAt(Math.max(line, 1), Math.max(col, 1));
  }
}

import type { Json } from '../../basics/json.ts';
import { placeOfIndex } from '../places.ts';
import { refusePrototype, refuseTwice } from '../refusal-of-names.ts';
import { beyond, refuse, Refused } from '../refusal.ts';
import { limits, type LimitName } from '../limits.ts';
import { plainWords } from '../text/plain-words.ts';

/* oxlint-disable no-control-regex -- RFC 8259 forbids control characters in strings, so they are named here */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
/* oxlint-enable no-control-regex */
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const SPACE = /[ \t\r\n]*/y;

const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

type Names = { [key: string]: Json };

/** A list or object that is not closed yet. */
type Open =
  | { readonly type: 'list'; readonly value: Json[] }
  | { readonly type: 'object'; readonly value: Names; names: number; name: string };

/**
 * Strict JSON (RFC 8259) without recursion, within the limits of a foreign file. A name that comes twice in an object is
 * refused, for two programs would read two different things; so is `__proto__`, which no honest file has. Objects have no
 * prototype. Whole numbers beyond what a double holds stay as they are written.
 */
export const parseJson = (text: string): Json => new JsonText(text).whole();

class JsonText {
  private readonly text: string;
  private at = 0;
  private values = 0;
  private readonly open: Open[] = [];

  constructor(text: string) {
    this.text = text;
  }

  whole(): Json {
    this.take(SPACE);
    let value = this.begin();
    for (;;) {
      // `undefined`: a list or object was begun, and its first member is what comes next.
      if (value !== undefined) {
        const inside = this.open.at(-1);
        if (!inside) break;
        this.put(inside, value);
      }
      value = this.next(value === undefined);
    }
    this.take(SPACE);
    if (this.at < this.text.length) this.wrong();
    return value;
  }

  /** A scalar, an empty list or object; `undefined` where one that has members was begun. */
  private begin(): Json | undefined {
    this.limit('values', (this.values += 1));
    const char = this.text[this.at];
    if (char === '[' || char === '{') {
      this.at += 1;
      this.open.push(
        char === '['
          ? { type: 'list', value: [] }
          : { type: 'object', value: Object.create(null) as Names, names: 0, name: '' },
      );
      this.limit('depth', this.open.length);
      return undefined;
    }
    if (char === '"') return plainWords(this.string());
    const number = this.take(NUMBER);
    if (number !== undefined) return numberOf(number);
    const word = this.take(WORD);
    return word === undefined ? this.wrong() : words[word];
  }

  /** The next member of what is open, or what is open itself where it ends here. */
  private next(first: boolean): Json | undefined {
    this.take(SPACE);
    const inside = this.open.at(-1);
    if (!inside) return this.wrong();
    const end = inside.type === 'list' ? ']' : '}';
    if (this.text[this.at] === end) {
      this.at += 1;
      this.open.pop();
      return inside.value;
    }
    if (!first) {
      if (this.text[this.at] !== ',') return this.wrong();
      this.at += 1;
      this.take(SPACE);
    }
    if (inside.type === 'object') this.name(inside);
    return this.begin();
  }

  private name(inside: Open & { type: 'object' }): void {
    const start = this.at;
    const name = plainWords(this.string());
    if (name === '__proto__') refusePrototype(placeOfIndex(this.text, start));
    if (Object.hasOwn(inside.value, name)) refuseTwice(name, placeOfIndex(this.text, start));
    inside.name = name;
    inside.names += 1;
    this.limit('keys', inside.names);
    this.take(SPACE);
    if (this.text[this.at] !== ':') this.wrong();
    this.at += 1;
    this.take(SPACE);
  }

  private put(inside: Open, value: Json): void {
    if (inside.type === 'list') inside.value.push(value);
    else inside.value[inside.name] = value;
  }

  private string(): string {
    const written = this.take(STRING);
    if (written === undefined) return this.wrong();
    this.limit('cellText', written.length);
    return JSON.parse(written) as string;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at = pattern.lastIndex;
    return found;
  }

  private limit(name: LimitName, amount: number): void {
    if (amount > limits[name].atMost) throw new Refused(beyond(name, placeOfIndex(this.text, this.at)));
  }

  private wrong(): never {
    const rest = this.text.slice(this.at).trimEnd();
    const torn = rest === '' || isTorn(rest);
    const { en, ru } = placeOfIndex(this.text, torn ? this.text.length : this.at);
    return torn
      ? refuse(
          'unreadable',
          `The JSON is incomplete: it ends too early (${en}). Ask for the file again or take another copy.`,
          `JSON неполон: он обрывается слишком рано (${ru}). Попросите прислать файл заново или возьмите другую копию.`,
        )
      : refuse(
          'unreadable',
          `The file is not valid JSON (${en}). Undo the change made there, or take another copy.`,
          `Файл не является правильным JSON (${ru}). Отмените сделанную там правку или возьмите другую копию.`,
        );
  }
}

function numberOf(written: string): Json {
  const value = Number(written);
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return exact ? value : written;
}

/** Whether what is left is the beginning of a token that the end of the text cut short. */
const isTorn = (rest: string): boolean =>
  (rest.startsWith('"') && !rest.includes('\n') && !/^"(?:[^"\\]|\\.)*"/.test(rest)) ||
  /^(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?|-?\d[\d.eE+-]*|-)$/.test(rest);

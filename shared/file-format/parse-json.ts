import { assertNever } from '../basics/assert-never.ts';
import type { Json } from '../basics/json.ts';
import { fail, succeed, type Result } from '../basics/result.ts';
import { lookThrough, namesIn } from './json-limits.ts';
import { beyondLimits, empty, notJson, repeatedName, truncated, type ReadFailure } from './read-failure.ts';

/** JSON text to value; a fault comes back with its line and column, the same on every engine. */
export function parseJson(text: string): Result<Json, ReadFailure> {
  if (text.trim() === '') return fail(empty);
  let parsed: Json;
  try {
    parsed = JSON.parse(text) as Json;
  } catch {
    const at = faultAt(text);
    const [line, column] = placeAt(text, at);
    return fail(at >= text.trimEnd().length ? truncated(line, column) : notJson(line, column));
  }
  const found = lookThrough(parsed);
  if (typeof found !== 'number') return fail(beyondLimits(found));
  if (found === namesIn(text)) return succeed(parsed);
  return fail(repeatedName(...placeAt(text, repeatedAt(text))));
}

function placeAt(text: string, at: number): readonly [line: number, column: number] {
  const before = text.slice(0, at).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

// oxlint-disable-next-line no-control-regex -- RFC 8259 forbids control characters in strings, so they are named here
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|true(?!\w)|false(?!\w)|null(?!\w)/y;
const SPACE = /[ \t\r\n]*/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next';

interface Scan {
  readonly text: string;
  at: number;
  expected: Expected;
  readonly open: ('{' | '[')[];
}

/**
 * Where the text stops being JSON. Engines word their own messages differently and some give no place, so the place is
 * found by a scanner that knows only the grammar of RFC 8259.
 */
function faultAt(text: string): number {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] };
  do take(scan, SPACE);
  while (scan.at < text.length && step(scan));
  return unfinished(text, scan.at);
}

/** Where a name stands that its object has already: of two values a reader would see one. */
function repeatedAt(text: string): number {
  const scan: Scan = { text, at: 0, expected: 'value', open: [] };
  const names: Set<string>[] = [];
  do take(scan, SPACE);
  while (scan.at < text.length && step(scan) && !isRepeated(scan, names));
  return text.lastIndexOf('"', text.lastIndexOf('"', scan.at - 1) - 1);
}

function isRepeated({ text, at, expected, open }: Scan, names: Set<string>[]): boolean {
  while (names.length < open.length) names.push(new Set());
  while (names.length > open.length) names.pop();
  if (expected !== 'colon') return false;
  const start = startOfString(text, at);
  const name = JSON.parse(text.slice(start, at)) as string;
  const known = names.at(-1);
  if (known?.has(name)) return true;
  known?.add(name);
  return false;
}

/** Where the string begins that ends before `end`: its quotes within are escaped. */
function startOfString(text: string, end: number): number {
  let at = end - 2;
  while (at >= 0 && (text[at] !== '"' || text[at - 1] === '\\')) at -= 1;
  return at;
}

function take(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  const found = pattern.test(scan.text);
  if (found) scan.at = pattern.lastIndex;
  return found;
}

function goOn(scan: Scan, expected: Expected, length = 1): true {
  scan.at += length;
  scan.expected = expected;
  return true;
}

/** One token further; `false` where the token is not one that may stand here. */
function step(scan: Scan): boolean {
  const char = scan.text[scan.at] as string;
  switch (scan.expected) {
    case 'colon':
      return char === ':' && goOn(scan, 'value');
    case 'key-or-end':
      if (char === '}') return close(scan);
      return take(scan, STRING) && goOn(scan, 'colon', 0);
    case 'key':
      return take(scan, STRING) && goOn(scan, 'colon', 0);
    case 'next':
      return separator(scan, char);
    case 'value-or-end':
      return char === ']' ? close(scan) : value(scan, char);
    case 'value':
      return value(scan, char);
    default:
      return assertNever(scan.expected);
  }
}

function close(scan: Scan): true {
  scan.open.pop();
  return goOn(scan, 'next');
}

function separator(scan: Scan, char: string): boolean {
  const inside = scan.open.at(-1);
  if (inside === undefined) return false;
  if (char === ',') return goOn(scan, inside === '{' ? 'key' : 'value');
  return char === (inside === '{' ? '}' : ']') && close(scan);
}

function value(scan: Scan, char: string): boolean {
  if (char === '{' || char === '[') {
    scan.open.push(char);
    return goOn(scan, char === '{' ? 'key-or-end' : 'value-or-end');
  }
  return (take(scan, STRING) || take(scan, SCALAR)) && goOn(scan, 'next', 0);
}

/** A token that runs into the end of the text is a torn file, not a fault of writing: its place is the end. */
function unfinished(text: string, at: number): number {
  const rest = text.slice(at).trimEnd();
  const tornString = rest.startsWith('"') && !/[^\\]"/.test(rest.slice(1)) && !rest.includes('\n');
  const tornWord = /^(?:t(?:r(?:ue?)?)?|f(?:a(?:l(?:se?)?)?)?|n(?:u(?:ll?)?)?|-?\d[\d.eE+-]*|-)$/.test(rest);
  return tornString || tornWord ? text.length : at;
}

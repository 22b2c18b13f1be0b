import { assertNever } from '../basics/assert-never.ts';
import type { Json } from '../basics/json.ts';
import { fail, succeed, type Result } from '../basics/result.ts';
import { empty, notJson, truncated, type ReadFailure } from './read-failure.ts';

/** JSON text to value; a fault comes back with its line and column, the same on every engine. */
export function parseJson(text: string): Result<Json, ReadFailure> {
  if (text.trim() === '') return fail(empty);
  try {
    return succeed(JSON.parse(text) as Json);
  } catch {
    const at = faultAt(text);
    const before = text.slice(0, at).split('\n');
    const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    return fail(at >= text.trimEnd().length ? truncated(line, column) : notJson(line, column));
  }
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

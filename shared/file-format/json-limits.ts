import type { Json } from '../basics/json.ts';

/** What a register of the most careful office never needs: more is a mistake or an attack. */
export const jsonLimits = {
  /** Lists and objects within each other. */
  depth: 64,
  /** Characters of one text. */
  text: 1_000_000,
  /** Names in one object: the ids of all entities stand in one. */
  names: 200_000,
} as const;

/** What is wrong with a JSON value, and the names that lead there. */
export interface JsonFault {
  readonly type: 'too-deep' | 'text-too-long' | 'too-many-names' | 'half-a-character';
  readonly path: readonly (string | number)[];
}

interface Step {
  readonly value: Json;
  readonly depth: number;
  readonly name: string | number;
  readonly owner: Step | undefined;
}

function pathOf(step: Step | undefined): readonly (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = step; at?.owner; at = at.owner) path.unshift(at.name);
  return path;
}

/** A half of a pair of code units is no character: no other program would read back what it is given. */
const halfOfCharacter = /\p{Surrogate}/u;

const textFault = (text: string): JsonFault['type'] | undefined => {
  if (text.length > jsonLimits.text) return 'text-too-long';
  return halfOfCharacter.test(text) ? 'half-a-character' : undefined;
};

/**
 * The first limit that a parsed value breaks, or how many names its objects have together. It walks without calling
 * itself: depth must not end it.
 */
export function lookThrough(root: Json): JsonFault | number {
  const open: Step[] = [{ value: root, depth: 0, name: '', owner: undefined }];
  let names = 0;
  for (let step = open.pop(); step; step = open.pop()) {
    const { value, depth } = step;
    if (typeof value === 'string') {
      const type = textFault(value);
      if (type) return { type, path: pathOf(step) };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= jsonLimits.depth) return { type: 'too-deep', path: pathOf(step).slice(0, 8) };
    const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    if (!Array.isArray(value)) {
      names += members.length;
      if (members.length > jsonLimits.names) return { type: 'too-many-names', path: pathOf(step) };
    }
    for (const [name, member] of members as readonly (readonly [string | number, Json])[]) {
      if (typeof name === 'string' && halfOfCharacter.test(name))
        return { type: 'half-a-character', path: pathOf(step) };
      // Numbers and truths need no look, and they are most of what a file holds.
      if (typeof member === 'string' || (typeof member === 'object' && member !== null))
        open.push({ value: member, depth: depth + 1, name, owner: step });
    }
  }
  return names;
}

const stringsAndNames = /"(?:[^"\\]|\\.)*"(\s*:)?/gs;

/** How many names stand in a JSON text: more than the parsed value has means that one stands twice. */
export function namesIn(text: string): number {
  let names = 0;
  for (const [, colon] of text.matchAll(stringsAndNames)) if (colon !== undefined) names += 1;
  return names;
}

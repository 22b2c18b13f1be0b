import { canonicalJson, type Json } from '../basics/json.ts';
import { sha256Hex } from '../basics/sha-256.ts';
import type { Uuid } from '../basics/uuid.ts';
import { pathNames } from '../register/leaves.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import type { Waiver } from '../register/waiver.ts';

/** The value a path leads to; the name after a list is the id of one of its items. */
function valueAt(entry: AnyEntry, path: string): unknown {
  return pathNames(path).reduce<unknown>((value, name) => {
    if (Array.isArray(value))
      return (value as readonly unknown[]).find(
        (item) => typeof item === 'object' && (item as AnyEntry | null)?.id === name,
      );
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  }, entry);
}

/** The mark of what a field says now: a waiver made over another mark has lapsed. */
export const markOf = (entry: AnyEntry, path: string | undefined): string =>
  sha256Hex(canonicalJson((valueAt(entry, path ?? '') ?? null) as Json)).slice(0, 16);

const keyOf = (rule: string, entity: Uuid, path: string): string => `${rule} ${entity} ${path}`;

/** What of a register was waived. */
export interface Waived {
  /** Whether anything of a rule was, so that one has to look. */
  readonly concerns: (rule: string) => boolean;
  /** The waiver that holds for a finding: of the same rule and field, while the field says what it said then. */
  readonly waiverOf: (rule: string, entry: AnyEntry, path: string) => Waiver | undefined;
}

const indexes = new WeakMap<Register['waivers'], Waived>();

export function waiversOf({ waivers }: Pick<Register, 'waivers'>): Waived {
  const known = indexes.get(waivers);
  if (known) return known;
  const byKey = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const key = keyOf(waiver.rule ?? '', waiver.entity ?? '', waiver.path ?? '');
    byKey.set(key, [...(byKey.get(key) ?? []), waiver]);
  }
  const waiverOf: Waived['waiverOf'] = (rule, entry, path) => {
    const made = byKey.get(keyOf(rule, entry.id, path));
    if (!made) return undefined;
    const mark = markOf(entry, path);
    return made.findLast((waiver) => waiver.seen === mark);
  };
  const rules = new Set(waivers.map(({ rule }) => rule));
  const waived: Waived = { concerns: (rule) => rules.has(rule), waiverOf };
  indexes.set(waivers, waived);
  return waived;
}

import { canonicalJson, type Json } from '../../../shared/basics/json.ts';
import type { Edit } from '../../../shared/changes/change.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import { leavesOf } from '../../../shared/register/leaves.ts';

/**
 * What merging must come to, told in another way than the program tells it: no counters, no versions. Every write is
 * remembered with all writes it replaced, and a value stands where no known write has replaced it.
 */
interface Write {
  readonly id: number;
  readonly value: Json;
  /** Every write at this path that its writer had seen. */
  readonly over: ReadonlySet<number>;
}

const life = '/_life';

/** The writes a colleague knows, by entity and path. */
export class Model {
  private static made = 0;
  private known = new Map<string, Map<string, readonly Write[]>>();

  /** A copy that somebody sent: what its writer does later is not in it. */
  sent(): Model {
    const copy = new Model();
    copy.known = new Map([...this.known].map(([entity, paths]) => [entity, new Map(paths)]));
    return copy;
  }

  /** Takes the entities of another’s copy in. */
  take(other: Model, isTaken: (entity: string) => boolean): void {
    for (const [entity, paths] of other.known) {
      if (!isTaken(entity)) continue;
      for (const [path, writes] of paths) {
        const all = new Map([...this.writesAt(entity, path), ...writes].map((write) => [write.id, write]));
        this.put(entity, path, [...all.values()]);
      }
    }
  }

  /** What stands at each path of an entity: several values where they compete. */
  standing(entity: string): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map(
      [...(this.known.get(entity) ?? [])].map(([path]) => [
        path,
        new Set(this.standingAt(entity, path).map(({ value }) => canonicalJson(value))),
      ]),
    );
  }

  get entities(): readonly string[] {
    return [...this.known.keys()];
  }

  /** What a person’s edits of one action write. `shown` is what the person saw. */
  act(edits: readonly Edit[], shown: (entity: string) => ReadonlyMap<string, Json>): void {
    const leaves = new Map<string, Map<string, Json>>();
    const written = new Map<string, Map<string, Json>>();
    const at = (entity: string): readonly [Map<string, Json>, Map<string, Json>] => {
      const both = [
        leaves.get(entity) ?? new Map(shown(entity)),
        written.get(entity) ?? new Map<string, Json>(),
      ] as const;
      leaves.set(entity, both[0]);
      written.set(entity, both[1]);
      return both;
    };
    for (const edit of edits) this.edit(edit, at);
    for (const [entity, writes] of written)
      for (const [path, value] of writes) this.write(entity, path, value);
  }

  private edit(edit: Edit, at: (entity: string) => readonly [Map<string, Json>, Map<string, Json>]): void {
    if (edit.type === 'delete') {
      at(edit.entity)[1].set(life, null);
      return;
    }
    if (edit.type === 'create') {
      const [leaves, written] = at(edit.entry.id);
      written.set(life, true);
      // What comes back as it went needs no new writes.
      if (this.known.has(edit.entry.id)) return;
      for (const [path, value] of leavesOf(edit.entry, fieldsOf(edit.kind))) {
        leaves.set(path, value);
        written.set(path, value);
      }
      return;
    }
    const { entity, path, to } = edit;
    const [leaves, written] = at(entity);
    const isOpen = this.distinct(entity, path) > 1 && !written.has(path);
    const isSame = canonicalJson(leaves.get(path) ?? null) === canonicalJson(to);
    if (path === life) {
      if (this.distinct(entity, life) > 1) written.set(life, true);
      return;
    }
    if (isSame && !isOpen) return;
    if (to === null && leaves.get(path) === true)
      for (const inner of leaves.keys())
        if (inner.startsWith(`${path}/`)) {
          leaves.delete(inner);
          written.set(inner, null);
        }
    if (to === null) leaves.delete(path);
    else leaves.set(path, to);
    written.set(path, to);
    written.set(life, true);
    for (const item of this.above(path, leaves)) if (leaves.get(item) === true) written.set(item, true);
  }

  /** The items of lists that a path lies in: nothing else in an entry has anything within it. */
  private above(path: string, leaves: ReadonlyMap<string, Json>): readonly string[] {
    return [...leaves.keys()].filter((leaf) => path.startsWith(`${leaf}/`));
  }

  private distinct(entity: string, path: string): number {
    return new Set(this.standingAt(entity, path).map(({ value }) => canonicalJson(value))).size;
  }

  private write(entity: string, path: string, value: Json): void {
    const before = this.writesAt(entity, path);
    Model.made += 1;
    const write = { id: Model.made, value, over: new Set(before.map(({ id }) => id)) };
    this.put(entity, path, [...before, write]);
  }

  private standingAt(entity: string, path: string): readonly Write[] {
    const writes = this.writesAt(entity, path);
    return writes.filter(({ id }) => !writes.some(({ over }) => over.has(id)));
  }

  private writesAt(entity: string, path: string): readonly Write[] {
    return this.known.get(entity)?.get(path) ?? [];
  }

  private put(entity: string, path: string, writes: readonly Write[]): void {
    const paths = this.known.get(entity) ?? new Map<string, readonly Write[]>();
    paths.set(path, writes);
    this.known.set(entity, paths);
  }
}

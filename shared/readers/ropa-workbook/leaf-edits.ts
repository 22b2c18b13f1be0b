import type { Json } from '../../basics/json.ts';
import { canonicalJson } from '../../basics/json.ts';
import type { Named } from '../../exchange/tables/naming.ts';
import { collections } from '../../register/collections.ts';
import { leavesOf } from '../../register/leaves.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Place } from '../source-document.ts';
import type { LeafEdit } from './edits.ts';

/** The leaves in which an entry differs, with the cells that say so. */
export function leafEdits(
  kind: Named,
  before: AnyEntry,
  now: AnyEntry,
  places: ReadonlyMap<string, Place>,
): readonly LeafEdit[] {
  const { fields } = collections[kind];
  const [old, young] = [leavesOf(before, fields), leavesOf(now, fields)];
  const paths = [...new Set([...old.keys(), ...young.keys()])];
  return paths.flatMap((path) => {
    const [from, to] = [old.get(path), young.get(path)];
    if (alike(from, to)) return [];
    const place = placeAt(path, places);
    return [
      {
        kind,
        entry: before.id,
        path,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(place ? { place } : {}),
      },
    ];
  });
}

const alike = (a: Json | undefined, b: Json | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** The cell of the nearest path above. */
function placeAt(path: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
  }
  return undefined;
}

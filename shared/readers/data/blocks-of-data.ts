import type { Json } from '../../basics/json.ts';
import { understand, type Understood } from '../headings/understand.ts';
import { core, ofOrganisation } from '../layouts/understanding.ts';
import type { Block, Row } from '../source-document.ts';
import { cellOf, headingOf } from './cell-of-data.ts';
import { listOf, members, type Spot } from './data-file.ts';
import { dataPlace } from './leftovers.ts';

/** A register has some thirty columns; names that differ from thing to thing are none. */
const mostColumns = 80;
const leastPlaces = 3;

type Member = readonly [name: string, spot: Spot];

/** The understanding of names, each once: data repeat them. */
class Names {
  private readonly known = new Map<string, Understood>();

  of(name: string): Understood {
    const before = this.known.get(name);
    if (before) return before;
    const made = understand(headingOf(name));
    this.known.set(name, made);
    return made;
  }

  /** How many places of an activity the names of a thing mean, of which one at least is what both laws ask for. */
  places(owner: Spot): number {
    const targets = members(owner).flatMap(([name]) => {
      const { target, sure } = this.of(name);
      return target === undefined || sure < 0.75 ? [] : [target];
    });
    return targets.some((target) => core.has(target)) ? new Set(targets).size : 0;
  }
}

const isObject = (spot: Spot): boolean => members(spot).length > 0;
const objectsIn = (spot: Spot): readonly Spot[] =>
  Array.isArray(spot.value) ? listOf(spot).filter(isObject) : [];

/** Things by their names: “payroll: {purpose: …}, newsletter: {purpose: …}” are a list as well. */
function keyedObjects(spot: Spot, names: Names): readonly Member[] {
  const found = members(spot).filter(([, part]) => isObject(part) && names.places(part) >= leastPlaces);
  return found.length >= 2 && found.length === members(spot).length ? found : [];
}

/** Turns data into the blocks of a text: lists of things become tables, names become headings and labels. */
class Blocks {
  readonly made: Block[] = [];
  private readonly names = new Names();

  /** Whether anywhere in the data a thing has the names of an activity. */
  holdsActivity(spot: Spot): boolean {
    if (Array.isArray(spot.value)) return listOf(spot).some((part) => this.holdsActivity(part));
    return (
      this.names.places(spot) >= leastPlaces || members(spot).some(([, part]) => this.holdsActivity(part))
    );
  }

  put(spot: Spot, level: number): void {
    const keyed = keyedObjects(spot, this.names);
    const objects = objectsIn(spot);
    if (keyed.length > 0)
      this.things(
        keyed.map(([, part]) => part),
        level,
        keyed.map(([name]) => name),
      );
    else if (objects.length > 0) this.things(objects, level);
    else if (isObject(spot)) this.object(spot, level);
    else this.paragraph(cellOf(spot), spot);
  }

  private paragraph(text: string, { path }: Spot): void {
    if (text !== '') this.made.push({ type: 'paragraph', text, place: dataPlace(path) });
  }

  private heading(text: string, level: number, { path }: Spot): void {
    if (text !== '') this.made.push({ type: 'heading', level, text, place: dataPlace(path) });
  }

  /** Simple values first: what follows a heading would stand under it. */
  private object(owner: Spot, level: number): void {
    const all = this.flat(owner);
    const isActivity = this.names.places(owner) >= leastPlaces;
    const deep = all.filter(([name, part]) => this.isDeep(name, part, isActivity));
    for (const [name, part] of all)
      if (!deep.some(([, other]) => other === part)) {
        const text = cellOf(part);
        if (text !== '') this.paragraph(`${headingOf(name)}: ${text}`, part);
      }
    for (const [name, part] of deep) {
      this.heading(headingOf(name), level, part);
      this.put(part, level + 1);
    }
  }

  /** Whether what stands under a name has parts of its own: things of a list, a person, or more than a place of the register holds. */
  private isDeep(name: string, part: Spot, ofActivity: boolean): boolean {
    const { target, sure } = this.names.of(name);
    const isPlace = target !== undefined && sure >= 0.75 && !ofOrganisation.has(target);
    if (ofActivity && isPlace) return this.holdsActivity(part);
    if (objectsIn(part).length > 0) return true;
    return isObject(part) && (!isPlace || members(part).some(([, inner]) => isObject(inner)));
  }

  /** Members of a thing; a group whose name means nothing is opened: “gdpr: {purpose: …, legalBasis: …}”. */
  private flat(owner: Spot): readonly Member[] {
    const own = members(owner);
    return own.flatMap(([name, part]): readonly Member[] => {
      if (!this.isGroup(name, part)) return [[name, part]];
      // A name that stands outside the group as well would hide it.
      const hidden = new Set(own.map(([other]) => other));
      return this.flat(part).map(([inner, spot]) => [hidden.has(inner) ? `${name} ${inner}` : inner, spot]);
    });
  }

  /** “gdpr: {purpose: …, basis: …}” has the name of a law, which is none of the basis alone. */
  private isGroup(name: string, part: Spot): boolean {
    const { target, sure, generic } = this.names.of(name);
    const isVague = target === undefined || sure < 0.75 || generic;
    const isLaw =
      target === 'legalBasis' && members(part).some(([inner]) => this.names.of(inner).target === 'purpose');
    return (isVague || isLaw) && this.names.places(part) >= 2;
  }

  private things(objects: readonly Spot[], level: number, keys: readonly string[] = []): void {
    const flat = objects.map((one) => this.flat(one));
    const columns = [...new Set(flat.flatMap((all) => all.map(([name]) => name)))];
    const nested = flat.some((all) =>
      all.some(([, part]) => objectsIn(part).length > 0 && this.holdsActivity(part)),
    );
    if (columns.length > mostColumns || nested) return objects.forEach((one) => this.one(one, level));
    const isNamed = columns.some((name) => this.names.of(name).target === 'name');
    const keyColumn = keys.length > 0 ? [isNamed ? 'id' : 'name'] : [];
    const rows = flat.map((all, at): Row => {
      const cells = columns.map((name) => {
        const found = all.find(([own]) => own === name);
        return found === undefined ? '' : cellOf(found[1]);
      });
      const key = keys[at];
      const place = dataPlace(objects[at]?.path ?? '');
      return { cells: [...(key === undefined ? [] : [headingOf(key)]), ...cells], place };
    });
    const place = dataPlace(objects[0]?.path ?? '');
    const head = { cells: [...keyColumn, ...columns.map(headingOf)], place };
    this.made.push({ type: 'table', rows: [head, ...rows], place });
  }

  private one(thing: Spot, level: number): void {
    const title = members(thing).find(([name]) => this.names.of(name).target === 'name');
    this.heading(title ? cellOf(title[1]) : '', level, thing);
    this.object(thing, level + 1);
  }
}

/** A register kept as data (JSON, YAML) as the tables and labels it would be on paper; `undefined` where nothing in it is an activity. */
export function blocksOfData(data: Json): readonly Block[] | undefined {
  const blocks = new Blocks();
  const root: Spot = { value: data, path: '' };
  if (!blocks.holdsActivity(root)) return undefined;
  blocks.put(root, 1);
  return blocks.made;
}

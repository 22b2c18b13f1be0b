import type { Uuid } from '../../basics/uuid.ts';
import type { System } from '../../register/system.ts';
import { list, member, type DataFile, type Spot } from '../data/data-file.ts';
import { keep } from '../data/gathering.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, type Reading } from './reading.ts';
import { fidesSystemKinds } from './terms/codes.ts';

/** The systems of a manifest: under “system”, which newer ones also call “systems”. */
export const systemSpots = (root: Spot): readonly Spot[] => [
  ...list(root, 'system'),
  ...list(root, 'systems'),
];

/** The key of a system, by which other systems name it; not taken, since it is not a name. */
export function keyOf(system: Spot): string | undefined {
  const { value } = member(system, 'fides_key');
  return typeof value === 'string' ? value : undefined;
}

export const systemIdsOf = (systems: readonly Spot[]): ReadonlyMap<string, Uuid> =>
  new Map(
    systems.map((system) => [keyOf(system) ?? system.path, fidesId('system', keyOf(system) ?? system.path)]),
  );

/** The system itself; what it does with data is in its declarations. */
export function readSystem({ file, gathering }: Reading, spot: Spot): System {
  const key = keyOf(spot);
  const name = file.text(spot, 'name') ?? key ?? spot.path;
  if (name === key) file.take(member(spot, 'fides_key'));
  const description = file.text(spot, 'description');
  const system: System = {
    id: newId(gathering.systems, key ?? spot.path, spot),
    ...known<Omit<System, 'id'>>({
      name: ownWords(name),
      description: description === undefined ? undefined : ownWords(description),
      kind: kindOf(file, spot),
      notes: notesOf(file, spot),
    }),
  };
  keep(gathering.systems, system);
  return system;
}

/** Two systems under one key are two all the same; others mean the first by it. */
function newId(kept: ReadonlyMap<Uuid, System>, key: string, { path }: Spot): Uuid {
  const id = fidesId('system', key);
  return kept.has(id) ? fidesId('system', key, path) : id;
}

function kindOf(file: DataFile, spot: Spot): string | undefined {
  const { value } = member(spot, 'system_type');
  const kind = typeof value === 'string' ? fidesSystemKinds[value.toLowerCase()] : undefined;
  if (kind !== undefined) file.take(member(spot, 'system_type'));
  return kind;
}

/** The key goes to the notes: by it the manifest of the system is found again. */
function notesOf(file: DataFile, spot: Spot): System['notes'] {
  const key = file.text(spot, 'fides_key');
  return key === undefined ? undefined : { en: `fides: ${key}`, ru: `fides: ${key}` };
}

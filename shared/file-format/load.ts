import type { Json } from '../basics/json.ts';
import { fail, succeed, type Result } from '../basics/result.ts';
import type { HistoryEvent } from '../changes/change.ts';
import type { EntityState } from '../changes/entity-state.ts';
import type { LifeValue } from '../changes/life.ts';
import { lifePath, noVersions, type Rival } from '../changes/versions.ts';
import { normalise } from '../register/assemble.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry } from '../register/value.ts';
import { checkable, competingFault } from './competing-values.ts';
import { envelope, fileFormat, formerSchema } from './envelope.ts';
import { faultOf } from './fault.ts';
import { readVersions, type WrittenVersions } from './former.ts';
import type { Ledger } from './ledger.ts';
import { outsiderOf, signChanges, type Outsider } from './outsider.ts';
import { parseJson } from './parse-json.ts';
import {
  changedOutside,
  newer,
  notOurs,
  shapeFault,
  type ReadFailure,
  type ReadWarning,
} from './read-failure.ts';
import { digestOf, type FileSignature } from './save.ts';
import { currentVersion, upgrade } from './versions/chain.ts';

export interface Loaded {
  readonly ledger: Ledger;
  readonly warnings: readonly ReadWarning[];
  readonly seal: FileSeal;
  /** Whether the file tells who wrote what. One that does not can be merged by the base it was made from. */
  readonly tellsVersions: boolean;
}

/** What the file says of its origin. Whether a signature holds is for the caller to find out; it replaces no check here. */
export interface FileSeal {
  readonly signature?: FileSignature;
  /** The digest of what the file holds now. */
  readonly digest: string;
  /** Whether that is the digest in the file; `undefined` where the file names none. */
  readonly digestMatches: boolean | undefined;
  /** The name of who exported the file: outside the digest, so anybody may have written it. */
  readonly exportedBy: string;
}

type FileContent = Readonly<Record<string, Json>>;

/** The version-1 file after its check. */
interface CheckedFile {
  readonly exportedAt?: string;
  readonly exportedBy?: string;
  readonly signature?: FileSignature;
  readonly register: Register;
  readonly versions?: Readonly<Record<string, WrittenVersions>>;
  readonly conflicts?: Readonly<Record<string, Readonly<Record<string, readonly Rival[]>>>>;
  readonly history?: readonly HistoryEvent[];
}

/** Reads a file's text: the inverse of `save`. What is newer, torn, broken or not ours is refused with its place. */
export function load(text: string): Result<Loaded, ReadFailure> {
  const parsed = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (file === null || typeof file !== 'object' || Array.isArray(file)) return fail(notOurs);
  return loadContent(file as FileContent);
}

function loadContent(file: FileContent): Result<Loaded, ReadFailure> {
  if (file['format'] !== fileFormat) return fail(notOurs);
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(
      shapeFault('version', 'it must be a whole number from 1', 'здесь должно стоять целое число от 1'),
    );
  }
  if (version > currentVersion) return fail(newer(version, currentVersion));
  const checked = envelope.safeParse(upgrade(file, version));
  if (!checked.success) return fail(faultOf(checked.error, file));
  const content = checked.data as unknown as CheckedFile;
  const digest = digestOf(file);
  const seal = sealOf(content, file['digest'], digest);
  const ledger = ledgerOf(content, seal.digestMatches ? undefined : outsiderOf(digest, content.exportedAt));
  if (!ledger.ok) return ledger;
  const warnings = seal.digestMatches === false ? [changedOutside] : [];
  const tellsVersions = Object.keys(content.versions ?? {}).length > 0;
  return succeed({ ledger: ledger.value, warnings, seal, tellsVersions });
}

const sealOf = (file: CheckedFile, named: Json | undefined, digest: string): FileSeal => ({
  ...(file.signature ? { signature: file.signature } : {}),
  digest,
  digestMatches: named === undefined ? undefined : named === digest,
  exportedBy: file.exportedBy ?? '',
});

function ledgerOf(file: CheckedFile, outsider: Outsider | undefined): Result<Ledger, ReadFailure> {
  const states = new Map<string, EntityState>();
  for (const [kind, entry, place] of entriesOf(file.register)) {
    if (states.has(entry.id))
      return fail(
        shapeFault(
          place,
          `the id ${entry.id} stands twice in the file`,
          `идентификатор ${entry.id} встречается в файле дважды`,
        ),
      );
    const state = stateOf(kind, normalise(entry, fieldsOf(kind)), file);
    states.set(entry.id, outsider ? signChanges(state, outsider) : state);
  }
  for (const [id, versions] of Object.entries(file.versions ?? {})) {
    if (!states.has(id)) states.set(id, goneState(id, versions, file));
  }
  const fault = competingFault(states);
  return fault ? fail(fault) : succeed({ id: file.register.id, states, history: file.history ?? [] });
}

function* entriesOf(register: Register): Generator<readonly [EntityKind, AnyEntry, string]> {
  yield ['organisation', register.organisation, 'register.organisation'];
  for (const name of collectionNames) {
    for (const [at, entry] of (register[name] ?? []).entries())
      yield [name, entry, `register.${name}[${at}]`];
  }
}

/** A deleted entity. Files of before tell in their history only what it said last. */
function goneState(id: string, written: WrittenVersions, file: CheckedFile): EntityState {
  const { versions, former = formerIn(id, file.history ?? []) } = readVersions(written);
  const state: EntityState = { id, versions, ...(former ? { former } : {}) };
  return { ...state, ...checkable(state, file.conflicts?.[id]) };
}

function formerIn(id: string, history: readonly HistoryEvent[]): EntityState['former'] {
  const deletion = history.findLast(
    ({ entity, path, from, to }) => entity === id && path === lifePath && to === null && from !== null,
  );
  if (!deletion) return undefined;
  const { kind, value } = deletion.from as unknown as LifeValue;
  // The history is a log that is not checked field by field: what does not fit is not known.
  const known = formerSchema.safeParse({ kind, entry: value });
  return known.success ? { kind, entry: value } : undefined;
}

const stateOf = (kind: EntityKind, entry: AnyEntry, file: CheckedFile): EntityState => ({
  id: entry.id,
  kind,
  entry,
  versions: file.versions?.[entry.id] ?? noVersions,
  ...conflictsOf(entry.id, file),
});

function conflictsOf(id: string, file: CheckedFile): Pick<EntityState, 'conflicts'> {
  const conflicts = file.conflicts?.[id];
  return conflicts ? { conflicts } : {};
}

import type { EntityState } from '../changes/entity-state.ts';
import type { EntityVersions } from '../changes/versions.ts';

/** The versions of an entity as the file has them: of a deleted one with what it said last. */
export type WrittenVersions = EntityVersions & Pick<EntityState, 'former'>;

export const writtenVersions = ({ versions, former }: EntityState): WrittenVersions =>
  former ? { ...versions, former } : versions;

/** The inverse: versions, and what a deleted entity said last. */
export function readVersions({
  former,
  ...versions
}: WrittenVersions): Pick<EntityState, 'versions' | 'former'> {
  return former ? { versions, former } : { versions };
}

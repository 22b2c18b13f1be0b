import { fail, succeed, type Result } from '../../basics/result.ts';
import { list, members, openData, type Spot } from '../data/data-file.ts';
import { newGathering, proposalOf } from '../data/gathering.ts';
import type { Proposal } from '../proposal.ts';
import type { ReadRefusal } from '../read-refusal.ts';
import type { Reader } from '../reader.ts';
import type { SourceDocument } from '../source-document.ts';
import { readDeclaration } from './declaration.ts';
import { organisationSpots, readOrganisation } from './organisation.ts';
import type { Reading } from './reading.ts';
import { readSystem, systemIdsOf, systemSpots } from './systems.ts';

const layout = { en: 'fides manifest', ru: 'Манифест fides' };

const has = (spot: Spot, name: string): boolean => members(spot).some(([key]) => key === name);

/** Keys that only a manifest of fides has: a system with declarations, or an organisation with a fides key. */
function recognises(document: SourceDocument): number {
  if (document.type !== 'data') return 0;
  const { root } = openData(document.data);
  if (systemSpots(root).some((system) => has(system, 'privacy_declarations'))) return 0.95;
  if ([...systemSpots(root), ...organisationSpots(root)].some((spot) => has(spot, 'fides_key'))) return 0.9;
  return 0;
}

function read(document: SourceDocument): Result<Proposal, ReadRefusal> {
  if (document.type !== 'data') return fail(nothingFound);
  const file = openData(document.data);
  const systems = systemSpots(file.root);
  const reading: Reading = { file, gathering: newGathering(), systemIds: systemIdsOf(systems) };
  const [first] = organisationSpots(file.root);
  const organisation = first && readOrganisation(reading, first);
  for (const system of systems) readWhole(reading, system);
  if (systems.length === 0 && !organisation) return fail(nothingFound);
  return succeed(proposalOf(reading.gathering, file, { format: document.format, layout, organisation }));
}

function readWhole(reading: Reading, system: Spot): void {
  const systemEntry = readSystem(reading, system);
  const declarations = list(system, 'privacy_declarations');
  declarations.forEach((spot, at) =>
    readDeclaration(reading, { spot, system, systemEntry, at, alone: declarations.length === 1 }),
  );
}

const nothingFound: ReadRefusal = {
  type: 'nothing-found',
  message: {
    en: 'The file names no system and no organisation of a fides manifest. Export the systems of fides as YAML or JSON and open that file.',
    ru: 'В файле нет ни системы, ни организации из манифеста fides. Выгрузите системы fides в YAML или JSON и откройте этот файл.',
  },
};

/** Reads systems and organisations of fides (fideslang 1 to 3), from YAML or JSON. */
export const fidesReader: Reader = {
  id: 'fides-yaml',
  name: { en: 'fides: systems with privacy declarations', ru: 'fides: системы с декларациями' },
  recognises,
  read,
};

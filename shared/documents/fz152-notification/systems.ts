import type { Activity } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import { systemFields, type System } from '../../register/system.ts';
import type { Uuid } from '../../basics/uuid.ts';
import { threatTypes } from '../../vocabulary/fz-152/protection-levels.ts';
import { countries } from '../../vocabulary/things/countries.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRows, factRuns } from '../describe/facts.ts';
import { placeRuns } from '../describe/parties.ts';
import { joined, labelled, lines, lowerFirst, upperFirst, words, type Runs } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { termInside, termWords } from '../describe/terms.ts';
import { entryName } from '../describe/values.ts';
import type { FormRow } from '../fz152-forms/form-row.ts';
import { organisationRow } from '../fz152-forms/operator-identity.ts';

const host: Wording = {
  en: 'Organisation that keeps the data',
  ru: 'Организация, ответственная за хранение данных',
};
const securityLabel: Wording = { en: 'Levels of protection', ru: 'Уровни защищённости' };

/** The systems of these activities whose databases may hold data of citizens of Russia (Art. 22 part 3 item 10.1). */
export function databases(activities: readonly Activity[], scope: Scope): readonly System[] {
  const ids = new Set(activities.flatMap(({ systems }) => systems ?? []));
  return scope.register.systems.filter(({ id, citizensRf }) => ids.has(id) && citizensRf !== false);
}

/** Where a database lies and who keeps it; the block is repeated for each. */
export const databaseRows = (system: System, scope: Scope): readonly FormRow[] => [
  {
    label: systemFields.country.label,
    value: lines([words(system.country && upperFirst(termInside(countries, system.country, scope)))]),
    path: '/country',
    entity: system.id,
    ...(system.name && { owner: system.name }),
  },
  {
    label: systemFields.address.label,
    value: lines(paragraphsOf(system.address, scope).map(words)),
    path: '/address',
    entity: system.id,
    ...(system.name && { owner: system.name }),
  },
  {
    label: systemFields.ownDataCentre.label,
    value: factRows(systemFields, system, scope, { only: ['ownDataCentre'] })[0]?.value ?? [],
    path: '/ownDataCentre',
    entity: system.id,
    ...(system.name && { owner: system.name }),
  },
  {
    label: host,
    value: lines([system.host ? keeperRuns(system.host, scope) : []]),
    path: '/host',
    entity: system.id,
    ...(system.name && { owner: system.name }),
    ...(system.ownDataCentre === true && { optional: true as const }),
  },
];

/** Name, place, number of whoever keeps a database. */
function keeperRuns(id: Uuid, scope: Scope): Runs {
  const party = scope.parties.get(id);
  const place = party ? placeRuns(party, scope) : [];
  return joined([words(entryName('parties', id, scope)), place, words(party?.taxNumber)], '; ');
}

/** Row 15: levels of protection and types of threats (Decree 1119), and who answers for security in the systems. */
export const securityRows = (activities: readonly Activity[], scope: Scope): readonly FormRow[] => [
  {
    label: securityLabel,
    value: security(activities, scope),
    path: '/protectionLevel',
    ...firstSystem(activities, scope),
  },
  organisationRow('securityResponsible', scope, { optional: true }),
];

const firstSystem = (activities: readonly Activity[], scope: Scope): Pick<FormRow, 'entity'> => {
  const id = activities.flatMap(({ systems }) => systems ?? []).find((one) => scope.systems.has(one));
  return id ? { entity: id } : {};
};

function security(activities: readonly Activity[], scope: Scope): Content {
  const ids = [...new Set(activities.flatMap(({ systems }) => systems ?? []))];
  return lines(
    ids.map((id) => {
      const system = scope.systems.get(id);
      const facts = system ? levelRuns(system, scope) : [];
      return facts.length === 0 ? [] : joined([words(`${entryName('systems', id, scope)}.`), facts], ' ');
    }),
  );
}

/** The level and the number of the type of threats: its explanation leans on the others of the list. */
function levelRuns(system: System, scope: Scope): Runs {
  const [level = []] = factRuns(systemFields, system, scope, { only: ['protectionLevel'] });
  const [type] = system.threatType ? termWords(threatTypes, system.threatType, scope).split(':') : [];
  const label = lowerFirst(tell(systemFields.threatType.label, scope));
  return joined([level, labelled(label, words(type))], '; ');
}

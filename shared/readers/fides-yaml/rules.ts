import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { child } from '../../register/leaves.ts';
import { list, member, type Spot } from '../data/data-file.ts';
import { known } from '../data/known.ts';
import { ownWords } from '../data/own-words.ts';
import { fidesId, guess, lookUp, madeBy, type Declared, type Made, type Reading } from './reading.ts';
import { fidesLegalBases, fidesRoles, fidesSpecialBases, fidesTransferBases } from './terms/codes.ts';

const words = (text: string | undefined) => (text === undefined ? undefined : ownWords(text));

/** What the law asks of the activity: role, basis, period, transfers, assessment. */
export function readRules(reading: Reading, id: Uuid, declared: Declared): Omit<Activity, 'id'> {
  const { file } = reading;
  const { spot, system } = declared;
  const coded = (path: string, spots: readonly Spot[], table: Readonly<Record<string, string>>) =>
    told(reading, id, path, madeBy(reading, spots, lookUp(table)));
  const retention = file.text(spot, 'retention_period');
  // What the templates of fides put where nobody answered is no department.
  const undefinedDepartment = member(system, 'administrating_department').value === 'Not defined';
  const roles = coded(
    'role',
    [...list(system, 'responsibility'), ...list(system, 'data_responsibility_title')],
    fidesRoles,
  );
  return known<Omit<Activity, 'id'>>({
    department: undefinedDepartment ? undefined : words(file.text(system, 'administrating_department')),
    role: roles[0],
    gdprBases: coded('gdprBases', list(spot, 'legal_basis_for_processing'), fidesLegalBases),
    gdprConditions: coded('gdprConditions', list(spot, 'special_category_legal_basis'), fidesSpecialBases),
    periods:
      retention === undefined ? undefined : [{ id: fidesId('period', id), wording: ownWords(retention) }],
    transfers: transfersOf(reading, id, system),
    deviations: words(file.text(system, 'data_security_practices')),
    dpia: assessmentOf(reading, declared),
  });
}

function told(reading: Reading, id: Uuid, field: string, made: readonly Made<string>[]): readonly string[] {
  for (const one of made) {
    const path = field === 'role' ? child('', field) : child(child('', field), one.value);
    guess(reading, id, path, one);
  }
  return [...new Set(made.map(({ value }) => value))].toSorted();
}

/** The countries of a manifest are codes of three letters, which our list does not know: they stay among the leftovers. */
function transfersOf(reading: Reading, id: Uuid, system: Spot): Activity['transfers'] {
  const bases = madeBy(reading, list(system, 'legal_basis_for_transfers'), lookUp(fidesTransferBases));
  return bases.map((made, at) => {
    const transfer = fidesId('transfer', id, at);
    guess(reading, id, child(child(child('', 'transfers'), transfer), 'mechanism'), made);
    return { id: transfer, mechanism: made.value };
  });
}

function assessmentOf({ file }: Reading, { spot, system }: Declared): Activity['dpia'] {
  const older = member(system, 'data_protection_impact_assessment');
  const required =
    file.flag(system, 'requires_data_protection_assessments') ?? file.flag(older, 'is_required');
  const where = [
    file.text(spot, 'impact_assessment_location'),
    file.text(system, 'dpa_location'),
    file.text(older, 'link'),
  ].filter((text) => text !== undefined);
  const dpia = known<NonNullable<Activity['dpia']>>({
    status: required === undefined ? undefined : required ? 'required' : 'not-required',
    document: where.length > 0 ? ownWords(where.join('\n')) : undefined,
  });
  return Object.keys(dpia).length > 0 ? dpia : undefined;
}

import { activityFields } from '../../register/activity/activity.ts';
import type { Facts } from '../../register/field.ts';
import { organisationFields } from '../../register/organisation.ts';
import { targets, type TargetId } from '../targets.ts';

const own = activityFields;
const ours = organisationFields;

/** The fields a place of the register is made of: what they are called is understood without being told again. */
const fieldsOfPlaces: Readonly<Partial<Record<TargetId, readonly Facts[]>>> = {
  name: [own.name],
  number: [own.number],
  status: [own.status],
  startDate: [own.startDate],
  endDate: [own.endDate, own.endCondition],
  reviewed: [own.lastReviewed],
  department: [own.department],
  owner: [own.owner],
  role: [own.role],
  jointControllers: [own.jointControllers],
  onBehalfOf: [own.onBehalfOf],
  purpose: [own.purpose],
  subPurposes: [own.subPurposes],
  legalBasis: [own.fz152Bases, own.gdprBases],
  subjects: [own.subjects],
  numberOfSubjects: [own.approximateNumber],
  data: [own.data, own.data.fields.items],
  dataSource: [own.data.fields.sources],
  actions: [own.actions, own.processingCategories],
  method: [own.automation],
  retention: [own.periods, own.periods.fields.groups],
  destruction: [own.destructionProcedure, own.destructionMethods],
  internalRecipients: [own.access],
  recipients: [own.recipients],
  transfers: [own.transfers, own.places],
  systems: [own.systems],
  location: [own.paperPlaces],
  measures: [own.measures],
  automatedDecisions: [own.automatedDecisions, own.profiling],
  dpia: [own.dpia, own.dpia.fields.status],
  notes: [own.notes],
  controller: [ours.name],
  controllerAddress: [ours.address, ours.postalAddress],
  controllerContact: [ours.email, ours.phone],
  registrationNumber: [ours.inn, ours.ogrn, ours.registrationNumber, ours.operatorNumber],
  representative: [ours.euRepresentatives],
  officer: [ours.dpo, ours.responsible],
};

/** What we call each place ourselves, in both languages, and the other names its fields are declared with. */
export function ownLabels(): readonly (readonly [TargetId, readonly string[]])[] {
  return (Object.keys(targets) as TargetId[]).map((target) => {
    const said = (fieldsOfPlaces[target] ?? []).flatMap(({ label, aliases = [] }) => [
      label.en,
      label.ru,
      ...aliases,
    ]);
    return [target, [targets[target].label.en, targets[target].label.ru, ...said]];
  });
}

import type { Block } from '../paper/paper.ts';
import { measureFields, type Measure } from '../register/measure.ts';
import { partyFields, type Party } from '../register/party.ts';
import { systemFields, type System } from '../register/system.ts';
import type { Field } from '../register/field.ts';
import { recipientKinds } from '../vocabulary/things/recipient-kinds.ts';
import type { Wording } from '../wording/wording.ts';
import { tableOf, type TableColumn } from './blocks.ts';
import { standing } from './describe/facts.ts';
import { contactRuns, placeRuns, standInRuns } from './describe/parties.ts';
import { measureDescription, measureHead, measuresInOrder, systemHead } from './describe/protection.ts';
import { lines, upperFirst, words } from './describe/runs.ts';
import type { Scope } from './describe/scope.ts';
import { termInside } from './describe/terms.ts';
import { entryName, valueRuns } from './describe/values.ts';

/** A column that holds one or several fields of an entry, one under another. */
const fieldColumn = <Of extends { readonly [name: string]: unknown }>(
  title: Wording,
  share: number,
  fields: readonly (readonly [name: keyof Of & string, field: Field])[],
  scope: Scope,
): TableColumn<Of> => ({
  title,
  share,
  describe: (entry) =>
    lines(
      fields
        .filter(([, field]) => field.regimes?.includes(scope.regime) ?? true)
        .map(([name, field]) => standing(field, valueRuns(field, entry[name], scope))),
    ),
});

/** Who stands in the register beside the organisation: names, roles, addresses, contacts. */
export function partiesTable(name: Wording, parties: readonly Party[], scope: Scope): readonly Block[] {
  const category = ({ kind }: Party) => kind && upperFirst(termInside(recipientKinds, kind, scope));
  const columns: readonly TableColumn<Party>[] = [
    {
      title: partyFields.name.label,
      share: 2,
      describe: ({ id }) => lines([words(entryName('parties', id, scope))]),
    },
    {
      title: { en: 'Category and roles', ru: 'Категория и роли' },
      share: 2.2,
      describe: (party) =>
        lines([
          words(category(party)),
          standing(partyFields.roles, valueRuns(partyFields.roles, party.roles, scope)),
        ]),
    },
    { title: partyFields.address.label, share: 2.2, describe: (party) => lines([placeRuns(party, scope)]) },
    {
      title: { en: 'Contacts', ru: 'Контакты' },
      share: 2,
      describe: (party) => lines([contactRuns(party, scope)]),
    },
    fieldColumn(partyFields.taxNumber.label, 1.4, [['taxNumber', partyFields.taxNumber]], scope),
    {
      title: { en: 'Representative, officer', ru: 'Представитель, инспектор' },
      share: 1.6,
      describe: (party) => lines(standInRuns(party, scope)),
    },
  ];
  return tableOf(name, columns, parties, scope);
}

/** The information systems with the places of their databases and their levels of protection. */
export function systemsTable(name: Wording, systems: readonly System[], scope: Scope): readonly Block[] {
  const one = (field: 'description' | 'owner' | 'citizensRf' | 'eventLog', share: number) =>
    fieldColumn<System>(systemFields[field].label, share, [[field, systemFields[field]]], scope);
  const columns: readonly TableColumn<System>[] = [
    { title: systemFields.name.label, share: 1.8, describe: ({ id }) => lines([systemHead(id, scope)]) },
    one('description', 2),
    one('owner', 1.3),
    {
      title: { en: 'Place of the database', ru: 'Место нахождения базы данных' },
      share: 1.8,
      describe: (system) => lines([placeRuns(system, scope)]),
    },
    {
      title: { en: 'Hosted by', ru: 'Размещение' },
      share: 1.5,
      describe: (system) => hostLines(system, scope),
    },
    one('citizensRf', 1),
    fieldColumn(
      { en: 'Level of protection, threats', ru: 'Уровень защищённости, угрозы' },
      2,
      [
        ['protectionLevel', systemFields.protectionLevel],
        ['threatType', systemFields.threatType],
      ],
      scope,
    ),
    one('eventLog', 1),
  ];
  return tableOf(name, columns, systems, scope);
}

const ownCentre: Readonly<Record<'yes' | 'no', Wording>> = {
  yes: { en: 'Own data centre', ru: 'Собственный ЦОД' },
  no: { en: 'Not an own data centre', ru: 'Не собственный ЦОД' },
};

const hostLines = ({ host, ownDataCentre }: System, scope: Scope) =>
  lines([
    words(host && entryName('parties', host, scope)),
    words(
      ownDataCentre === undefined || scope.regime !== 'fz-152'
        ? undefined
        : ownCentre[ownDataCentre ? 'yes' : 'no'][scope.language],
    ),
  ]);

/** The measures in the order of the law, with how each is done and by which document it is laid down. */
export function measuresTable(name: Wording, measures: readonly Measure[], scope: Scope): readonly Block[] {
  const order = measuresInOrder(
    measures.map(({ id }) => id),
    scope,
  );
  const sorted = order.flatMap((id) => scope.measures.get(id) ?? []);
  const columns: readonly TableColumn<Measure>[] = [
    {
      title: measureFields.kind.label,
      share: 3,
      describe: (measure) => lines([nameOrUnnamed(measure, scope)]),
    },
    {
      title: measureFields.description.label,
      share: 3,
      describe: (measure) => lines([words(measureDescription(measure, scope))]),
    },
    fieldColumn(measureFields.evidence.label, 2, [['evidence', measureFields.evidence]], scope),
    fieldColumn(measureFields.since.label, 1, [['since', measureFields.since]], scope),
  ];
  return tableOf(name, columns, sorted, scope);
}

function nameOrUnnamed(measure: Measure, scope: Scope) {
  const head = measureHead(measure, scope);
  return head.length > 0 ? head : words(entryName('measures', measure.id, scope));
}

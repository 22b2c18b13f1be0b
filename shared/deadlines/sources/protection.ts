import type { Context } from '../../regimes/context.ts';
import { tableFor } from '../../regimes/tables.ts';
import type { System } from '../../register/system.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import { thresholds } from '../../vocabulary/tables/terms/thresholds.ts';
import type { Found } from '../deadline.ts';
import { isRegisterUnder } from '../laws.ts';
import { practice } from '../practice.ts';
import type { Source } from '../source.ts';

const about = (system: System): Pick<Found, 'kind' | 'entity' | 'entityKind' | 'name'> => ({
  kind: 'protection',
  entity: system.id,
  entityKind: 'systems',
  name: system.name,
});

/** Every three years: control of the requirements, and with it the efficiency of the measures. */
function control(system: System, context: Context): readonly Found[] {
  const last = system.effectivenessOn;
  const row = last ? rowOn(tableFor(context, thresholds), 'protection-control-years', last) : undefined;
  if (!last || !row) return [];
  return [
    {
      ...about(system),
      id: `protection:${system.id}:control`,
      due: addMonths(last, row.value * 12),
      says: {
        en: 'Check the protection of the system and the efficiency of its measures',
        ru: 'Провести контроль защиты системы и эффективности мер',
      },
      citation: row.source,
      path: '/effectivenessOn',
    },
  ];
}

function threatModel(system: System): readonly Found[] {
  if (!system.threatModelOn) return [];
  return [
    {
      ...about(system),
      id: `protection:${system.id}:threats`,
      due: addMonths(system.threatModelOn, practice.threatModel),
      practice: true,
      says: { en: 'Review the threat model', ru: 'Пересмотреть модель угроз' },
      citation: fz152('Art. 19 part 2 item 1', 'п. 1 ч. 2 ст. 19'),
      path: '/threatModelOn',
    },
  ];
}

/** Controls of the protection of information systems and reviews of their threat models. */
export const protectionControls: Source = (context) =>
  isRegisterUnder(context, 'fz-152')
    ? context.register.systems.flatMap((system) => [...control(system, context), ...threatModel(system)])
    : [];

/** The internal control, a year after the last one: the law leaves its term to the operator. */
export const internalControl: Source = (context) => {
  const { organisation } = context;
  const last = organisation.control?.lastOn;
  if (!last || !isRegisterUnder(context, 'fz-152')) return [];
  return [
    {
      id: `control:${organisation.id}`,
      kind: 'protection',
      due: addMonths(last, practice.control),
      practice: true,
      says: { en: 'Carry out the internal control', ru: 'Провести внутренний контроль' },
      citation: fz152('Art. 18.1 part 1 item 4', 'п. 4 ч. 1 ст. 18.1'),
      entity: organisation.id,
      entityKind: 'organisation',
      name: organisation.shortName ?? organisation.name,
      path: '/control/lastOn',
      note: {
        en: 'The operator sets the term itself; a year is usual.',
        ru: 'Период оператор устанавливает сам; обычно раз в год.',
      },
    },
  ];
};

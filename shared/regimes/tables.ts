import type { Register } from '../register/register.ts';
import { corrected } from '../vocabulary/tables/corrected.ts';
import type { DatedTable } from '../vocabulary/tables/dated-table.ts';
import {
  productionCalendar,
  type ProductionCalendar,
} from '../vocabulary/tables/production-calendar/production-calendar.ts';
import type { Context } from './context.ts';

type Tables = Map<string, DatedTable<unknown>>;

const known = new WeakMap<Register['corrections'], Tables>();

/** A table of the law with the register’s corrections; laid together once for each list of corrections. */
export function tableFor<Value>({ register }: Context, table: DatedTable<Value>): DatedTable<Value> {
  const { corrections } = register;
  if (corrections.length === 0) return table;
  const tables: Tables = known.get(corrections) ?? new Map<string, DatedTable<unknown>>();
  known.set(corrections, tables);
  const made = (tables.get(table.id) as DatedTable<Value> | undefined) ?? corrected(table, corrections);
  tables.set(table.id, made as DatedTable<unknown>);
  return made;
}

/** The production calendar with the register’s corrections. */
export const calendarFor = (context: Context): ProductionCalendar => tableFor(context, productionCalendar);

import { describe, expect, it } from 'vitest';
import { fz152Deadlines } from '../vocabulary/tables/deadlines/deadline-tables.ts';
import { rowOn } from '../vocabulary/tables/dated-table.ts';
import { contextOf } from './context.ts';
import { registerOf, today } from './rule-cases/complete-register.ts';
import { calendarFor, tableFor } from './tables.ts';

const correction = {
  id: '0190a000-0000-7000-8000-0000000000c1',
  table: 'fz-152-deadlines',
  key: 'stop-on-demand',
  value: '3',
};

describe('the tables a rule sees', () => {
  it('have the corrections of the register, and are laid together once', () => {
    const register = registerOf({ corrections: [correction] });
    const table = tableFor(contextOf(register, today), fz152Deadlines);
    expect(rowOn(table, 'stop-on-demand', today)?.value.limit).toMatchObject({ amount: 3 });
    expect(tableFor(contextOf(register, '2027-01-01'), fz152Deadlines)).toBe(table);
  });

  it('are the program’s own where nothing is corrected', () => {
    const context = contextOf(registerOf(), today);
    expect(tableFor(context, fz152Deadlines)).toBe(fz152Deadlines);
    expect(calendarFor(context).id).toBe('production-calendar');
  });
});

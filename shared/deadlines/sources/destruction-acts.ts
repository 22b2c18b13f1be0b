import type { Context } from '../../regimes/context.ts';
import { tableFor } from '../../regimes/tables.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import { rowOn } from '../../vocabulary/tables/dated-table.ts';
import { retentionHints } from '../../vocabulary/tables/terms/retention-hints.ts';
import type { Found } from '../deadline.ts';
import { isRegisterUnder } from '../laws.ts';
import type { Source } from '../source.ts';

/** The day set in the act, else three years after the destruction, where the order was in force. */
function keptUntil(
  { date, keepUntil }: DestructionAct,
  context: Context,
): Pick<Found, 'due' | 'citation'> | undefined {
  const row = date ? rowOn(tableFor(context, retentionHints), 'destruction-proof', date) : undefined;
  const law = row && !row.doubtful ? row : undefined;
  const due = keepUntil ?? (date && law ? addMonths(date, law.value.amount * 12) : undefined);
  return due === undefined ? undefined : { due, ...(law && { citation: law.source }) };
}

/** Acts of destruction are kept three years; after that nothing more is owed. */
export const destructionActs: Source = (context) =>
  !isRegisterUnder(context, 'fz-152')
    ? []
    : context.register.destructions.flatMap((act): readonly Found[] => {
        const until = keptUntil(act, context);
        if (!until) return [];
        return [
          {
            ...until,
            id: `destruction-act:${act.id}`,
            kind: 'destruction-act',
            says: {
              en: 'Keep the act of destruction and the export of the log until this day',
              ru: 'Хранить акт об уничтожении и выгрузку из журнала по этот день',
            },
            entity: act.id,
            entityKind: 'destructions',
            name: act.name,
            path: '/keepUntil',
            lapses: true,
          },
        ];
      });

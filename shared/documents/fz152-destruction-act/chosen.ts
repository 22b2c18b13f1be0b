import type { Activity } from '../../register/activity/activity.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import type { Register } from '../../register/register.ts';
import { destructionMethods } from '../../vocabulary/keeping/destruction-methods.ts';
import { addMonths } from '../../vocabulary/tables/days.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { IsoDate } from '../../wording/date.ts';
import type { Text } from '../../wording/wording.ts';
import type { DocumentOption, DocumentRequest } from '../document-kind.ts';
import type { Scope } from '../describe/scope.ts';

const destroys = (code: string): boolean => termOf(destructionMethods, code)?.destroysUnder152 ?? true;

/** De-identification, handover to an archive and return are no destruction under Art. 21. */
export const destroyingMethods = ({ methods }: DestructionAct): readonly string[] =>
  (methods ?? []).filter(destroys);

export const otherMethods = ({ methods }: DestructionAct): readonly string[] =>
  (methods ?? []).filter((code) => !destroys(code));

/** The entries that are acts of destruction: all but those whose every method is none. */
export const actsOfDestruction = ({ destructions }: Register): readonly DestructionAct[] =>
  destructions.filter((act) => !act.methods?.length || destroyingMethods(act).length > 0);

/** An act by its number and what was destroyed. */
function labelOf({ number, name, date }: DestructionAct): Text {
  const told = (text: string | undefined, without: string): string =>
    [number && `№ ${number}`, text ?? date].filter(Boolean).join(' ') || without;
  return {
    en: told(name?.en ?? name?.ru, 'Act without a number'),
    ru: told(name?.ru ?? name?.en, 'Акт без номера'),
  };
}

export const actOption: DocumentOption = {
  id: 'act',
  label: { en: 'Act of destruction', ru: 'Акт об уничтожении' },
  values: (register) => actsOfDestruction(register).map((act) => ({ value: act.id, label: labelOf(act) })),
};

/** The act asked for, or all. */
export function chosenActs({ register, options }: DocumentRequest): readonly DestructionAct[] {
  const all = actsOfDestruction(register);
  const one = all.filter(({ id }) => id === options[actOption.id]);
  return one.length > 0 ? one : all;
}

export const activityOf = (act: DestructionAct | undefined, scope: Scope): Activity | undefined =>
  act?.activity === undefined ? undefined : scope.activities.get(act.activity);

/** How long acts and exports are kept: item 8 of the requirements of Order 179. */
const monthsKept = 36;

/** The day until which the act is kept: as recorded, but not before three years from the destruction. */
export function keptUntil({ date, keepUntil }: DestructionAct): IsoDate | undefined {
  const least = date && addMonths(date, monthsKept);
  if (!least || !keepUntil) return keepUntil ?? least;
  return keepUntil > least ? keepUntil : least;
}

/** Data of automated and mixed processing: the act goes with an export from the event log (items 2 and 7). */
export function needsExport(act: DestructionAct, scope: Scope): boolean {
  const automation = activityOf(act, scope)?.automation;
  return (
    (act.systems ?? []).length > 0 ||
    act.log?.exported === true ||
    automation === 'automated' ||
    automation === 'mixed'
  );
}

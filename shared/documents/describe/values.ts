import { assertNever } from '../../basics/assert-never.ts';
import type { Uuid } from '../../basics/uuid.ts';
import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import type { CodesField, Field, Referable } from '../../register/field.ts';
import type { Duration } from '../../register/value.ts';
import { securityMeasures } from '../../vocabulary/things/security-measures.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { durationWords } from './duration.ts';
import { joined, upperFirst, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';
import { inOrder, listWords, removedEntry, termRuns, termWords, unnamedEntry } from './terms.ts';

const yes: Wording = { en: 'yes', ru: 'да' };
const no: Wording = { en: 'no', ru: 'нет' };

/** The name of an entry of a directory; a sentence where it is gone or has none. */
export function entryName(to: Referable, id: Uuid, scope: Scope): string {
  const entry = scope[to].get(id);
  if (!entry) return upperFirst(removedEntry(scope));
  const kind = to === 'measures' ? scope.measures.get(id)?.kind : undefined;
  const label = kind ? termWords(securityMeasures, kind, scope) : undefined;
  return oneLine(entry.name, scope) ?? label ?? upperFirst(unnamedEntry(scope));
}

const numbered: Wording = { en: 'Group', ru: 'Группа' };

/** The name of a group of data, or its number among the groups of the activity. */
export function groupName(groups: readonly DataGroup[], id: Uuid, scope: Scope): string {
  const index = groups.findIndex((group) => group.id === id);
  const group = groups[index];
  if (!group) return upperFirst(removedEntry(scope));
  return oneLine(group.name, scope) ?? `${tell(numbered, scope)} ${index + 1}`;
}

/**
 * A value of a field as a piece of a sentence, by the kind of the field; empty for an absent value.
 * Groups and lists are made of fields and have no words of their own: see `factRuns`.
 * @param activity the activity the field stands in, for fields that name its groups of data
 */
export function valueRuns(field: Field, value: unknown, scope: Scope, activity?: Activity): Runs {
  if (value === undefined || value === null) return [];
  switch (field.kind) {
    case 'text':
      return words(oneLine(value, scope));
    case 'line':
      return words((value as string).trim());
    case 'date':
      return words(dateInWords(value as string, scope.language));
    case 'number':
      return words(Number(value).toLocaleString(scope.language));
    case 'flag':
      return words(tell(value === true ? yes : no, scope));
    case 'code':
      return termRuns(field.vocabulary, value as string, scope);
    case 'codes':
      return codesRuns(field, value as readonly string[], scope);
    case 'ref':
      return words(entryName(field.to, value as Uuid, scope));
    case 'refs':
      return words((value as readonly Uuid[]).map((id) => entryName(field.to, id, scope)).join('; '));
    case 'siblings':
      return words(
        (value as readonly Uuid[]).map((id) => groupName(activity?.data ?? [], id, scope)).join('; '),
      );
    case 'tags':
      return words((value as readonly string[]).join(', '));
    case 'duration':
      return words(durationWords(value as Duration, scope));
    case 'group':
    case 'items':
    case 'snapshot':
      return [];
    default:
      return assertNever(field);
  }
}

/** A set of codes: with their places in the law where the vocabulary is one of law, else as a plain list. */
function codesRuns(field: CodesField, codes: readonly string[], scope: Scope): Runs {
  const each = inOrder(field.vocabulary, codes).map((code) => termRuns(field.vocabulary, code, scope));
  if (each.some((runs) => runs.length > 1)) return joined(each, '; ');
  return words(listWords(field.vocabulary, codes, scope, field.own));
}

import type { Activity } from '../../register/activity/activity.ts';
import type { Field, Fields, OwnerValues } from '../../register/field.ts';
import type { Content, LabelledRow } from '../../paper/paper.ts';
import type { Text } from '../../wording/wording.ts';
import { capitalised, joined, labelled, lines, lowered, words, type Runs } from './runs.ts';
import { paragraphsOf, tell, type Scope } from './scope.ts';
import { valueRuns } from './values.ts';

/** The form promises that these stay out of documents. */
const neverPrinted: ReadonlySet<string> = new Set(['notes']);

/**
 * Whether the field belongs in the document: it is not a note, the document's law asks for it, and it has something to
 * say beside the others of its owner (a consent left over from an earlier basis has not).
 */
export const isPrinted = (name: string, field: Field, owner: OwnerValues, scope: Scope): boolean =>
  !neverPrinted.has(name) &&
  (field.regimes?.includes(scope.regime) ?? true) &&
  (field.appliesWhen?.(owner) ?? true);

/** What the facts of a thing are picked and named with. */
export interface Picking {
  /** The fields, in this order; all of the declaration when absent. */
  readonly only?: readonly string[];
  readonly activity?: Activity;
}

/** The facts of a thing, each as “Label: value”; groups of fields give the facts within them. */
export function factRuns(
  fields: Fields,
  owner: OwnerValues,
  scope: Scope,
  picking: Picking = {},
): readonly Runs[] {
  return (picking.only ?? Object.keys(fields)).flatMap((name) => {
    const field = fields[name];
    if (!field || !isPrinted(name, field, owner, scope)) return [];
    const value = owner[name];
    if (field.kind === 'group') return value ? factRuns(field.fields, value as OwnerValues, scope) : [];
    if (field.kind === 'items') return itemRuns(field.fields, value, scope, picking.activity);
    const fact = labelled(tell(field.label, scope), valueRuns(field, value, scope, picking.activity));
    return fact.length > 0 ? [fact] : [];
  });
}

function itemRuns(fields: Fields, value: unknown, scope: Scope, activity?: Activity): readonly Runs[] {
  const picking = activity ? { activity } : {};
  return ((value as readonly OwnerValues[] | undefined) ?? []).map((item) =>
    inOneLine(factRuns(fields, item, scope, picking)),
  );
}

/** “Label: value; label: value” */
export const inOneLine = (facts: readonly Runs[]): Runs =>
  joined(
    facts.map((fact, index) => (index === 0 ? fact : lowered(fact))),
    '; ',
  );

/** The facts of a thing one under another. */
export const factLines = (
  fields: Fields,
  owner: OwnerValues | undefined,
  scope: Scope,
  picking?: Picking,
): Content => (owner ? lines(factRuns(fields, owner, scope, picking)) : []);

/** The facts of a thing as rows of a card, without the empty ones; a group is one row. */
export function factRows(
  fields: Fields,
  owner: OwnerValues,
  scope: Scope,
  picking: Picking = {},
): readonly LabelledRow[] {
  return (picking.only ?? Object.keys(fields)).flatMap((name) => {
    const field = fields[name];
    if (!field || !isPrinted(name, field, owner, scope)) return [];
    const value = rowContent(field, owner[name], scope, picking.activity);
    return value.length > 0 ? [{ label: tell(field.label, scope), value }] : [];
  });
}

/** A row has room for the paragraphs that a person typed and for the facts of a group, one under another. */
function rowContent(field: Field, value: unknown, scope: Scope, activity?: Activity): Content {
  if (field.kind === 'group') return factLines(field.fields, value as OwnerValues | undefined, scope);
  if (field.kind === 'text' && field.lines === 'many')
    return lines(paragraphsOf(value as Text | undefined, scope).map(words));
  return lines([standing(field, valueRuns(field, value, scope, activity))]);
}

/** A value that stands alone: our own words begin with a capital letter, what people typed stays as it is. */
export const standing = (field: Field, runs: Runs): Runs =>
  ['flag', 'code', 'codes'].includes(field.kind) ? capitalised(runs) : runs;

import { registerOf } from '../../../shared/changes/register-of.ts';
import { leafPlace, leafValue } from '../../../shared/documents/redline/leaf-words.ts';
import { scopeOf, type Scope } from '../../../shared/documents/describe/scope.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import type { Side, Suspicion } from '../../../shared/merging/candidate.ts';
import type { OpenPlace } from '../../../shared/merging/merge-all.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { Text } from '../../../shared/wording/wording.ts';
import { entryTitle } from '../entry-title.ts';

/** What the command line calls things by: it speaks English. */
export const scopeIn = ({ id, states }: Ledger): Scope => scopeOf(registerOf(id, states), 'en', 'gdpr');

export const titleOf = (kind: EntityKind, entry: AnyEntry | undefined): string =>
  entryTitle(kind, entry?.['name'] as Text | undefined, 'en').whole;

export const nameOf = (kind: EntityKind, entry: AnyEntry | undefined): string =>
  entryTitle(kind, entry?.['name'] as Text | undefined, 'en').name;

/** Why an entry was left out, or is to be looked at. */
export const suspicions: Readonly<Record<Suspicion, string>> = {
  'knows-our-future': 'it claims to have seen changes that were never made here',
  'one-write-two-values':
    'one write says two things: a profile was copied, or somebody altered the file; both values were kept',
  'other-kind': 'its id stands for something else here',
  'other-organisation': 'it is the organisation of another register',
  'organisation-gone': 'it deletes our organisation, and there is no register without one',
};

/** Who wrote a value and when; empty where the file tells neither. */
function author({ by, at }: Side): string {
  const when = at === '' || at.startsWith('1970-01-01') ? '' : `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  const who = [by, when].filter(Boolean).join(', ');
  return who ? ` (${who})` : '';
}

/** “Activity “Payroll” › Purpose › English: ours “…” (Anna, 2026-11-02 10:12 UTC); theirs “…” (Boris, …)” */
export function conflictLine({ entity, kind, entry, conflict }: OpenPlace, scope: Scope): string {
  const { path, ours, theirs } = conflict;
  const said = (side: Side): string => `${leafValue(kind, path, side.value, scope)}${author(side)}`;
  const title = entry ? titleOf(kind, entry) : `${kind} ${entity}`;
  const others = theirs.map((side) => `theirs ${said(side)}`).join('; ');
  return `${title} › ${leafPlace(kind, path, scope)}: ours ${said(ours)}; ${others}\n`;
}

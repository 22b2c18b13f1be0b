import { useCallback, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { scopeOf } from '../../../shared/documents/describe/scope.ts';
import type { Candidate } from '../../../shared/merging/candidate.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import type { CollectionName } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { useLanguage } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import type { Review } from '../../work/importing/import-state.ts';
import { useDecidedCandidate } from '../../work/importing/use-importing.ts';
import { nameOfCandidate, reviewLines } from './review-lines.ts';
import type { Scopes } from './review-rows.ts';

const referable = new Set(['parties', 'systems', 'measures', 'dataItems', 'subjectCategories', 'activities']);

/** The register as the file knows it: its own entries first, for what they are called there. */
function registerThere(register: Register, candidates: readonly Candidate[]): Register {
  const lists = new Map<CollectionName, Map<Uuid, AnyEntry>>();
  for (const { kind, theirs } of candidates) {
    if (kind === 'organisation' || !theirs || !referable.has(kind)) continue;
    const list = lists.get(kind) ?? new Map(register[kind].map((entry) => [entry.id, entry]));
    list.set(theirs.id, theirs);
    lists.set(kind, list);
  }
  return { ...register, ...Object.fromEntries([...lists].map(([kind, list]) => [kind, [...list.values()]])) };
}

/** The names that values are said with, here and in the file. */
export function useScopes(candidates: readonly Candidate[]): Scopes {
  const register = useRegister();
  const { language } = useLanguage();
  return useMemo(
    () => ({
      ours: scopeOf(register, language, 'fz-152'),
      theirs: scopeOf(registerThere(register, candidates), language, 'fz-152'),
    }),
    [register, candidates, language],
  );
}

const known = new WeakMap<Candidate, { readonly into: Uuid; readonly decided: Candidate }>();

/** The lines of the review as decided until now; a candidate that nobody said anything of keeps its identity. */
export function useLines({ candidates }: Review, decisions: Decisions) {
  const { language } = useLanguage();
  const decide = useDecidedCandidate();
  return useMemo(() => {
    const decided = candidates.map((candidate) => {
      const into = decisions.twins[candidate.state.id];
      if (into === undefined) return candidate;
      const before = known.get(candidate);
      if (before?.into === into) return before.decided;
      const after = decide(candidate, decisions);
      known.set(candidate, { into, decided: after });
      return after;
    });
    return { decided, lines: reviewLines(decided, decisions, language) };
  }, [candidates, decisions, language, decide]);
}

/** What an entry of ours is called. */
export function useNameHere(scopes: Scopes): (entity: Uuid) => string {
  const register = useRegister();
  const { language } = useLanguage();
  return useCallback(
    (entity) => {
      const { organisation } = register;
      const { activities, parties, systems, measures, dataItems, subjectCategories } = scopes.ours;
      const entry =
        organisation.id === entity
          ? organisation
          : [activities, parties, systems, measures, dataItems, subjectCategories]
              .map((all) => all.get(entity) as AnyEntry | undefined)
              .find((one) => one !== undefined);
      return nameOfCandidate({ ours: entry, theirs: undefined } as Candidate, language);
    },
    [register, scopes, language],
  );
}

/** The entry that is looked at: it stays as long as it is shown, else the first is. */
export function useSelected(ids: readonly string[]) {
  const [selected, setSelected] = useState<string>();
  const shown = selected !== undefined && ids.includes(selected) ? selected : ids[0];
  return [shown, setSelected] as const;
}

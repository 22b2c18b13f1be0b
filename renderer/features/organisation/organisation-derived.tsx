import { useMemo } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { derivedOfOrganisation } from '../../../shared/regimes/derived.ts';
import { DerivedFacts, type OpenEntryAt } from '../../forms/derived-facts.tsx';
import { useLawContext } from '../../work/findings.ts';

interface OrganisationDerivedProps {
  readonly id: Uuid;
  readonly onReveal: (path: string) => void;
  readonly onOpen: OpenEntryAt;
}

/** What the laws make of the organisation as a whole. */
export function OrganisationDerived({ id, onReveal, onOpen }: OrganisationDerivedProps) {
  const context = useLawContext();
  const facts = useMemo(() => derivedOfOrganisation(context), [context]);
  return <DerivedFacts kind="organisation" id={id} facts={facts} onReveal={onReveal} onOpen={onOpen} />;
}

import { useMemo } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { derivedOfSystem } from '../../../shared/regimes/derived.ts';
import { DerivedFacts, type OpenEntryAt } from '../../forms/derived-facts.tsx';
import { useLawContext } from '../../work/findings.ts';

interface SystemDerivedProps {
  readonly id: Uuid;
  readonly onReveal: (path: string) => void;
  readonly onOpen: OpenEntryAt;
}

/** What the laws make of a system. */
export function SystemDerived({ id, onReveal, onOpen }: SystemDerivedProps) {
  const context = useLawContext();
  const facts = useMemo(() => {
    const system = context.systems.get(id);
    return system ? derivedOfSystem(system, context) : [];
  }, [context, id]);
  return <DerivedFacts kind="systems" id={id} facts={facts} onReveal={onReveal} onOpen={onOpen} />;
}

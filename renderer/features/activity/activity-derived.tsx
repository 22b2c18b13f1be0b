import { useMemo } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { derivedOfActivity } from '../../../shared/regimes/derived.ts';
import { DerivedFacts, type OpenEntryAt } from '../../forms/derived-facts.tsx';
import { useLawContext } from '../../work/findings.ts';

interface ActivityDerivedProps {
  readonly id: Uuid;
  readonly onReveal: (path: string) => void;
  readonly onOpen: OpenEntryAt;
}

/** What the laws make of an activity. */
export function ActivityDerived({ id, onReveal, onOpen }: ActivityDerivedProps) {
  const context = useLawContext();
  const facts = useMemo(() => {
    const activity = context.activities.get(id);
    return activity ? derivedOfActivity(activity, context) : [];
  }, [context, id]);
  return <DerivedFacts kind="activities" id={id} facts={facts} onReveal={onReveal} onOpen={onOpen} />;
}

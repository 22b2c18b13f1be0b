import { styled } from '@mui/material/styles';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { DerivedFact } from '../../shared/regimes/derived-fact.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import { useLanguage } from '../language/language.tsx';
import { useEntry, useRegister } from '../storage/register.ts';
import { useStorage } from '../storage/storage-provider.tsx';
import { DerivedCard } from './derived-card.tsx';
import { valueInWords } from './entry-words.ts';
import { recordedAt } from './recorded.ts';

/** Goes to a field of any entry of the register. */
export type OpenEntryAt = (kind: EntityKind, id: Uuid, path: string) => void;

interface DerivedFactsProps {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly facts: readonly DerivedFact[];
  /** Goes to a field of the entry itself. */
  readonly onReveal: (path: string) => void;
  /** Goes to a field of another entry. */
  readonly onOpen: OpenEntryAt;
}

const Stack = styled('div')({ display: 'grid', gap: 8, marginBottom: 20 });

/** Says what a person decided for a fact where that is something else than follows. */
function useRecorded(kind: EntityKind, id: Uuid): (fact: DerivedFact) => string | undefined {
  const { language } = useLanguage();
  const register = useRegister();
  const entry = useEntry(kind, id);
  return ({ path, code }) => {
    const recorded = recordedAt(entry, fieldsOf(kind), path);
    if (recorded?.field.kind !== 'code' || recorded.value === code) return undefined;
    return valueInWords(recorded.field, recorded.value, register, language);
  };
}

/** What the laws make of an entry, above the fields in which a person records what was decided. */
export function DerivedFacts({ kind, id, facts, onReveal, onOpen }: DerivedFactsProps) {
  const { session } = useStorage();
  const recordedOf = useRecorded(kind, id);
  if (facts.length === 0) return null;
  const open = (entity: Uuid, path: string): void => {
    const other = session.get()?.state(entity)?.kind;
    if (entity === id) onReveal(path);
    else if (other) onOpen(other, entity, path);
  };
  return (
    <Stack>
      {facts.map((fact) => (
        <DerivedCard
          key={`${fact.regime} ${fact.id}`}
          fact={fact}
          recorded={recordedOf(fact)}
          onOpen={open}
        />
      ))}
    </Stack>
  );
}

import { useMemo } from 'react';
import type { Field } from '../../shared/register/field.ts';
import type { Citation, RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import { say } from '../../shared/wording/wording.ts';
import type { Language } from '../../shared/wording/wording.ts';
import type { FieldFacts } from '../components/field-frame.tsx';
import { usePastDay } from '../storage/past.ts';
import { useLanguage } from '../language/language.tsx';
import { useIsNeeded, useNotes } from './finding-context.ts';
import type { FieldNote } from './finding-context.ts';
import { useLaws } from './form-context.ts';
import { useWaive, type Waive } from './waiving.ts';

/** The places in the laws that the entry is under, in a line: “Art. 6(1) GDPR · Art. 6 part 1 152-FZ”. */
export const citationLine = (
  citations: readonly Citation[] = [],
  laws: readonly RegimeId[],
  language: Language,
): string =>
  citations
    .filter((citation) => laws.includes(citation.regime))
    .map((citation) => say(citation, language))
    .join(' · ');

const findingsOf = (
  notes: readonly FieldNote[],
  language: Language,
  waive: Waive | undefined,
): FieldFacts['findings'] =>
  notes.map(({ severity, message, citation, findings }) => ({
    severity,
    message: say(message, language),
    citation,
    ...(findings && waive ? { onLeave: () => waive(findings) } : {}),
  }));

/** What a field says of itself and what is said of it, ready for its control; the same object as long as nothing changes. */
export function useFacts(field: Field, path: string): FieldFacts {
  const { language } = useLanguage();
  const laws = useLaws();
  const notes = useNotes()(path);
  const waive = useWaive();
  const needed = useIsNeeded(path);
  const isPast = usePastDay() !== undefined;
  return useMemo(() => {
    const citations = citationLine(field.citations, laws, language);
    return {
      label: say(field.label, language),
      ...(citations ? { citations } : {}),
      ...(needed ? { needed } : {}),
      ...(isPast ? { readOnly: true } : {}),
      ...(field.hint ? { hint: say(field.hint, language) } : {}),
      ...(notes.length > 0 ? { findings: findingsOf(notes, language, waive) ?? [] } : {}),
    };
  }, [field, language, laws, notes, waive, needed, isPast]);
}

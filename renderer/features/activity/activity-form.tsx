import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { countOpen, openFindings, severities, type Finding } from '../../../shared/regimes/finding.ts';
import { activityFields, activitySections } from '../../../shared/register/activity/activity.ts';
import type { OpenEntryAt } from '../../forms/derived-facts.tsx';
import { EntryForm } from '../../forms/entry-form.tsx';
import { FindingsContext } from '../../forms/finding-context.ts';
import { notesBy } from '../../forms/finding-notes.ts';
import { findingsBySection } from '../../forms/section-counts.ts';
import { SectionedForm } from '../../forms/sections/sectioned-form.tsx';
import { useLanguage } from '../../language/language.tsx';
import { useActivityFindings } from '../../work/findings.ts';
import { ActivityDerived } from './activity-derived.tsx';
import { FindingStack } from './finding-stack.tsx';
import { HistoryPart, SideColumn } from './side-column.tsx';

interface ActivityFormProps {
  readonly id: Uuid;
  readonly focusPath: string | undefined;
  readonly onOpenEntry: OpenEntryAt;
}

type Reveal = (path: string) => void;

const none: readonly Finding[] = [];

/** Those that ask for something; errors first, for they are what an inspector would find. */
const byUrgency = (findings: readonly Finding[]): readonly Finding[] =>
  openFindings(findings).toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );

function useFindingsHere(id: Uuid) {
  const { language } = useLanguage();
  // Checking gives way to typing: the findings may come a moment later than the letter.
  const findings = useDeferredValue(useActivityFindings(id));
  const notesAt = useMemo(() => notesBy(findings, activityFields, language), [findings, language]);
  const bySection = useMemo(() => findingsBySection(byUrgency(findings), activitySections), [findings]);
  const countsOf = useCallback((section: string) => countOpen(bySection.get(section) ?? none), [bySection]);
  return { notesAt, bySection, countsOf };
}

/** The card of an activity: its sections, and beside them what is wrong and what happened. */
export const ActivityForm = memo(function ActivityForm({ id, focusPath, onOpenEntry }: ActivityFormProps) {
  const { notesAt, bySection, countsOf } = useFindingsHere(id);
  // The form comes first; the column beside it a frame later.
  const isSettled = useDeferredValue(true, false);
  const beside = (current: string, reveal: Reveal) =>
    isSettled && (
      <SideColumn
        id={id}
        here={bySection.get(current) ?? none}
        elsewhere={[...bySection].flatMap(([section, found]) => (section === current ? [] : found))}
        onReveal={reveal}
      />
    );
  const under = (section: string, reveal: Reveal) => {
    const found = bySection.get(section);
    return found && <FindingStack findings={found} onReveal={reveal} />;
  };
  const above = (section: string, reveal: Reveal) =>
    section === 'assessments' && <ActivityDerived id={id} onReveal={reveal} onOpen={onOpenEntry} />;
  return (
    <FindingsContext value={notesAt}>
      <EntryForm kind="activities" id={id}>
        <SectionedForm
          sections={activitySections}
          countsOf={countsOf}
          beside={beside}
          under={under}
          above={above}
          after={<HistoryPart id={id} />}
          focusPath={focusPath}
        />
      </EntryForm>
    </FindingsContext>
  );
});

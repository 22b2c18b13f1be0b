import { useCallback, useMemo } from 'react';
import { countOpen, type Finding } from '../../../shared/regimes/finding.ts';
import { organisationFields, organisationSections } from '../../../shared/register/organisation.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import type { OpenEntryAt } from '../../forms/derived-facts.tsx';
import { EntryForm } from '../../forms/entry-form.tsx';
import { FindingsContext } from '../../forms/finding-context.ts';
import { notesBy } from '../../forms/finding-notes.ts';
import { findingsBySection } from '../../forms/section-counts.ts';
import { SectionedForm } from '../../forms/sections/sectioned-form.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { useSurroundingFindings } from '../../work/findings.ts';
import { OrganisationDerived } from './organisation-derived.tsx';

export interface OrganisationPageProps {
  /** The path of a field to go to: “/dpo/name”. */
  readonly focusPath?: string | undefined;
  /** Goes to a field of another entry: the reason of something derived. */
  readonly onOpenEntry: OpenEntryAt;
}

const words = {
  organisation: { en: 'Organisation', ru: 'Организация' },
};

const none: readonly Finding[] = [];

function useFindingsOf(id: string) {
  const { language } = useLanguage();
  const findings = useSurroundingFindings(id);
  const notesAt = useMemo(() => notesBy(findings, organisationFields, language), [findings, language]);
  const bySection = useMemo(() => findingsBySection(findings, organisationSections), [findings]);
  const countsOf = useCallback((section: string) => countOpen(bySection.get(section) ?? none), [bySection]);
  return { notesAt, countsOf };
}

/** Whose register it is: one form in four sections. */
export function OrganisationPage({ focusPath, onOpenEntry }: OrganisationPageProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { organisation } = useRegister();
  const { notesAt, countsOf } = useFindingsOf(organisation.id);
  const name = textIn(organisation.shortName, language) ?? textIn(organisation.name, language);
  const above = (section: string, reveal: (path: string) => void) =>
    section === 'security' && (
      <OrganisationDerived id={organisation.id} onReveal={reveal} onOpen={onOpenEntry} />
    );
  return (
    <PageFrame isLong title={name ?? say(words.organisation)}>
      <FindingsContext value={notesAt}>
        <EntryForm kind="organisation" id={organisation.id}>
          <SectionedForm
            sections={organisationSections}
            countsOf={countsOf}
            above={above}
            focusPath={focusPath}
          />
        </EntryForm>
      </FindingsContext>
    </PageFrame>
  );
}

import { useCallback, useMemo } from 'react';
import { countOpen, type Finding } from '../../../shared/regimes/finding.ts';
import { organisationFields, organisationSections } from '../../../shared/register/organisation.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { EntryForm } from '../../forms/entry-form.tsx';
import { FindingsContext } from '../../forms/finding-context.ts';
import { notesBy } from '../../forms/finding-notes.ts';
import { findingsBySection } from '../../forms/section-counts.ts';
import { SectionedForm } from '../../forms/sections/sectioned-form.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { useSurroundingFindings } from '../../work/findings.ts';

export interface OrganisationPageProps {
  /** The path of a field to go to: “/dpo/name”. */
  readonly focusPath?: string | undefined;
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
export function OrganisationPage({ focusPath }: OrganisationPageProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { organisation } = useRegister();
  const { notesAt, countsOf } = useFindingsOf(organisation.id);
  const name = textIn(organisation.shortName, language) ?? textIn(organisation.name, language);
  return (
    <PageFrame title={name ?? say(words.organisation)}>
      <FindingsContext value={notesAt}>
        <EntryForm kind="organisation" id={organisation.id}>
          <SectionedForm sections={organisationSections} countsOf={countsOf} focusPath={focusPath} />
        </EntryForm>
      </FindingsContext>
    </PageFrame>
  );
}

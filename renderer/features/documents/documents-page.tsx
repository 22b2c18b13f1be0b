import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { kindOf } from '../../../shared/register/kind-of.ts';
import type { DocumentKind } from '../../../shared/documents/document-kind.ts';
import type { Register } from '../../../shared/register/register.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { colours, type } from '../../components/look.ts';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister, useRevision } from '../../storage/register.ts';
import type { DocumentWish } from '../../work/document-wish.ts';
import { narrowedTo } from '../../work/narrowed.ts';
import { useChecklist, useDocumentJob } from '../../work/use-document-job.ts';
import { useDocumentSources } from '../../work/use-document-sources.ts';
import { useToday } from '../../work/use-today.ts';
import { documentNamed } from './applicable.ts';
import { Checklist } from './checklist.tsx';
import { DocumentForm, type DocumentChoices } from './document-form.tsx';
import { DocumentList } from './document-list.tsx';
import { JobStateLine } from './job-state.tsx';
import { useOtherFile } from './use-other-file.ts';

export interface DocumentsPageProps {
  /** The document to show; without it the first that applies. */
  readonly id: string | undefined;
  /** Only this activity is to be printed; without it all are. */
  readonly activity: Uuid | undefined;
  /** What is chosen in the document to begin with, by option. */
  readonly options: Readonly<Record<string, string>>;
  /** Asks for another document, or for all activities. */
  readonly onChoose: (id: string, activity: Uuid | undefined) => void;
  readonly onOrganisation: () => void;
  /** Goes to the field that mends what a document lacks. */
  readonly onOpen: (kind: EntityKind, id: Uuid, path: string | undefined) => void;
}

const words = {
  title: { en: 'Documents', ru: 'Документы' },
  onlyOne: { en: 'One activity only', ru: 'Только один процесс' },
  unnamed: { en: 'without a name', ru: 'без названия' },
  printAll: { en: 'All activities', ru: 'Все процессы' },
  organisation: { en: 'Organisation', ru: 'Организация' },
  notUnder: { en: 'This document does not apply', ru: 'Этот документ не применяется' },
  notUnderLead: {
    en: 'The organisation and its activities are not under the law that asks for it. Choose the law on the page “Organisation” if that is wrong.',
    ru: 'Организация и её процессы не подпадают под закон, который его требует. Если это не так, отметьте закон на странице «Организация».',
  },
};

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 300px) minmax(0, 1fr)',
  gap: '24px 32px',
  '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});
const OnlyOne = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 10px',
  marginBottom: 20,
  padding: '8px 12px',
  background: colours.selected,
  borderRadius: 8,
});
const Name = styled('h2')({ margin: 0, color: colours.ink, ...type.section });
const Law = styled('p')({ margin: '2px 0 20px', color: colours.third, ...type.small });

interface DocumentPaneProps {
  readonly kind: DocumentKind;
  readonly register: Register;
  /** The one activity that is printed, where not all are. */
  readonly only: Uuid | undefined;
  readonly choices: DocumentChoices;
  readonly onChoices: (choices: DocumentChoices) => void;
  readonly onOpen: DocumentsPageProps['onOpen'];
}

/** One document: its choices, what it will lack, and how it is made. */
function DocumentPane({ kind, register, only, choices, onChoices, onOpen }: DocumentPaneProps) {
  const revision = useRevision();
  const other = useOtherFile();
  const sources = useDocumentSources(kind, register, other.file?.register);
  const { job, make, cancel } = useDocumentJob(sources);
  const wish = useMemo(
    (): DocumentWish => ({ ...choices, document: kind.id, revision, ...(only ? { only } : {}) }),
    [choices, kind.id, revision, only],
  );
  const looked = useChecklist(sources, wish);
  const { organisation } = register;
  const whose =
    textIn(organisation.shortName, choices.language) ?? textIn(organisation.name, choices.language) ?? '';
  const fileName = [whose, kind.name[choices.language], choices.date].filter(Boolean).join(' – ');
  return (
    <>
      <DocumentForm
        kind={kind}
        register={register}
        choices={choices}
        onChoices={onChoices}
        other={other}
        isBusy={job.state === 'making' || !sources}
        isEmpty={looked?.nothing !== undefined}
        onMake={(format) => make(wish, format, `${fileName}.${format}`)}
      />
      <JobStateLine job={job} onCancel={cancel} />
      <Checklist
        checklist={looked?.checklist}
        nothing={looked?.nothing}
        onOpen={(entity, path) => {
          const entityKind = kindOf(register, entity);
          if (entityKind) onOpen(entityKind, entity, path);
        }}
      />
    </>
  );
}

/** The register, or what is left of it where one activity alone is to be printed. */
function useNarrowed(activity: Uuid | undefined): Register {
  const register = useRegister();
  return useMemo(() => {
    const isThere = register.activities.some(({ id }) => id === activity);
    return isThere && activity !== undefined ? narrowedTo(register, activity) : register;
  }, [register, activity]);
}

/** The documents that the register gives: which apply, what they will lack, and the files themselves. */
export function DocumentsPage(props: DocumentsPageProps) {
  const { id, activity, options, onChoose, onOrganisation, onOpen } = props;
  const say = useSay();
  const { language } = useLanguage();
  const register = useNarrowed(activity);
  const date = useToday();
  const [choices, setChoices] = useState<DocumentChoices>({ language, date, options });
  const kind = documentNamed(id, register);
  const only = activity === undefined ? undefined : register.activities[0];
  return (
    <PageFrame title={say(words.title)}>
      {only && kind && (
        <OnlyOne>
          {say(words.onlyOne)}: <strong>{textIn(only.name, language) ?? say(words.unnamed)}</strong>
          <Button size="small" variant="outlined" onClick={() => onChoose(kind.id, undefined)}>
            {say(words.printAll)}
          </Button>
        </OnlyOne>
      )}
      <Columns>
        <DocumentList
          register={register}
          chosen={kind?.id}
          onChoose={(chosen) => onChoose(chosen, only?.id)}
        />
        {kind && (
          <section aria-label={say(kind.name)}>
            <Name>{say(kind.name)}</Name>
            <Law>
              <CitationWords words={kind.law.map(say).join(' · ')} />
            </Law>
            {kind.appliesTo(register) ? (
              <DocumentPane
                key={kind.id}
                kind={kind}
                register={register}
                only={only?.id}
                choices={choices}
                onChoices={setChoices}
                onOpen={onOpen}
              />
            ) : (
              <NotUnder onOrganisation={onOrganisation} />
            )}
          </section>
        )}
      </Columns>
    </PageFrame>
  );
}

function NotUnder({ onOrganisation }: Pick<DocumentsPageProps, 'onOrganisation'>) {
  const say = useSay();
  return (
    <EmptyState
      title={say(words.notUnder)}
      actions={
        <Button variant="outlined" onClick={onOrganisation}>
          {say(words.organisation)}
        </Button>
      }
    >
      {say(words.notUnderLead)}
    </EmptyState>
  );
}

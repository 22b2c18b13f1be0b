import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import type { Fields } from '../../../shared/register/field.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { TrashIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { EntryForm } from '../../forms/entry-form.tsx';
import { FindingsContext, NeededContext, type NotesAt } from '../../forms/finding-context.ts';
import { notesBy } from '../../forms/finding-notes.ts';
import { revealField } from '../../forms/sections/reveal.ts';
import { entryName } from '../../forms/entry-words.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { useSurroundingFindings } from '../../work/findings.ts';
import { isDirectoryName, type ListedName } from './collection-names.ts';
import { neededIn } from './needed-in.ts';
import { SystemDerived } from './system-derived.tsx';
import { UseList } from './use-list.tsx';
import type { OpenUse } from './use-list.tsx';
import { usesInWords, type UseInWords } from './uses-in-words.ts';

/** Puts something round the form of an entry. */
export type FrameOf = (entry: AnyEntry, form: ReactNode) => ReactNode;

interface EntryPanelProps {
  readonly collection: ListedName;
  readonly entry: AnyEntry;
  /** The path of the field to go to. */
  readonly focusPath: string | undefined;
  /** What can be done with it beside deleting it. */
  readonly deeds: ReactNode;
  readonly frameOf: FrameOf | undefined;
  /** The name of a field that the frame shows in its own way. */
  readonly without: string | undefined;
  readonly onDeleted: () => void;
  readonly onOpenUse: OpenUse;
}

const Head = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
  marginBottom: 16,
});
const Title = styled('h2')({
  margin: '6px 0 0',
  color: colours.ink,
  overflowWrap: 'anywhere',
  ...type.section,
});
const Deeds = styled('div')({ flex: 'none', display: 'flex', flexWrap: 'wrap', gap: 8 });
const Uses = styled('section')({ margin: '28px 0 40px' });
const Heading = styled('h3')({
  margin: '0 0 6px',
  color: colours.second,
  ...type.label,
  fontSize: 12,
  fontWeight: 600,
  letterSpacing: '0.04em',
  textTransform: 'uppercase',
});
const Quiet = styled('p')({ margin: 0, color: colours.second, ...type.small });

const words = {
  remove: { en: 'Delete', ru: 'Удалить' },
  ask: { en: 'Delete this entry?', ru: 'Удалить запись?' },
  used: { en: 'Where it is used', ru: 'Где используется' },
  unused: { en: 'Not used anywhere yet.', ru: 'Пока нигде не используется.' },
  namedIn: {
    en: 'It is named in these places and will be taken out of them. This can be undone.',
    ru: 'Запись указана в этих местах и будет из них убрана. Это можно отменить.',
  },
  named: {
    en: 'It is not used anywhere. This can be undone.',
    ru: 'Запись нигде не используется. Это можно отменить.',
  },
};

function useUses(collection: ListedName, id: Uuid) {
  const register = useRegister();
  const { language } = useLanguage();
  return useMemo(() => usesInWords(register, collection, id, language), [register, collection, id, language]);
}

function useReveal(focusPath: string | undefined) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.current && focusPath !== undefined) revealField(form.current, focusPath);
  }, [focusPath]);
  return form;
}

/** What the laws find in the entry, for its fields. */
function useNotesOf(collection: ListedName, id: Uuid): NotesAt {
  const { language } = useLanguage();
  const findings = useSurroundingFindings(id);
  return useMemo(() => notesBy(findings, fieldsOf(collection), language), [findings, collection, language]);
}

interface WhereUsedProps {
  readonly uses: readonly UseInWords[];
  readonly onOpen: OpenUse;
}

function WhereUsed({ uses, onOpen }: WhereUsedProps) {
  const say = useSay();
  return (
    <Uses>
      <Heading>{say(words.used)}</Heading>
      {uses.length === 0 ? <Quiet>{say(words.unused)}</Quiet> : <UseList uses={uses} onOpen={onOpen} />}
    </Uses>
  );
}

function useFieldsWithout(collection: ListedName, without: string | undefined): Fields {
  return useMemo(() => {
    const all: Fields = fieldsOf(collection);
    return without === undefined
      ? all
      : Object.fromEntries(Object.entries(all).filter(([name]) => name !== without));
  }, [collection, without]);
}

/** One entry of a directory: its fields, where it is named, and the way to delete it. */
export function EntryPanel(props: EntryPanelProps) {
  const { collection, entry, focusPath, deeds, frameOf, onDeleted, onOpenUse } = props;
  const say = useSay();
  const { language } = useLanguage();
  const { remove } = useRegisterActions();
  const mayWrite = useMayWrite();
  const [isAsking, setIsAsking] = useState(false);
  const uses = useUses(collection, entry.id);
  const form = useReveal(focusPath);
  const notesAt = useNotesOf(collection, entry.id);
  const needed = useMemo(() => neededIn(collection, entry), [collection, entry]);
  const fields = useFieldsWithout(collection, props.without);
  const entryForm = <EntryForm key={entry.id} kind={collection} id={entry.id} fields={fields} />;
  const removeNow = () => {
    setIsAsking(false);
    onDeleted();
    remove(collection, entry.id);
  };
  return (
    <>
      <Head>
        <Title>{entryName(collection, entry, language)}</Title>
        <Deeds>
          {deeds}
          {mayWrite && (
            <Button startIcon={<TrashIcon />} onClick={() => setIsAsking(true)}>
              {say(words.remove)}
            </Button>
          )}
        </Deeds>
      </Head>
      {collection === 'systems' && (
        <SystemDerived
          id={entry.id}
          onReveal={(path) => form.current && revealField(form.current, path)}
          onOpen={onOpenUse}
        />
      )}
      <div ref={form}>
        <FindingsContext value={notesAt}>
          <NeededContext value={needed}>{frameOf ? frameOf(entry, entryForm) : entryForm}</NeededContext>
        </FindingsContext>
      </div>
      {(uses.length > 0 || isDirectoryName(collection)) && <WhereUsed uses={uses} onOpen={onOpenUse} />}
      {isAsking && (
        <ConfirmDialog
          title={say(words.ask)}
          confirmLabel={say(words.remove)}
          isDestructive
          onConfirm={removeNow}
          onCancel={() => setIsAsking(false)}
        >
          <p>{say(uses.length > 0 ? words.namedIn : words.named)}</p>
          <UseList uses={uses} />
        </ConfirmDialog>
      )}
    </>
  );
}

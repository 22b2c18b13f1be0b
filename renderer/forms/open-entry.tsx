import { styled } from '@mui/material/styles';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Edit } from '../../shared/changes/change.ts';
import { fieldsOf } from '../../shared/register/collections.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import { useReading } from '../storage/notices.ts';
import { useEntry, useRegister, useRegisterActions } from '../storage/register.ts';
import { useStorage } from '../storage/storage-provider.tsx';
import { entryWriter } from './entry-writer.ts';
import { LawsProvider, OpenFormProvider, useOpenForm } from './form-context.ts';
import type { OpenForm } from './form-context.ts';
import { valuesOf } from './form-values.ts';
import type { FormValues } from './form-values.ts';
import { useFlushing } from './use-flushing.ts';
import { lawsOf } from './visibility.ts';

/** How long a person may pause between letters before they are written, in milliseconds. */
const typingPause = 300;

/** How long a letter waits at most while a person types on. */
const longestWait = 1000;

const after =
  (milliseconds: number) =>
  (callBack: () => void): (() => void) => {
    const timer = setTimeout(callBack, milliseconds);
    return () => clearTimeout(timer);
  };

const afterPause = after(typingPause);
const afterAll = after(longestWait);

/** What the store holds of an entry at the moment of asking, also while the window is still drawing something older. */
function useStored(id: Uuid): () => AnyEntry | undefined {
  const { session } = useStorage();
  const [opened] = useState(() => session.get());
  return useMemo(() => () => opened?.state(id)?.entry, [opened, id]);
}

/** Keeps against a crash what is typed in the form. */
function useDraft(id: Uuid): (edits: () => readonly Edit[]) => void {
  const { session } = useStorage();
  const [opened] = useState(() => session.get());
  return useMemo(() => (edits) => opened?.drafts.typed(id, edits), [opened, id]);
}

function useOpenedForm(kind: EntityKind, id: Uuid, entry: AnyEntry): OpenForm {
  const fields = fieldsOf(kind);
  const stored = useStored(id);
  const draft = useDraft(id);
  const { writeAll: write } = useRegisterActions();
  const [defaultValues] = useState(() => valuesOf(entry, fields));
  const { control, getValues, setValue } = useForm<FormValues>({ defaultValues });
  return useMemo(() => {
    const values = (): FormValues => getValues();
    const writer = entryWriter({ kind, id, stored, values, write, draft, afterPause, afterAll });
    return { kind, id, fields, control, getValues, setValue, writer };
  }, [kind, id, fields, stored, write, draft, control, getValues, setValue]);
}

/** Puts what others wrote (an undo, another form) into the fields that the person is not changing. */
function useWordOfStore({ writer, setValue }: OpenForm, entry: AnyEntry): void {
  useLayoutEffect(() => {
    for (const { name, value } of writer.takeOver(entry)) setValue(name, value);
  }, [writer, setValue, entry]);
}

/** Tells the fields which laws the entry is under. */
function Laws({ children }: { readonly children: ReactNode }) {
  const { control, kind } = useOpenForm();
  const own: unknown = useWatch({ control, name: 'regimes' });
  const { organisation } = useRegister();
  const known = lawsOf(own, kind === 'organisation' ? undefined : organisation.regimes).join();
  const laws = useMemo(() => lawsOf(known.split(','), undefined), [known]);
  return <LawsProvider value={laws}>{children}</LawsProvider>;
}

interface OpenEntryProps {
  readonly kind: EntityKind;
  readonly id: Uuid;
  readonly children: ReactNode;
}

/** Disabled, it takes every control in it along. */
const Fieldset = styled('fieldset')({
  minWidth: 0,
  margin: 0,
  padding: 0,
  border: 0,
  '&:disabled': { opacity: 0.8, pointerEvents: 'none' },
});

function Opened({ kind, id, entry, children }: OpenEntryProps & { readonly entry: AnyEntry }) {
  const form = useOpenedForm(kind, id, entry);
  const reading = useReading();
  useWordOfStore(form, entry);
  useFlushing(form.writer.flush);
  useEffect(() => form.writer.flush, [form]);
  return (
    <OpenFormProvider value={form}>
      <Laws>
        <Fieldset disabled={reading !== undefined} onBlur={form.writer.flush}>
          {children}
        </Fieldset>
      </Laws>
    </OpenFormProvider>
  );
}

/** The form of one entry, without the controls: those come from `EntryForm` around it. Nothing once the entry is deleted. */
export function OpenEntry(props: OpenEntryProps) {
  const entry = useEntry(props.kind, props.id);
  return entry ? <Opened key={entry.id} {...props} entry={entry} /> : null;
}

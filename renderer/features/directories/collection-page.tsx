import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import { child } from '../../../shared/register/leaves.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlusIcon } from '../../components/icons.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { leads, type ListedName } from './collection-names.ts';
import { CollectionView } from './collection-view.tsx';
import type { FrameOf } from './entry-panel.tsx';
import type { OpenUse } from './use-list.tsx';

export interface CollectionPageProps {
  readonly title: string;
  readonly collection: ListedName;
  /** The entry that is open; none where only the list is. */
  readonly entry: Uuid | undefined;
  /** The path of a field of the entry to go to: “/address”. */
  readonly focusPath: string | undefined;
  /** Stands above the list: other collections to go to. */
  readonly above?: ReactNode;
  /** Stands beside the name of the open entry: what can be done with it. */
  readonly deedsOf?: (entry: AnyEntry) => ReactNode;
  /** Stands in place of the button that makes a new entry, where one may be made. */
  readonly adding?: ReactNode;
  /** Puts something round the form of the open entry. */
  readonly frameOf?: FrameOf;
  /** A field that the frame shows in its own way. */
  readonly without?: string;
  readonly onSelect: (entry: Uuid | undefined) => void;
  /** Goes to a field of an activity, another entry or the organisation that names the entry. */
  readonly onOpenUse: OpenUse;
}

const Page = styled('div')({ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 });

const words = {
  add: { en: 'New entry', ru: 'Новая запись' },
  empty: { en: 'Nothing here yet', ru: 'Здесь пока пусто' },
};

interface EmptyCollectionProps {
  readonly collection: ListedName;
  readonly adding: ReactNode;
}

function EmptyCollection({ collection, adding }: EmptyCollectionProps) {
  const say = useSay();
  return (
    <EmptyState title={say(words.empty)} actions={adding}>
      {say(leads[collection])}
    </EmptyState>
  );
}

/** Something new is written from its first field on. */
const firstField = (collection: ListedName): string =>
  child('', Object.keys(collections[collection].fields)[0] ?? '');

/** A collection of the register: its entries in a list, the one chosen in a form beside it. */
export function CollectionPage(props: CollectionPageProps) {
  const { title, collection, entry, focusPath, above, onSelect } = props;
  const say = useSay();
  const register = useRegister();
  const { create } = useRegisterActions();
  const entries: readonly AnyEntry[] = register[collection];
  const [made, setMade] = useState<Uuid>();
  const add = () => {
    const id = create(collection);
    setMade(id);
    onSelect(id);
  };
  const select = (id: Uuid | undefined) => {
    // Coming back to it with the arrows must not pull the keyboard out of the list.
    setMade(undefined);
    onSelect(id);
  };
  const adding = useMayWrite()
    ? (props.adding ?? (
        <Button variant="contained" startIcon={<PlusIcon />} onClick={add}>
          {say(words.add)}
        </Button>
      ))
    : undefined;
  return (
    <PageFrame title={title} actions={adding}>
      <Page>
        {above}
        {entries.length === 0 ? (
          <EmptyCollection collection={collection} adding={adding} />
        ) : (
          <CollectionView
            key={collection}
            collection={collection}
            entries={entries}
            selected={entry}
            focusPath={entry !== undefined && entry === made ? firstField(collection) : focusPath}
            deedsOf={props.deedsOf}
            frameOf={props.frameOf}
            without={props.without}
            onSelect={select}
            onOpenUse={props.onOpenUse}
          />
        )}
      </Page>
    </PageFrame>
  );
}

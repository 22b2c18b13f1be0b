import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import { child } from '../../../shared/register/leaves.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PlusIcon } from '../../components/icons.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PlainSelect } from '../../components/plain-select.tsx';
import { useSay } from '../../language/language.tsx';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { directoryNames, leads } from './directory-names.ts';
import type { DirectoryName } from './directory-names.ts';
import { Directory } from './directory.tsx';
import type { OpenUse } from './use-list.tsx';

export interface DirectoriesPageProps {
  readonly directory: DirectoryName;
  /** The entry that is open; none where only the list is. */
  readonly entry?: Uuid | undefined;
  /** The path of a field of the entry to go to: “/address”. */
  readonly focusPath?: string | undefined;
  /** Goes to another directory or entry. */
  readonly onOpen: (directory: DirectoryName, entry: Uuid | undefined) => void;
  /** Goes to a field of an activity, another entry or the organisation that names the entry. */
  readonly onOpenUse: OpenUse;
}

const Page = styled('div')({ display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 });

const words = {
  directories: { en: 'Directories', ru: 'Справочники' },
  add: { en: 'New entry', ru: 'Новая запись' },
  empty: { en: 'Nothing here yet', ru: 'Здесь пока пусто' },
};

/** Below this the tabs would reach past the edge in the longer language. */
const roomForTabs = '(min-width: 1140px)';
const Narrow = styled('div')({ display: 'flex', maxWidth: 340 });

interface DirectoryTabsProps {
  readonly directory: DirectoryName;
  readonly onOpen: (directory: DirectoryName) => void;
}

function DirectoryTabs({ directory, onOpen }: DirectoryTabsProps) {
  const say = useSay();
  const register = useRegister();
  const hasRoom = useMediaQuery(roomForTabs, { noSsr: true });
  const labelOf = (name: DirectoryName) => `${say(collections[name].label)} ${register[name].length}`;
  const choose = (next: string) => {
    const chosen = directoryNames.find((name) => name === next);
    if (chosen) onOpen(chosen);
  };
  if (!hasRoom) {
    const options = directoryNames.map((name) => ({ value: name, label: labelOf(name) }));
    return (
      <Narrow>
        <PlainSelect label={say(words.directories)} options={options} value={directory} onChange={choose} />
      </Narrow>
    );
  }
  return (
    <Tabs
      value={directory}
      aria-label={say(words.directories)}
      onChange={(_event, next: string) => choose(next)}
    >
      {directoryNames.map((name) => (
        <Tab key={name} value={name} label={labelOf(name)} />
      ))}
    </Tabs>
  );
}

interface EmptyDirectoryProps {
  readonly directory: DirectoryName;
  readonly onAdd: () => void;
}

function EmptyDirectory({ directory, onAdd }: EmptyDirectoryProps) {
  const say = useSay();
  const addButton = (
    <Button variant="contained" onClick={onAdd}>
      {say(words.add)}
    </Button>
  );
  return (
    <EmptyState title={say(words.empty)} actions={addButton}>
      {say(leads[directory])}
    </EmptyState>
  );
}

/** Something new is written from its first field on. */
const firstField = (directory: DirectoryName): string =>
  child('', Object.keys(collections[directory].fields)[0] ?? '');

/** What a register keeps once and names in many places. */
export function DirectoriesPage(props: DirectoriesPageProps) {
  const { directory, entry, focusPath, onOpen, onOpenUse } = props;
  const say = useSay();
  const register = useRegister();
  const { create } = useRegisterActions();
  const entries: readonly AnyEntry[] = register[directory];
  const [made, setMade] = useState<Uuid>();
  const add = () => {
    const id = create(directory);
    setMade(id);
    onOpen(directory, id);
  };
  const select = (id: Uuid | undefined) => {
    // Coming back to it with the arrows must not pull the keyboard out of the list.
    setMade(undefined);
    onOpen(directory, id);
  };
  return (
    <PageFrame
      title={say(words.directories)}
      actions={
        <Button variant="contained" startIcon={<PlusIcon />} onClick={add}>
          {say(words.add)}
        </Button>
      }
    >
      <Page>
        <DirectoryTabs directory={directory} onOpen={(next) => onOpen(next, undefined)} />
        {entries.length === 0 ? (
          <EmptyDirectory directory={directory} onAdd={add} />
        ) : (
          <Directory
            key={directory}
            directory={directory}
            entries={entries}
            selected={entry}
            focusPath={entry !== undefined && entry === made ? firstField(directory) : focusPath}
            onSelect={select}
            onOpenUse={onOpenUse}
          />
        )}
      </Page>
    </PageFrame>
  );
}

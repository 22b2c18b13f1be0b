import type { Uuid } from '../../../shared/basics/uuid.ts';
import { useSay } from '../../language/language.tsx';
import type { DirectoryName } from './collection-names.ts';
import { CollectionPage } from './collection-page.tsx';
import { DirectoryTabs } from './collection-tabs.tsx';
import type { OpenUse } from './use-list.tsx';

export interface DirectoriesPageProps {
  readonly directory: DirectoryName;
  /** The entry that is open; none where only the list is. */
  readonly entry?: Uuid | undefined;
  /** The path of a field of the entry to go to: “/address”. */
  readonly focusPath?: string | undefined;
  /** Goes to another directory or entry. */
  readonly onOpen: (directory: DirectoryName, entry: Uuid | undefined) => void;
  readonly onOpenUse: OpenUse;
}

const title = { en: 'Directories', ru: 'Справочники' };

/** What a register keeps once and names in many places. */
export function DirectoriesPage({ directory, entry, focusPath, onOpen, onOpenUse }: DirectoriesPageProps) {
  const say = useSay();
  return (
    <CollectionPage
      title={say(title)}
      collection={directory}
      entry={entry}
      focusPath={focusPath}
      above={
        <DirectoryTabs label={say(title)} directory={directory} onOpen={(next) => onOpen(next, undefined)} />
      }
      onSelect={(id) => onOpen(directory, id)}
      onOpenUse={onOpenUse}
    />
  );
}

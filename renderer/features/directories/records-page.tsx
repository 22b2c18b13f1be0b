import Button from '@mui/material/Button';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import { PrintIcon } from '../../components/icons.tsx';
import { useSay } from '../../language/language.tsx';
import type { RecordName } from './collection-names.ts';
import { CollectionPage } from './collection-page.tsx';
import type { OpenUse } from './use-list.tsx';

export interface RecordsPageProps {
  readonly name: RecordName;
  readonly entry?: Uuid | undefined;
  readonly focusPath?: string | undefined;
  readonly onOpen: (entry: Uuid | undefined) => void;
  readonly onOpenUse: OpenUse;
  /** Goes to the document that prints an act of destruction. */
  readonly onPrintAct: (act: Uuid) => void;
}

const words = { print: { en: 'Print act', ru: 'Печать акта' } };

/** What happened and was done: one entry a case. */
export function RecordsPage({ name, entry, focusPath, onOpen, onOpenUse, onPrintAct }: RecordsPageProps) {
  const say = useSay();
  const printAct = (id: Uuid) => (
    <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => onPrintAct(id)}>
      {say(words.print)}
    </Button>
  );
  return (
    <CollectionPage
      title={say(collections[name].label)}
      collection={name}
      entry={entry}
      focusPath={focusPath}
      {...(name === 'destructions' ? { deedsOf: ({ id }) => printAct(id) } : {})}
      onSelect={onOpen}
      onOpenUse={onOpenUse}
    />
  );
}

import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { ChevronLeftIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';
import type { ListedName } from './collection-names.ts';
import { leads } from './collection-names.ts';
import { EntryPanel, type FrameOf } from './entry-panel.tsx';
import { SearchedList } from './searched-list.tsx';
import type { OpenUse } from './use-list.tsx';

interface CollectionViewProps {
  readonly collection: ListedName;
  readonly entries: readonly AnyEntry[];
  readonly selected: Uuid | undefined;
  /** The path of the field of the entry to go to. */
  readonly focusPath: string | undefined;
  readonly deedsOf: ((entry: AnyEntry) => ReactNode) | undefined;
  readonly frameOf: FrameOf | undefined;
  readonly without: string | undefined;
  readonly onSelect: (id: Uuid | undefined) => void;
  readonly onOpenUse: OpenUse;
}

/** List and form beside each other; where there is no room, one of them. */
const Room = styled('div')({
  flex: '1 1 auto',
  // It scrolls by itself, down to the very edge of the page.
  marginBottom: -24,
  minHeight: 0,
  containerType: 'size',
  containerName: 'directory',
});

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 300px) minmax(0, 680px)',
  gap: 28,
  height: '100%',
  paddingTop: 16,
  boxSizing: 'border-box',
  '@container directory (max-width: 640px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '&[data-open="true"] > [data-part="list"]': { display: 'none' },
    '&[data-open="false"] > [data-part="form"]': { display: 'none' },
  },
});

const Side = styled('div')({ display: 'flex', flexDirection: 'column', gap: 8, minHeight: 0 });
const Form = styled('div')({
  minWidth: 0,
  overflowY: 'auto',
  // Else each letter lays the form out twice: with a scrollbar and without.
  scrollbarGutter: 'stable',
  padding: '0 6px 24px 4px',
});
const BackRow = styled('div')({
  display: 'none',
  marginBottom: 8,
  '@container directory (max-width: 640px)': { display: 'block' },
});
/** As far down as the first entry, so that the eye goes to the list. */
const Nothing = styled('div')({
  maxWidth: 420,
  padding: '52px 0 0',
  color: colours.third,
  ...type.small,
  '& strong': { display: 'block', color: colours.second, ...type.strong },
});

const words = {
  choose: { en: 'Choose an entry at the left', ru: 'Выберите запись слева' },
};

/** One directory: its entries at the left, the one chosen at the right. */
export function CollectionView(props: CollectionViewProps) {
  const { collection, entries, selected, focusPath, deedsOf, onSelect, onOpenUse, frameOf, without } = props;
  const say = useSay();
  const entry = entries.find((one) => one.id === selected);
  const name = say(collections[collection].label);
  return (
    <Room>
      <Columns data-open={entry !== undefined}>
        <Side data-part="list">
          <SearchedList collection={collection} entries={entries} selected={selected} onSelect={onSelect} />
        </Side>
        <Form data-part="form">
          <BackRow>
            <Button size="small" startIcon={<ChevronLeftIcon />} onClick={() => onSelect(undefined)}>
              {name}
            </Button>
          </BackRow>
          {entry ? (
            <EntryPanel
              key={entry.id}
              collection={collection}
              entry={entry}
              focusPath={focusPath}
              deeds={deedsOf?.(entry)}
              frameOf={frameOf}
              without={without}
              onDeleted={() => onSelect(undefined)}
              onOpenUse={onOpenUse}
            />
          ) : (
            <Nothing>
              <strong>{say(words.choose)}</strong>
              {say(leads[collection])}
            </Nothing>
          )}
        </Form>
      </Columns>
    </Room>
  );
}

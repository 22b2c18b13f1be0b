import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useDeferredValue, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { ChevronLeftIcon } from '../../components/icons.tsx';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { countsOfUses } from './counts-of-uses.ts';
import type { DirectoryName } from './directory-names.ts';
import { leads } from './directory-names.ts';
import { EntryList } from './entry-list.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { listedEntries } from './listed-entries.ts';
import type { OpenUse } from './use-list.tsx';

interface DirectoryProps {
  readonly directory: DirectoryName;
  readonly entries: readonly AnyEntry[];
  readonly selected: Uuid | undefined;
  /** The path of the field of the entry to go to. */
  readonly focusPath: string | undefined;
  readonly onSelect: (id: Uuid | undefined) => void;
  readonly onOpenUse: OpenUse;
}

/** List and form beside each other; where there is no room, one of them. */
const Room = styled('div')({
  flex: '1 1 auto',
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
const Form = styled('div')({ minWidth: 0, overflowY: 'auto', padding: '0 6px 0 4px' });
const BackRow = styled('div')({
  display: 'none',
  marginBottom: 8,
  '@container directory (max-width: 640px)': { display: 'block' },
});
const Quiet = styled('p')({ margin: '6px 0', color: colours.second, ...type.small });

const Search = styled('input')({
  flex: 'none',
  width: '100%',
  boxSizing: 'border-box',
  minHeight: 36,
  padding: '7px 12px',
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  font: 'inherit',
  ...type.body,
  '&::placeholder': { color: colours.third, opacity: 1 },
  '&:focus': { outline: 'none', borderColor: colours.accent, boxShadow: `0 0 0 3px ${colours.accentGround}` },
});

const words = {
  search: { en: 'Search', ru: 'Поиск' },
  choose: { en: 'Choose an entry at the left.', ru: 'Выберите запись слева.' },
};

/** From the search field the arrow goes on to the list. */
function stepIntoList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('li button')?.focus();
}

/** One directory: its entries at the left, the one chosen at the right. */
export function Directory(props: DirectoryProps) {
  const { directory, entries, selected, focusPath, onSelect, onOpenUse } = props;
  const say = useSay();
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const register = useDeferredValue(useRegister());
  const counts = useMemo(() => countsOfUses(register), [register]);
  const listed = useMemo(
    () => listedEntries(directory, entries, query, language),
    [directory, entries, query, language],
  );
  const entry = entries.find((one) => one.id === selected);
  const name = say(collections[directory].label);
  return (
    <Room>
      <Columns data-open={entry !== undefined}>
        <Side data-part="list">
          <Search
            type="search"
            aria-label={`${say(words.search)}: ${name}`}
            placeholder={say(words.search)}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={stepIntoList}
          />
          <EntryList
            label={name}
            entries={listed}
            query={query}
            selected={selected}
            counts={counts}
            onSelect={onSelect}
          />
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
              directory={directory}
              entry={entry}
              focusPath={focusPath}
              onDeleted={() => onSelect(undefined)}
              onOpenUse={onOpenUse}
            />
          ) : (
            <Quiet>
              {say(leads[directory])} {say(words.choose)}
            </Quiet>
          )}
        </Form>
      </Columns>
    </Room>
  );
}

import { styled } from '@mui/material/styles';
import { useDeferredValue, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { colours, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { countsOfUses } from './counts-of-uses.ts';
import { isDirectoryName, type ListedName } from './collection-names.ts';
import { EntryList } from './entry-list.tsx';
import { listedEntries } from './listed-entries.ts';

interface SearchedListProps {
  readonly collection: ListedName;
  readonly entries: readonly AnyEntry[];
  readonly selected: Uuid | undefined;
  readonly onSelect: (id: Uuid) => void;
}

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

const words = { search: { en: 'Search', ru: 'Поиск' } };

/** From the search field the arrow goes on to the list. */
function stepIntoList(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.currentTarget.parentElement?.querySelector<HTMLElement>('li button')?.focus();
}

/** How often each entry is named; the numbers may come a moment later than what is typed. */
function useCounts(): ReadonlyMap<Uuid, number> {
  const register = useDeferredValue(useRegister());
  return useMemo(() => countsOfUses(register), [register]);
}

/** The entries of a directory under a field to search them. */
export function SearchedList({ collection, entries, selected, onSelect }: SearchedListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [query, setQuery] = useState('');
  const counts = useCounts();
  const listed = useMemo(
    () => listedEntries(collection, entries, query, language),
    [collection, entries, query, language],
  );
  const name = say(collections[collection].label);
  return (
    <>
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
        counts={isDirectoryName(collection) ? counts : undefined}
        onSelect={onSelect}
      />
    </>
  );
}

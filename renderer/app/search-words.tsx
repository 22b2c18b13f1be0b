import { createContext, use, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

interface SearchWords {
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

const SearchContext = createContext<SearchWords | undefined>(undefined);

/** Keeps the words searched for, apart from all else, so that a key renders the box and the list only. */
export function SearchWordsProvider({ children }: { readonly children: ReactNode }) {
  const [query, setQuery] = useState('');
  const words = useMemo(() => ({ query, setQuery }), [query]);
  return <SearchContext value={words}>{children}</SearchContext>;
}

export function useSearchWords(): SearchWords {
  const words = use(SearchContext);
  if (!words) throw new Error('useSearchWords outside of SearchWordsProvider');
  return words;
}

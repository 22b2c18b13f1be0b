import { styled } from '@mui/material/styles';
import type { RefObject } from 'react';
import { CloseIcon, SearchIcon } from '../components/icons.tsx';
import { Kbd } from '../components/kbd.tsx';
import { colours, focusRing, type } from '../components/look.ts';
import { useSay } from '../language/language.tsx';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Enter or the arrow down: goes to what was found, wherever one is. */
  readonly onGo: () => void;
  readonly input: RefObject<HTMLInputElement | null>;
}

const Box = styled('div')({
  position: 'relative',
  flex: '0 1 380px',
  minWidth: 90,
  '& > .MuiSvgIcon-root': {
    position: 'absolute',
    top: 9,
    left: 10,
    fontSize: 18,
    color: colours.third,
    pointerEvents: 'none',
  },
  '& > kbd': { position: 'absolute', top: 9, right: 10, pointerEvents: 'none' },
  '& > input:focus ~ kbd': { display: 'none' },
  '@media (max-width: 560px)': { '& > kbd': { display: 'none' } },
});

const Input = styled('input')({
  width: '100%',
  height: 36,
  boxSizing: 'border-box',
  margin: 0,
  padding: '7px 34px',
  color: colours.ink,
  background: colours.card,
  border: `1px solid ${colours.border}`,
  borderRadius: 8,
  font: 'inherit',
  ...type.body,
  '&::placeholder': { color: colours.third, opacity: 1 },
  '&::-webkit-search-cancel-button': { display: 'none' },
  '&:focus': { outline: 'none', borderColor: colours.accent, boxShadow: `0 0 0 3px ${colours.accentGround}` },
});

const ClearButton = styled('button')({
  position: 'absolute',
  top: 6,
  right: 6,
  display: 'grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  margin: 0,
  padding: 0,
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 6,
  cursor: 'pointer',
  '&:hover': { color: colours.ink, background: colours.selected },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
});

const words = {
  clear: { en: 'Clear the search', ru: 'Очистить поиск' },
  search: { en: 'Search activities', ru: 'Поиск процессов' },
};

/** Searches every text of every activity, in both languages. “/” leads here, Escape away. */
export function SearchBox({ query, onQuery, onGo, input }: SearchBoxProps) {
  const say = useSay();
  return (
    <Box role="search">
      <SearchIcon />
      <Input
        ref={input}
        type="search"
        aria-label={say(words.search)}
        aria-keyshortcuts="/"
        placeholder={say(words.search)}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'ArrowDown') onGo();
          if (event.key !== 'Escape') return;
          if (query === '') event.currentTarget.blur();
          onQuery('');
        }}
      />
      {query === '' ? (
        <Kbd>/</Kbd>
      ) : (
        <ClearButton
          type="button"
          aria-label={say(words.clear)}
          title={`${say(words.clear)} (Esc)`}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </ClearButton>
      )}
    </Box>
  );
}

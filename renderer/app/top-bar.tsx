import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import type { RefObject } from 'react';
import { languages, type Wording } from '../../shared/wording/wording.ts';
import { KeyboardIcon, RedoIcon, UndoIcon } from '../components/icons.tsx';
import { colours, focusRing, type } from '../components/look.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useRegisterActions, useUndo } from '../storage/register.ts';
import { SavedInBar } from './saved-line.tsx';
import { SearchBox } from './search-box.tsx';
import { useSearchWords } from './search-words.tsx';

interface TopBarProps {
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

const Bar = styled('div')({
  gridArea: 'bar',
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 0,
  padding: '0 16px 0 24px',
  borderBottom: `1px solid ${colours.hairline}`,
  '@media (max-width: 640px)': { padding: '0 10px' },
});
const Gap = styled('div')({ flex: '1 1 0' });
const Group = styled('div')({ flex: 'none', display: 'flex', alignItems: 'center', gap: 2 });
const LanguageButton = styled('button')({
  padding: '4px 6px',
  margin: 0,
  color: colours.second,
  background: 'none',
  border: 0,
  borderRadius: 6,
  font: 'inherit',
  ...type.label,
  cursor: 'pointer',
  '&:hover': { color: colours.ink },
  '&[aria-pressed="true"]': { color: colours.accent, fontWeight: 600 },
  '&:focus-visible': { ...focusRing, outlineOffset: 0 },
});

const words = {
  undo: { en: 'Undo', ru: 'Отменить' },
  redo: { en: 'Redo', ru: 'Повторить' },
  keys: { en: 'Keyboard shortcuts', ru: 'Сочетания клавиш' },
  language: { en: 'Language', ru: 'Язык' },
};

const languageNames = { en: 'English', ru: 'Русский' };

/** EN and RU: the whole window at once. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const say = useSay();
  return (
    <Group role="group" aria-label={say(words.language)}>
      {languages.map((one) => (
        <LanguageButton
          key={one}
          type="button"
          lang={one}
          title={languageNames[one]}
          aria-pressed={one === language}
          onClick={() => setLanguage(one)}
        >
          {one.toUpperCase()}
        </LanguageButton>
      ))}
    </Group>
  );
}

function UndoButtons() {
  const say = useSay();
  const { undo, redo } = useRegisterActions();
  const { canUndo, canRedo } = useUndo();
  const named = (wording: Wording, keys: string) => ({
    'aria-label': say(wording),
    title: `${say(wording)} (${keys})`,
  });
  return (
    <Group>
      <IconButton {...named(words.undo, 'Ctrl+Z')} disabled={!canUndo} onClick={undo}>
        <UndoIcon />
      </IconButton>
      <IconButton {...named(words.redo, 'Ctrl+Shift+Z')} disabled={!canRedo} onClick={redo}>
        <RedoIcon />
      </IconButton>
    </Group>
  );
}

/** Search, undo and redo, shortcuts, language: what is at hand on every page. */
export function TopBar({ searchInput, onSearch, onHelp }: TopBarProps) {
  const say = useSay();
  const { query, setQuery } = useSearchWords();
  return (
    <Bar role="banner">
      <SearchBox query={query} onQuery={setQuery} onGo={onSearch} input={searchInput} />
      <Gap />
      <SavedInBar />
      <UndoButtons />
      <IconButton aria-label={say(words.keys)} title={`${say(words.keys)} (?)`} onClick={onHelp}>
        <KeyboardIcon />
      </IconButton>
      <LanguageSwitch />
    </Bar>
  );
}

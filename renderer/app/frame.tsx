import { styled } from '@mui/material/styles';
import { useDeferredValue, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { documentKinds } from '../../shared/documents/catalogue.ts';
import { collections } from '../../shared/register/collections.ts';
import { counted } from '../../shared/wording/plural.ts';
import { directoryNames } from '../features/directories/collection-names.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useOpenConflictCount } from '../storage/open-conflicts.ts';
import { useRegister, useRegisterActions } from '../storage/register.ts';
import { useHealthPoints, useHealthWatch } from '../work/data-health.ts';
import { soonEnd, useDeadlines } from '../work/deadlines.ts';
import { useOpenCounts } from '../work/findings.ts';
import { useExportCount } from '../work/use-export-due.ts';
import { useToday } from '../work/use-today.ts';
import { folded, LeftRail, type RailCount } from './rail.tsx';
import { RegisterSwitcher } from './register-switcher.tsx';
import { useKeptFocus } from '../forms/sections/use-kept-focus.ts';
import { chapterOn } from './chapter-on.ts';
import { home, type Route } from './route.ts';
import { Notices } from './notices.tsx';
import { RailFoot } from './rail-foot.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import { usePageFocus } from './use-page-focus.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface FrameProps {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly onNewActivity: () => void;
  readonly onNewRegister: () => void;
  readonly onOpenFile: () => void;
  readonly children: ReactNode;
}

const Grid = styled('div')({
  display: 'grid',
  gridTemplate: '"notice notice" auto "head bar" 60px "rail page" minmax(0, 1fr) / 216px minmax(0, 1fr)',
  height: '100%',
  [folded]: { gridTemplateColumns: '56px minmax(0, 1fr)' },
  // A window zoomed in has little height: what is needed less often gives way to the page.
  '@media (max-height: 560px)': { gridTemplateRows: 'auto 48px minmax(0, 1fr)' },
});
const Page = styled('div')({
  gridArea: 'page',
  minWidth: 0,
  minHeight: 0,
  '&, & h1': { outline: 'none' },
});

const words = {
  error: {
    en: { one: 'error', other: 'errors' },
    ru: { one: 'ошибка', few: 'ошибки', many: 'ошибок' },
  },
  check: {
    en: { one: 'finding to check', other: 'findings to check' },
    ru: { one: 'замечание', few: 'замечания', many: 'замечаний' },
  },
  entry: {
    en: { one: 'entry', other: 'entries' },
    ru: { one: 'запись', few: 'записи', many: 'записей' },
  },
  point: {
    en: { one: 'point to look at', other: 'points to look at' },
    ru: { one: 'пункт требует внимания', few: 'пункта требуют внимания', many: 'пунктов требуют внимания' },
  },
  overdue: {
    en: { one: 'overdue', other: 'overdue' },
    ru: { one: 'срок просрочен', few: 'срока просрочено', many: 'сроков просрочено' },
  },
  due: {
    en: { one: 'due within 60 days', other: 'due within 60 days' },
    ru: {
      one: 'срок в ближайшие 60 дней',
      few: 'срока в ближайшие 60 дней',
      many: 'сроков в ближайшие 60 дней',
    },
  },
  open: {
    en: { one: 'conflict to decide', other: 'conflicts to decide' },
    ru: { one: 'конфликт ждёт решения', few: 'конфликта ждут решения', many: 'конфликтов ждут решения' },
  },
  document: {
    en: { one: 'document', other: 'documents' },
    ru: { one: 'документ', few: 'документа', many: 'документов' },
  },
};

/** How much is overdue, else how much is due soon. */
function useDueCount(): RailCount {
  const { language } = useLanguage();
  const deadlines = useDeadlines();
  const today = useToday();
  const late = deadlines.filter(({ overdue }) => overdue).length;
  const soon = deadlines.filter(({ due }) => due <= soonEnd(today)).length;
  return late > 0
    ? { count: late, tone: 'error', words: counted(late, words.overdue, language) }
    : { count: soon, tone: 'quiet', words: counted(soon, words.due, language) };
}

/** The numbers beside the pages; the findings of many activities may come a moment later. */
function useCounts() {
  const { language } = useLanguage();
  const register = useRegister();
  const { errors, checks } = useDeferredValue(useOpenCounts());
  const entries = directoryNames.reduce((sum, name) => sum + register[name].length, 0);
  const documents = documentKinds.filter((kind) => kind.appliesTo(register)).length;
  const quiet = (count: number, noun: typeof words.entry): RailCount => ({
    count,
    tone: 'quiet',
    words: counted(count, noun, language),
  });
  const points = useHealthPoints();
  const open = useOpenConflictCount();
  const [grave, noun] = errors > 0 ? [errors, words.error] : [checks, words.check];
  return {
    register: quiet(register.activities.length, collections.activities.counted),
    directories: quiet(entries, words.entry),
    documents: quiet(documents, words.document),
    import: {
      count: open,
      tone: 'check' as const,
      words: counted(open, words.open, language),
    },
    health: {
      count: points.length,
      tone: points[0]?.severity === 'error' ? ('error' as const) : ('check' as const),
      words: counted(points.length, words.point, language),
    },
    deadlines: useDueCount(),
    findings: {
      count: grave,
      tone: errors > 0 ? ('error' as const) : ('check' as const),
      words: counted(grave, noun, language),
    },
  };
}

/** Goes to the list that shows what was found, with the keyboard in it. */
const focusList = (): void => document.querySelector<HTMLElement>('[role="grid"]')?.focus();

const skipWords = { en: 'Skip to the page', ru: 'К содержанию' };
const Skip = styled('a')({
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 10,
  padding: '8px 12px',
  background: 'Canvas',
  '&:focus': { top: 8 },
});

function SkipLink() {
  const say = useSay();
  return (
    <Skip
      href="#page"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#page')?.focus();
      }}
    >
      {say(skipWords)}
    </Skip>
  );
}

/** The window round a page: whose register it is, the pages, what is at hand everywhere, and the keys. */
export function Frame(props: FrameProps) {
  const { route, go, onNewActivity, children } = props;
  const { undo, redo } = useRegisterActions();
  const searchInput = useRef<HTMLInputElement>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const counts = useCounts();
  usePageFocus(route);
  useKeptFocus();
  useHealthWatch();
  useExportCount();
  const showFound = (): void => {
    go(home);
    focusList();
  };
  useShortcuts({
    undo,
    redo,
    search: () => searchInput.current?.select(),
    help: () => setIsHelpOpen(true),
    guide: () => go(chapterOn(route)),
    new: onNewActivity,
    register: () => go(home),
    organisation: () => go({ page: 'organisation' }),
    directories: () => go({ page: 'directories', name: 'parties' }),
    documents: () => go({ page: 'documents' }),
    findings: () => go({ page: 'findings' }),
    deadlines: () => go({ page: 'deadlines' }),
    import: () => go({ page: 'import' }),
    settings: () => go({ page: 'settings' }),
  });
  return (
    <Grid>
      {/* Titles are listed by the system and kept by browsers: nothing of the register stands in them. */}
      <title>Ropa Desk</title>
      <SkipLink />
      <Notices />
      <RegisterSwitcher onNew={props.onNewRegister} onOpenFile={props.onOpenFile} />
      <TopBar searchInput={searchInput} onSearch={showFound} onHelp={() => setIsHelpOpen(true)} />
      <LeftRail route={route} counts={counts} foot={<RailFoot />} />
      <Page id="page" tabIndex={-1}>
        {children}
      </Page>
      {isHelpOpen && <ShortcutsDialog onClose={() => setIsHelpOpen(false)} />}
    </Grid>
  );
}

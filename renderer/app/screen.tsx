import { lazy, Suspense, useCallback, useState } from 'react';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { EntityKind } from '../../shared/register/collections.ts';
import { assertNever } from '../../shared/basics/assert-never.ts';
import { ActivityPage } from '../features/activity/activity-page.tsx';
import { DeadlinesPage } from '../features/deadlines/deadlines-page.tsx';
import { isDirectoryName, isRecordName } from '../features/directories/collection-names.ts';
import { DirectoriesPage } from '../features/directories/directories-page.tsx';
import { RecordsPage } from '../features/directories/records-page.tsx';
import { DocumentsPage } from '../features/documents/documents-page.tsx';
import { FindingsPage } from '../features/findings/findings-page.tsx';
import { OrganisationPage } from '../features/organisation/organisation-page.tsx';
import { newListPlace } from '../features/register/list-view.ts';
import { RegisterPage, type RegisterPageProps } from '../features/register/register-page.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { FilingsScreen } from './filings-screen.tsx';
import { hashOf, home, type Route } from './route.ts';
import { useSearchWords } from './search-words.tsx';
import { ShortcutList } from './shortcut-list.tsx';

interface ScreenProps {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly onNewActivity: () => void;
  readonly onOpenFile: () => void;
  /** Asks which files to import. */
  readonly onImport: () => void;
  /** Says that something was deleted, and offers to take it back. */
  readonly onDeleted: (name: string) => void;
}

/** Loaded when it is asked for: most days nobody reads it. */
const GuidePage = lazy(async () => {
  const { GuidePage: Page } = await import('../features/guide/guide-page.tsx');
  return { default: Page };
});

/** Every table of the law with its rows: wanted when the law or a calendar changed. */
const TablesPage = lazy(async () => {
  const { TablesPage: Page } = await import('../features/tables/tables-page.tsx');
  return { default: Page };
});

/** The page of a quiet day is rarely looked at, and brings a list of words for passphrases along. */
const DataHealthPage = lazy(async () => {
  const { DataHealthPage: Page } = await import('../features/data-health/data-health-page.tsx');
  return { default: Page };
});

/** What others wrote comes in now and then, and brings the readers of their files along. */
const ImportPage = lazy(async () => {
  const { ImportPage: Page } = await import('../features/import/import-page.tsx');
  return { default: Page };
});

/** The document that prints an act of destruction. */
const destructionAct = 'fz152-destruction-act';
const noOptions = {};

const chapterAddress = (chapter: string): string => hashOf({ page: 'guide', chapter });

/** The route to an entry of the register, at one of its fields. */
function routeTo(kind: EntityKind, id: Uuid, field: string | undefined): Route {
  const at = field === undefined ? {} : { field };
  if (kind === 'activities') return { page: 'activity', id, ...at };
  if (kind === 'organisation') return { page: 'organisation', ...at };
  if (kind === 'filings') return { page: 'filings', id, ...at };
  if (isRecordName(kind)) return { page: 'records', name: kind, id, ...at };
  return isDirectoryName(kind) ? { page: 'directories', name: kind, id, ...at } : home;
}

/** The register as it is searched: a key in the search renders this and what is below. */
function SearchedRegister(props: Omit<RegisterPageProps, 'query' | 'onQuery'>) {
  const { query, setQuery } = useSearchWords();
  return <RegisterPage {...props} query={query} onQuery={setQuery} />;
}

type OpenEntry = (kind: EntityKind, id: Uuid, field: string | undefined) => void;

interface ActivityScreenProps extends Pick<ScreenProps, 'go' | 'onDeleted'> {
  readonly route: Extract<Route, { readonly page: 'activity' }>;
  readonly onOpenEntry: OpenEntry;
}

function ActivityScreen({ route, go, onOpenEntry, onDeleted }: ActivityScreenProps) {
  return (
    <ActivityPage
      id={route.id}
      focusPath={route.field}
      onBack={() => go(home)}
      onOpen={(other) => go({ page: 'activity', id: other })}
      onPrint={(activity) => go({ page: 'documents', activity })}
      onOpenAct={(act) => go({ page: 'records', name: 'destructions', id: act })}
      onOpenEntry={onOpenEntry}
      onDeleted={(name) => {
        go(home);
        onDeleted(name);
      }}
    />
  );
}

interface ListScreenProps extends Pick<ScreenProps, 'go'> {
  readonly route: Extract<Route, { readonly page: 'directories' | 'records' }>;
  readonly onOpenEntry: OpenEntry;
}

/** A list of entries with a form beside it. */
function ListScreen({ route, go, onOpenEntry }: ListScreenProps) {
  const { page, id, field } = route;
  if (page === 'directories') {
    return (
      <DirectoriesPage
        directory={route.name}
        entry={id}
        focusPath={field}
        onOpen={(name, entry) => go({ page, name, ...(entry ? { id: entry } : {}) })}
        onOpenUse={onOpenEntry}
      />
    );
  }
  return (
    <RecordsPage
      name={route.name}
      entry={id}
      focusPath={field}
      onOpen={(entry) => go({ page, name: route.name, ...(entry ? { id: entry } : {}) })}
      onOpenUse={onOpenEntry}
      onPrintAct={(act) => go({ page: 'documents', id: destructionAct, act })}
    />
  );
}

interface LazyScreenProps extends Pick<ScreenProps, 'go'> {
  readonly route: Extract<Route, { readonly page: 'tables' | 'health' | 'guide' }>;
}

function lazyPage({ route, go }: LazyScreenProps) {
  switch (route.page) {
    case 'tables':
      return (
        <TablesPage
          table={route.table}
          onChoose={(table) => go({ page: 'tables', table })}
          onSettings={() => go({ page: 'settings' })}
        />
      );
    case 'health':
      return <DataHealthPage />;
    case 'guide':
      return <GuidePage chapter={route.chapter} addressOf={chapterAddress} shortcuts={<ShortcutList />} />;
  }
}

/** A page that is loaded when it is asked for. */
const LazyScreen = (props: LazyScreenProps) => <Suspense>{lazyPage(props)}</Suspense>;

interface DocumentsScreenProps extends Pick<ScreenProps, 'go'> {
  readonly route: Extract<Route, { readonly page: 'documents' }>;
  readonly onOpenEntry: OpenEntry;
}

/** The documents; what is chosen in one to begin with comes with the route. */
function DocumentsScreen({ route, go, onOpenEntry }: DocumentsScreenProps) {
  return (
    <DocumentsPage
      id={route.id}
      activity={route.activity}
      options={route.act ? { act: route.act } : (route.options ?? noOptions)}
      onChoose={(id, activity) => go({ page: 'documents', id, ...(activity ? { activity } : {}) })}
      onOrganisation={() => go({ page: 'organisation' })}
      onOpen={onOpenEntry}
    />
  );
}

/** The page that the route names. */
export function Screen({ route, go, onNewActivity, onOpenFile, onImport, onDeleted }: ScreenProps) {
  const [place] = useState(newListPlace);
  const openActivity = (id: Uuid): void => go({ page: 'activity', id });
  const openEntry = useCallback(
    (kind: EntityKind, id: Uuid, field: string | undefined): void => go(routeTo(kind, id, field)),
    [go],
  );
  const openOrganisation = (): void => go({ page: 'organisation' });
  const openTable = useCallback(
    (table?: string) => go({ page: 'tables', ...(table ? { table } : {}) }),
    [go],
  );
  switch (route.page) {
    case 'register':
      return (
        <SearchedRegister
          onOpen={openActivity}
          onNew={onNewActivity}
          onOrganisation={openOrganisation}
          onDeadlines={() => go({ page: 'deadlines' })}
          place={place}
        />
      );
    case 'activity':
      return <ActivityScreen route={route} go={go} onOpenEntry={openEntry} onDeleted={onDeleted} />;
    case 'organisation':
      return <OrganisationPage focusPath={route.field} onOpenEntry={openEntry} />;
    case 'directories':
    case 'records':
      return <ListScreen route={route} go={go} onOpenEntry={openEntry} />;
    case 'documents':
      return <DocumentsScreen route={route} go={go} onOpenEntry={openEntry} />;
    case 'filings':
      return <FilingsScreen route={route} go={go} onOpenEntry={openEntry} />;
    case 'findings':
      return (
        <FindingsPage onOpen={openEntry} onPrint={() => go({ page: 'documents', id: 'findings-report' })} />
      );
    case 'deadlines':
      return <DeadlinesPage onOpen={openEntry} onOpenTable={openTable} />;
    case 'import':
      return (
        <Suspense>
          <ImportPage onChoose={onImport} onOpen={openEntry} />
        </Suspense>
      );
    case 'tables':
    case 'health':
    case 'guide':
      return <LazyScreen route={route} go={go} />;
    case 'settings':
      return <SettingsPage onOpenFile={onOpenFile} onTables={openTable} shortcuts={<ShortcutList />} />;
    default:
      return assertNever(route);
  }
}

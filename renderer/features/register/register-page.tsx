import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collections } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { textIn } from '../../../shared/wording/wording.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useMayWrite } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { useSettings } from '../../storage/settings.ts';
import { ActivityTable } from './activity-table.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { deletions, departmentEdits, statusEdits } from './bulk-edits.ts';
import { columnsChosen, type ColumnId } from './columns.ts';
import { statusCounts } from './counts.ts';
import { FirstSteps, NothingFound } from './first-steps.tsx';
import { groupingNamed } from './grouping.ts';
import { ListTools } from './list-tools.tsx';
import { firstView, type ListPlace, type ListView } from './list-view.ts';
import { NextDue } from './next-due.tsx';
import { nextSorting } from './sorting.ts';
import { useListed, type Listed } from './use-listed.ts';
import { useRowChoice, type RowChoice } from './use-row-choice.ts';

export interface RegisterPageProps {
  /** The words searched for, as they are typed. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: Uuid) => void;
  readonly onNew: () => void;
  readonly onOrganisation: () => void;
  readonly onDeadlines: () => void;
  /** Where the list was left; kept up to date. */
  readonly place: ListPlace;
}

const words = {
  title: { en: 'Register', ru: 'Реестр' },
  add: { en: 'New activity', ru: 'Новый процесс' },
  found: { en: 'found of', ru: 'найдено из' },
  remove: { en: 'Delete', ru: 'Удалить' },
  undoable: {
    en: 'They leave the register and its documents. This can be undone.',
    ru: 'Они исчезнут из реестра и документов. Это можно отменить.',
  },
};

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 'calc(100% + 36px)',
  margin: '-12px 0 -24px',
});

type ChangeView = (change: (view: ListView) => ListView) => void;

function useView(place: ListPlace): readonly [ListView, ChangeView] {
  const [view, setView] = useState(() => place.left().view);
  useEffect(() => place.keep({ view }), [place, view]);
  return [view, setView];
}

interface RemovalProps {
  readonly ids: readonly Uuid[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Removal({ ids, onConfirm, onCancel }: RemovalProps) {
  const { activities } = useRegister();
  const { language } = useLanguage();
  const say = useSay();
  const only = ids.length === 1 ? activities.find(({ id }) => id === ids[0]) : undefined;
  const name = textIn(only?.name, language);
  const what = name ? `“${name}”` : counted(ids.length, collections.activities.counted, language);
  return (
    <ConfirmDialog
      title={`${say(words.remove)}: ${what}?`}
      confirmLabel={say(words.remove)}
      isDestructive
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {say(words.undoable)}
    </ConfirmDialog>
  );
}

type ActivityListProps = Pick<RegisterPageProps, 'query' | 'onQuery' | 'onOpen' | 'onDeadlines' | 'place'>;

interface ListBarProps {
  readonly listed: Listed;
  readonly view: ListView;
  readonly onView: ChangeView;
  readonly choice: RowChoice;
  readonly onRemove: (ids: readonly Uuid[]) => void;
}

/** Above the table: what there is and how it is shown, or what can be done to what is selected. */
function ListBar({ listed, view, onView, choice, onRemove }: ListBarProps) {
  const { activities } = useRegister();
  const { writeAll } = useRegisterActions();
  const { language } = useLanguage();
  const say = useSay();
  const { shown } = listed;
  const standings = useMemo(() => statusCounts(shown, language), [shown, language]);
  const { ids } = choice.selection;
  const mayWrite = useMayWrite();
  if (ids.size > 0 && mayWrite) {
    return (
      <BulkBar
        count={ids.size}
        activities={activities}
        onStatus={(status) => writeAll(statusEdits(ids, status))}
        onDepartment={(department) => writeAll(departmentEdits(ids, department))}
        onRemove={() => onRemove([...ids])}
        onUnselect={choice.unselect}
      />
    );
  }
  const total =
    shown.length < activities.length
      ? `${shown.length} ${say(words.found)} ${activities.length}`
      : counted(activities.length, collections.activities.counted, language);
  return <ListTools view={view} onView={onView} total={total} details={standings} />;
}

/** Rendered only when it has other words to search for, not while they are still being typed. */
const ActivityList = memo(function ActivityList({
  query,
  onQuery,
  onOpen,
  onDeadlines,
  place,
}: ActivityListProps) {
  const { activities } = useRegister();
  const { writeAll } = useRegisterActions();
  const settings = useSettings();
  const mayWrite = useMayWrite();
  const [view, setView] = useView(place);
  const [asked, setAsked] = useState<readonly Uuid[]>([]);
  const listed = useListed(view, groupingNamed(settings.grouping), query);
  const choice = useRowChoice({ place, all: activities, shown: listed.shown, onOpen, onRemove: setAsked });
  const showAll = () => {
    onQuery('');
    setView(({ sorting }) => ({ ...firstView, sorting }));
  };
  const sortBy = useCallback(
    (by: ColumnId) => setView((now) => ({ ...now, sorting: nextSorting(now.sorting, by) })),
    [setView],
  );
  const columns = useMemo(() => columnsChosen(settings.columns), [settings.columns]);
  return (
    <Column>
      <NextDue onOpen={onDeadlines} />
      <ListBar listed={listed} view={view} onView={setView} choice={choice} onRemove={setAsked} />
      {listed.shown.length === 0 ? (
        <NothingFound onShowAll={showAll} />
      ) : (
        <ActivityTable
          {...choice}
          listed={listed}
          columns={columns}
          sorting={view.sorting}
          onSort={sortBy}
          place={place}
        />
      )}
      {asked.length > 0 && mayWrite && (
        <Removal
          ids={asked}
          onConfirm={() => {
            writeAll(deletions(asked));
            setAsked([]);
          }}
          onCancel={() => setAsked([])}
        />
      )}
    </Column>
  );
});

/** The register: every activity in one table that is searched, sorted, grouped and edited in bulk. */
export function RegisterPage(props: RegisterPageProps) {
  const { activities } = useRegister();
  const say = useSay();
  const { onQuery, onOpen, onDeadlines, place } = props;
  // The letters stand in the box at once; the rows follow as soon as the window has time.
  const query = useDeferredValue(props.query);
  const mayWrite = useMayWrite();
  const add = mayWrite && (
    <Button variant="contained" aria-keyshortcuts="n" onClick={props.onNew}>
      {say(words.add)}
    </Button>
  );
  return (
    <PageFrame title={say(words.title)} actions={add}>
      {activities.length === 0 ? (
        <FirstSteps {...props} />
      ) : (
        <ActivityList
          query={query}
          onQuery={onQuery}
          onOpen={onOpen}
          onDeadlines={onDeadlines}
          place={place}
        />
      )}
    </PageFrame>
  );
}

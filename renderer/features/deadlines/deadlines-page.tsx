import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { deadlineKinds, kindWords, type DeadlineKind } from '../../../shared/deadlines/kinds.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { CalendarIcon } from '../../components/icons.tsx';
import { colours, tabular, type } from '../../components/look.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import type { Saved } from '../../desktop/host.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useDeadlines } from '../../work/deadlines.ts';
import { deadlineLines } from './deadline-lines.ts';
import { DeadlineList } from './deadline-list.tsx';
import { useCalendarFile } from './use-calendar-file.ts';

export interface DeadlinesPageProps {
  /** Opens the entry at the field that says when it is done. */
  readonly onOpen: (kind: EntityKind, id: Uuid, path: string | undefined) => void;
  /** Opens a table of the law. */
  readonly onOpenTable: (table: string) => void;
}

const words = {
  title: { en: 'Due', ru: 'Сроки' },
  file: { en: 'Calendar file…', ru: 'Файл календаря…' },
  kind: { en: 'Kind', ru: 'Вид' },
  any: { en: 'any', ru: 'любой' },
  saved: { en: 'Saved', ru: 'Сохранено' },
  show: { en: 'Show in folder', ru: 'Показать в папке' },
  none: { en: 'Nothing is due', ru: 'Сроков нет' },
  noneLead: {
    en: 'Reviews, ends of keeping, contracts, requests, incidents and notifications appear here as soon as the register holds their dates.',
    ru: 'Пересмотры, окончание хранения, договоры, обращения, инциденты и уведомления появятся здесь, как только в реестре будут их даты.',
  },
};

const deadlineNoun = {
  en: { one: 'deadline', other: 'deadlines' },
  ru: { one: 'срок', few: 'срока', many: 'сроков' },
};
const overdueNoun = {
  en: { one: 'overdue', other: 'overdue' },
  ru: { one: 'просрочен', few: 'просрочено', many: 'просрочено' },
};

const Column = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  height: 'calc(100% + 32px)',
  margin: '-8px 0 -24px',
});
const Tools = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 8,
  maxWidth: 960,
  minHeight: 32,
});
const Count = styled('div')({
  color: colours.second,
  ...type.small,
  ...tabular,
  '& b': { color: colours.error, fontWeight: 500 },
});

function SavedLine({ saved }: { readonly saved: Saved | undefined }) {
  const say = useSay();
  if (saved?.type === 'failed') return <Alert severity="error">{say(saved.message)}</Alert>;
  if (saved?.type !== 'saved') return null;
  const { show, name } = saved;
  const action = show && (
    <Button size="small" variant="outlined" onClick={() => void show()}>
      {say(words.show)}
    </Button>
  );
  return (
    <Alert severity="success" action={action}>
      {say(words.saved)}: {name}
    </Alert>
  );
}

interface KindMenuProps {
  readonly deadlines: readonly Deadline[];
  readonly kind: DeadlineKind | undefined;
  readonly onKind: (kind: DeadlineKind | undefined) => void;
}

function KindMenu({ deadlines, kind, onKind }: KindMenuProps) {
  const say = useSay();
  const present = new Set(deadlines.map((one) => one.kind));
  const wordsOf = (one: DeadlineKind | undefined) => say(one ? kindWords[one] : words.any);
  const offered = [undefined, ...deadlineKinds.filter((one) => present.has(one) || one === kind)];
  const entries = offered.map((one) => ({
    id: one ?? '',
    label: wordsOf(one),
    isTicked: one === kind,
    onSelect: () => onKind(one),
  }));
  return <MenuButton size="small" label={`${say(words.kind)}: ${wordsOf(kind)}`} entries={entries} />;
}

function CountWords({ deadlines }: { readonly deadlines: readonly Deadline[] }) {
  const { language } = useLanguage();
  const overdue = deadlines.filter((one) => one.overdue).length;
  return (
    <Count>
      {counted(deadlines.length, deadlineNoun, language)}
      {overdue > 0 && (
        <>
          {' · '}
          <b>{counted(overdue, overdueNoun, language)}</b>
        </>
      )}
    </Count>
  );
}

/** Everything that is due, by date; each line leads to the field that says when it is done. */
export function DeadlinesPage({ onOpen, onOpenTable }: DeadlinesPageProps) {
  const say = useSay();
  const { language } = useLanguage();
  const all = useDeferredValue(useDeadlines());
  const [kind, setKind] = useState<DeadlineKind>();
  const shown = useMemo(() => (kind ? all.filter((one) => one.kind === kind) : all), [all, kind]);
  const lines = useMemo(() => deadlineLines(shown, language), [shown, language]);
  const { saved, save } = useCalendarFile();
  const open = ({ entityKind, entity, path, table }: Deadline): void =>
    table === undefined ? onOpen(entityKind, entity, path) : onOpenTable(table);
  const file = (
    <Button
      variant="outlined"
      startIcon={<CalendarIcon />}
      disabled={shown.length === 0}
      onClick={() => save(shown)}
    >
      {say(words.file)}
    </Button>
  );
  return (
    <PageFrame title={say(words.title)} actions={file}>
      <Column>
        <Tools>
          <CountWords deadlines={shown} />
          <KindMenu deadlines={all} kind={kind} onKind={setKind} />
        </Tools>
        <div aria-live="polite">
          <SavedLine saved={saved} />
        </div>
        {lines.length === 0 ? (
          <EmptyState title={say(words.none)}>{say(words.noneLead)}</EmptyState>
        ) : (
          <DeadlineList lines={lines} onOpen={open} />
        )}
      </Column>
    </PageFrame>
  );
}

import { styled } from '@mui/material/styles';
import { memo } from 'react';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import { termOf, type Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { MenuButton, type MenuEntry } from '../../components/menu-button.tsx';
import { useSay } from '../../language/language.tsx';
import { usePast } from '../../storage/past.ts';
import { useSetSetting, useSettings } from '../../storage/settings.ts';
import { columns, columnsChosen, toggleColumn } from './columns.ts';
import { groupingNamed, groupings, groupingWords } from './grouping.ts';
import type { ListView } from './list-view.ts';

interface ListMenusProps {
  readonly view: ListView;
  readonly onView: (change: (view: ListView) => ListView) => void;
}

interface ListToolsProps extends ListMenusProps {
  /** “48 activities” and how they stand, or how many were found. */
  readonly total: string;
  readonly details: string;
}

const Line = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '6px 8px',
  minHeight: 28,
  marginBottom: 6,
});
const Counts = styled('div')({
  flex: '1 1 auto',
  color: colours.second,
  ...type.small,
  fontSize: 13,
  ...tabular,
  '& strong': { color: colours.ink, fontWeight: 600, marginRight: 8 },
});

const words = {
  law: { en: 'Law', ru: 'Закон' },
  status: { en: 'Status', ru: 'Статус' },
  group: { en: 'Group', ru: 'Группы' },
  columns: { en: 'Columns', ru: 'Столбцы' },
  more: { en: 'More', ru: 'Ещё' },
  past: { en: 'As of a past day…', ru: 'На прошедший день…' },
  any: { en: 'any', ru: 'любой' },
};

function useChoice(vocabulary: Vocabulary, chosen: string | undefined, onChoose: (code?: string) => void) {
  const say = useSay();
  const codes = [undefined, ...vocabulary.terms.map((term) => term.code)];
  const wordsOf = (code: string | undefined) => {
    const label = code === undefined ? undefined : termOf(vocabulary, code)?.label;
    return label ? say(label) : say(words.any);
  };
  const entries = codes.map((code): MenuEntry => ({
    id: code ?? '',
    label: wordsOf(code),
    isTicked: code === chosen,
    onSelect: () => onChoose(code),
  }));
  return { entries, word: wordsOf(chosen) };
}

function GroupMenu() {
  const say = useSay();
  const grouping = groupingNamed(useSettings().grouping);
  const set = useSetSetting();
  const entries = groupings.map((one) => ({
    id: one,
    label: say(groupingWords[one]),
    isTicked: one === grouping,
    onSelect: () => set('grouping', one),
  }));
  const label = `${say(words.group)}: ${say(groupingWords[grouping])}`;
  return <MenuButton size="small" label={label} entries={entries} />;
}

function ColumnMenu() {
  const say = useSay();
  const { columns: chosen } = useSettings();
  const set = useSetSetting();
  const shown = columnsChosen(chosen);
  const entries = columns
    .filter((column) => column.always !== true)
    .map((column) => ({
      id: column.id,
      label: say(column.label),
      isTicked: shown.includes(column),
      onSelect: () => set('columns', toggleColumn(chosen, column.id)),
    }));
  return <MenuButton size="small" label={say(words.columns)} entries={entries} ticks="several" />;
}

/** What is rarely wanted. */
function MoreMenu() {
  const say = useSay();
  const past = usePast();
  const entries = [{ id: 'past', label: say(words.past), onSelect: () => past.ask() }];
  return <MenuButton form="more" size="small" label={say(words.more)} entries={entries} />;
}

/** Apart from the counts, which follow every key of the search. */
const ListMenus = memo(function ListMenus({ view, onView }: ListMenusProps) {
  const say = useSay();
  const law = useChoice(regimes, view.regime, (regime) => onView((now) => ({ ...now, regime })));
  const status = useChoice(activityStatuses, view.status, (chosen) =>
    onView((now) => ({ ...now, status: chosen })),
  );
  return (
    <>
      <MenuButton size="small" label={`${say(words.law)}: ${law.word}`} entries={law.entries} />
      <MenuButton size="small" label={`${say(words.status)}: ${status.word}`} entries={status.entries} />
      <GroupMenu />
      <ColumnMenu />
      <MoreMenu />
    </>
  );
});

/** How many there are, and what of them is shown and how. */
export const ListTools = ({ view, onView, total, details }: ListToolsProps) => (
  <Line>
    <Counts role="status">
      <strong>{total}</strong>
      {details}
    </Counts>
    <ListMenus view={view} onView={onView} />
  </Line>
);

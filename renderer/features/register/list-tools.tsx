import { styled } from '@mui/material/styles';
import { activityStatuses } from '../../../shared/vocabulary/keeping/activity-statuses.ts';
import { regimes } from '../../../shared/register/regimes.ts';
import { termOf, type Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { MenuButton, type MenuEntry } from '../../components/menu-button.tsx';
import { useSay } from '../../language/language.tsx';
import { columns, columnsChosen, toggleColumn } from './columns.ts';
import { groupings, groupingWords, type Grouping } from './grouping.ts';
import type { ListView } from './list-view.ts';

interface ListToolsProps {
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly columnsShown: readonly string[];
  readonly onColumns: (columns: readonly string[]) => void;
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

function GroupMenu({ grouping, onGrouping }: Pick<ListToolsProps, 'grouping' | 'onGrouping'>) {
  const say = useSay();
  const entries = groupings.map((one) => ({
    id: one,
    label: say(groupingWords[one]),
    isTicked: one === grouping,
    onSelect: () => onGrouping(one),
  }));
  return (
    <MenuButton
      size="small"
      label={`${say(words.group)}: ${say(groupingWords[grouping])}`}
      entries={entries}
    />
  );
}

function ColumnMenu({ columnsShown, onColumns }: Pick<ListToolsProps, 'columnsShown' | 'onColumns'>) {
  const say = useSay();
  const shown = columnsChosen(columnsShown);
  const entries = columns
    .filter((column) => column.always !== true)
    .map((column) => ({
      id: column.id,
      label: say(column.label),
      isTicked: shown.includes(column),
      onSelect: () => onColumns(toggleColumn(columnsShown, column.id)),
    }));
  return <MenuButton size="small" label={say(words.columns)} entries={entries} />;
}

/** How many there are, and what of them is shown and how. */
export function ListTools(props: ListToolsProps) {
  const { view, onView, total, details } = props;
  const say = useSay();
  const law = useChoice(regimes, view.regime, (regime) => onView({ ...view, regime }));
  const status = useChoice(activityStatuses, view.status, (chosen) => onView({ ...view, status: chosen }));
  return (
    <Line>
      <Counts role="status">
        <strong>{total}</strong>
        {details}
      </Counts>
      <MenuButton size="small" label={`${say(words.law)}: ${law.word}`} entries={law.entries} />
      <MenuButton size="small" label={`${say(words.status)}: ${status.word}`} entries={status.entries} />
      <GroupMenu {...props} />
      <ColumnMenu {...props} />
    </Line>
  );
}

import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { BoxInput } from '../../components/field-box.ts';
import { MenuButton } from '../../components/menu-button.tsx';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import { useSay } from '../../language/language.tsx';
import { chooseAll, leaveOut, takeIn } from './deciding.ts';
import { filterWords, kindLabel } from './import-words.ts';
import { countLines, kindOrder, type Filter, type ReviewLine, type View } from './review-lines.ts';

interface ReviewToolsProps {
  readonly lines: readonly ReviewLine[];
  readonly shown: readonly ReviewLine[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onDecide: (next: (decisions: Decisions) => Decisions) => void;
}

const Tools = styled('div')({
  flex: 'none',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
});
const Deeds = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, marginLeft: 'auto' });

const words = {
  filter: { en: 'What becomes of them', ru: 'Что с ними будет' },
  kind: { en: 'Kind', ru: 'Вид' },
  any: { en: 'any', ru: 'любой' },
  search: { en: 'Search by name', ru: 'Поиск по названию' },
  takeAll: { en: 'Take all', ru: 'Взять все' },
  leaveAll: { en: 'Leave all out', ru: 'Не брать ни одной' },
  allOurs: { en: 'All ours', ru: 'Везде наше' },
  allTheirs: { en: 'All theirs', ru: 'Везде из файла' },
};

const filters: readonly Filter[] = ['all', 'new', 'changed', 'conflict', 'deleted', 'left'];

function FilterChoice({ lines, view, onView }: ReviewToolsProps) {
  const say = useSay();
  const counts = filters.map((filter) => ({ filter, count: countLines(lines, filter) }));
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={say(words.filter)}
      value={view.filter}
      sx={{ flexWrap: 'wrap' }}
      onChange={(_event, filter: Filter | null) => {
        if (filter) onView({ ...view, filter });
      }}
    >
      {counts
        .filter(({ filter, count }) => count > 0 || filter === 'all' || filter === view.filter)
        .map(({ filter, count }) => (
          <ToggleButton key={filter} value={filter}>
            {say(filterWords[filter])} {count}
          </ToggleButton>
        ))}
    </ToggleButtonGroup>
  );
}

/** Narrows the list, and decides about all that is shown in it. */
export function ReviewTools(props: ReviewToolsProps) {
  const { lines, shown, view, onView, onDecide } = props;
  const say = useSay();
  const present = kindOrder.filter((kind) => lines.some(({ candidate }) => candidate.kind === kind));
  const kinds = [undefined, ...present].map((kind) => ({
    id: kind ?? '',
    label: kind ? say(kindLabel(kind)) : say(words.any),
    isTicked: kind === view.kind,
    onSelect: () => onView({ ...view, kind }),
  }));
  const deed = (label: string, decide: (decisions: Decisions) => Decisions) => (
    <Button size="small" variant="text" disabled={shown.length === 0} onClick={() => onDecide(decide)}>
      {label}
    </Button>
  );
  return (
    <Tools>
      <FilterChoice {...props} />
      {present.length > 1 && (
        <MenuButton
          size="small"
          label={`${say(words.kind)}: ${view.kind ? say(kindLabel(view.kind)) : say(words.any)}`}
          entries={kinds}
        />
      )}
      <BoxInput
        type="search"
        aria-label={say(words.search)}
        placeholder={say(words.search)}
        value={view.query}
        style={{ width: 180, minHeight: 32, padding: '4px 10px' }}
        onChange={(event) => onView({ ...view, query: event.target.value })}
      />
      <Deeds>
        {shown.some(({ candidate }) => candidate.conflicts.length > 0) && (
          <>
            {deed(say(words.allOurs), chooseAll(shown, 'ours'))}
            {deed(say(words.allTheirs), chooseAll(shown, 'theirs'))}
          </>
        )}
        {deed(say(words.takeAll), takeIn(shown))}
        {deed(say(words.leaveAll), leaveOut(shown))}
      </Deeds>
    </Tools>
  );
}

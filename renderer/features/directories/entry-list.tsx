import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { Mark } from '../../components/mark.tsx';
import type { Option } from '../../components/option.ts';
import { colours, focusRing, tabular, type } from '../../components/look.ts';
import { useSay } from '../../language/language.tsx';

interface EntryListProps {
  readonly label: string;
  readonly entries: readonly Option[];
  readonly query: string;
  readonly selected: Uuid | undefined;
  /** How often each is named; without it nothing is said of that. */
  readonly counts: ReadonlyMap<Uuid, number> | undefined;
  readonly onSelect: (id: Uuid) => void;
}

const List = styled('ul')({
  margin: 0,
  padding: '2px 2px 24px',
  listStyle: 'none',
  overflowY: 'auto',
  minHeight: 0,
  flex: '1 1 auto',
});

const Row = styled('button')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: 12,
  width: '100%',
  padding: '9px 12px',
  color: colours.ink,
  background: 'none',
  border: 0,
  borderRadius: 8,
  font: 'inherit',
  ...type.body,
  textAlign: 'left',
  cursor: 'pointer',
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 56px',
  '&:hover': { background: `color-mix(in srgb, ${colours.selected} 50%, transparent)` },
  '&[aria-current]': { background: colours.selected },
  '&:focus-visible': { ...focusRing, outlineOffset: -2 },
});

const Name = styled('span')({ overflowWrap: 'anywhere' });
const Detail = styled('span')({ gridColumn: 1, color: colours.second, ...type.small });
const Count = styled('span')({ color: colours.third, ...type.small, lineHeight: '20px', ...tabular });
const Nothing = styled('p')({ margin: '8px 12px', color: colours.second, ...type.small });

const words = {
  uses: { en: 'uses', ru: 'упоминаний' },
  nothing: { en: 'Nothing found. Try other words.', ru: 'Ничего не найдено. Попробуйте другие слова.' },
};

/** Moves among the rows with arrows; each step opens the entry it comes to. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const step = event.altKey ? undefined : steps[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const next = rows[rows.findIndex((row) => row === event.target) + step];
  event.preventDefault();
  next?.focus();
  next?.click();
}

/** The entries of a directory with how often each is named. */
export function EntryList({ label, entries, query, selected, counts, onSelect }: EntryListProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  return (
    <List ref={list} aria-label={label} onKeyDown={moveAmongRows}>
      {entries.map(({ value, label: name, detail }) => (
        <li key={value}>
          <Row
            type="button"
            aria-current={value === selected ? 'true' : undefined}
            onClick={() => onSelect(value)}
          >
            <Name>
              <Mark text={name} typed={query} />
            </Name>
            {counts && (
              <Count title={`${counts.get(value) ?? 0} ${say(words.uses)}`}>{counts.get(value) ?? 0}</Count>
            )}
            {detail && <Detail>{detail}</Detail>}
          </Row>
        </li>
      ))}
      {entries.length === 0 && <Nothing>{say(words.nothing)}</Nothing>}
    </List>
  );
}

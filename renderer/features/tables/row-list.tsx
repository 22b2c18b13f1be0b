import { styled } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { fold } from '../../../shared/basics/fold.ts';
import type { ShownRow } from '../../../shared/vocabulary/tables/shown-table.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { BoxInput } from '../../components/field-box.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { QuietButton } from '../../components/quiet-button.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { spanWords } from './table-words.ts';

interface RowListProps {
  readonly rows: readonly ShownRow[];
  /** None where nothing can be corrected. */
  readonly onCorrect: ((row: ShownRow) => void) | undefined;
}

const words = {
  filter: { en: 'Filter rows', ru: 'Отбор строк' },
  none: { en: 'No row has these words.', ru: 'Нет строк с такими словами.' },
  correct: { en: 'Correct…', ru: 'Исправить…' },
  doubtful: { en: 'doubtful', ru: 'сомнительно' },
  review: { en: 'to confirm', ru: 'нужно подтвердить' },
  own: { en: 'your correction', ru: 'ваше исправление' },
} satisfies Record<string, Wording>;

const Filter = styled(BoxInput)({ maxWidth: 320, marginTop: 16 });
const Nothing = styled('p')({ color: colours.second, ...type.body });
const List = styled('ul')({
  margin: '16px 0 0',
  padding: 0,
  listStyle: 'none',
  borderTop: `1px solid ${colours.border}`,
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 88px',
    gap: '2px 16px',
    padding: '9px 0',
    color: colours.ink,
    borderBottom: `1px solid ${colours.hairline}`,
    overflowWrap: 'anywhere',
    ...type.body,
    // Long tables are drawn as they come into sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 58px',
  },
  '& small': { display: 'block', color: colours.third, ...type.small, ...tabular },
  '& .marks': { display: 'inline-flex', flexWrap: 'wrap', gap: 4, marginLeft: 8 },
  '@media (max-width: 620px)': { '& li': { gridTemplateColumns: 'minmax(0, 1fr)' } },
});

/** From how many rows on a filter is worth its place. */
const many = 16;

function Marks({ row }: { readonly row: ShownRow }) {
  const say = useSay();
  return (
    <span className="marks">
      {row.correctedBy && <StatusChip tone="accent">{say(words.own)}</StatusChip>}
      {row.doubtful && <StatusChip tone="check">{say(words.doubtful)}</StatusChip>}
      {row.needsReview && <StatusChip tone="check">{say(words.review)}</StatusChip>}
    </span>
  );
}

function RowLine({ row, onCorrect }: Pick<RowListProps, 'onCorrect'> & { readonly row: ShownRow }) {
  const say = useSay();
  const { language } = useLanguage();
  const below = [spanWords(row, language), say(row.source)].filter(Boolean).join(' · ');
  return (
    <li>
      <div>{say(row.label)}</div>
      <div>
        {say(row.words)}
        <Marks row={row} />
        <small>{below}</small>
        {row.note && <small>{say(row.note)}</small>}
      </div>
      <div>
        {onCorrect && row.text !== undefined && (
          <QuietButton
            type="button"
            aria-label={`${say(words.correct)} ${say(row.label)}`}
            onClick={() => onCorrect(row)}
          >
            {say(words.correct)}
          </QuietButton>
        )}
      </div>
    </li>
  );
}

/** The rows of a table: what holds for what, since when, from where, and how sure that is. */
export function RowList({ rows, onCorrect }: RowListProps) {
  const say = useSay();
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const shown = useMemo(() => {
    const wanted = fold(typed).split(' ').filter(Boolean);
    return rows.filter(({ label, words: value, key }) => {
      const text = fold(`${label[language]} ${value[language]} ${key}`);
      return wanted.every((word) => text.includes(word));
    });
  }, [rows, typed, language]);
  return (
    <>
      {rows.length > many && (
        <Filter
          type="search"
          aria-label={say(words.filter)}
          placeholder={say(words.filter)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {shown.length === 0 ? (
        <Nothing>{say(words.none)}</Nothing>
      ) : (
        <List>
          {shown.map((row) => (
            <RowLine
              key={`${row.key} ${row.from ?? ''} ${row.until ?? ''}`}
              row={row}
              onCorrect={onCorrect}
            />
          ))}
        </List>
      )}
    </>
  );
}

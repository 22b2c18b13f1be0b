import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { actsInForce } from '../../../shared/vocabulary/tables/acts/acts-in-force.ts';
import { amendments } from '../../../shared/vocabulary/tables/acts/amendments.ts';
import { rowsOn, type Row } from '../../../shared/vocabulary/tables/dated-table.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { colours, tabular, type } from '../../components/look.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { today } from '../../work/today.ts';

const words = {
  lead: {
    en: 'The acts that findings, deadlines and documents work by. Each table of the law can be looked through; lists, terms and the calendar can be corrected.',
    ru: 'Акты, по которым работают замечания, сроки и документы. Каждую таблицу закона можно просмотреть; списки, сроки и календарь можно исправить.',
  },
  until: { en: 'in force until', ru: 'действует по' },
  edition: { en: 'edition of', ru: 'редакция от' },
  coming: { en: 'To come', ru: 'Предстоящие изменения' },
  from: { en: 'from', ru: 'с' },
  doubtful: { en: 'doubtful', ru: 'сомнительно' },
  review: { en: 'to confirm', ru: 'нужно подтвердить' },
  open: { en: 'Law tables…', ru: 'Таблицы закона…' },
} satisfies Record<string, Wording>;

const Lead = styled('p')({ margin: 0, color: colours.second, ...type.body });
const Heading = styled('h3')({ margin: '4px 0 -8px', color: colours.ink, ...type.label });
const List = styled('ul')({
  width: '100%',
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '0 16px',
    padding: '7px 0',
    color: colours.ink,
    borderTop: `1px solid ${colours.hairline}`,
    ...type.small,
  },
  '& small': { display: 'block', color: colours.third, ...type.small },
  '& time': { flex: 'none', color: colours.third, ...tabular },
});

interface LineProps {
  readonly row: Row<unknown>;
  readonly name: string;
  readonly about: string;
  readonly aside: ReactNode;
}

function Line({ row, name, about, aside }: LineProps) {
  const say = useSay();
  return (
    <li>
      <span>
        {name} {row.doubtful && <StatusChip tone="check">{say(words.doubtful)}</StatusChip>}
        {row.needsReview && <StatusChip tone="check">{say(words.review)}</StatusChip>}
        <small>{about}</small>
      </span>
      {aside}
    </li>
  );
}

function Day({ word, day }: { readonly word: Wording; readonly day: string }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <time dateTime={day}>
      {say(word)} {dateInWords(day, language)}
    </time>
  );
}

/** The texts of law in force today with their end, amendments to come, and the way to all tables. */
export function LawPart({ onTables }: { readonly onTables: () => void }) {
  const say = useSay();
  const coming = amendments.rows.filter(({ from }) => from !== undefined && from > today());
  return (
    <>
      <Lead>{say(words.lead)}</Lead>
      <List>
        {rowsOn(actsInForce, today()).map((row) => {
          const { edition, subject } = row.value;
          const day = row.until ?? edition.asOf;
          return (
            <Line
              key={row.key}
              row={row}
              name={say(edition.name)}
              about={say(subject)}
              aside={<Day word={row.until ? words.until : words.edition} day={day} />}
            />
          );
        })}
      </List>
      {coming.length > 0 && <Heading>{say(words.coming)}</Heading>}
      <List>
        {coming.map((row) => (
          <Line
            key={row.key}
            row={row}
            name={say(row.value.law)}
            about={say(row.value.changes)}
            aside={row.from && <Day word={words.from} day={row.from} />}
          />
        ))}
      </List>
      <Button variant="outlined" onClick={() => onTables()}>
        {say(words.open)}
      </Button>
    </>
  );
}
